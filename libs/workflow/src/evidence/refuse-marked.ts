import { appendEvent, withoutKey, type Credentials, type Database, type TaskRow, type Tx } from '#database';
import { DomainError, markingOf, type Classification } from '#domain';

/** What was refused: where the marking stood, and its grade. Nothing else of it is kept. */
export interface Marked {
  field: string;
  marking: Classification;
}

export interface Refused {
  subject?: string;
  what: 'act' | 'report' | 'evidence' | 'attachment';
}

/**
 * Refuses a text that bears a marking of state secrets (K5). That it was refused is kept in the trail, in a transaction of
 * its own because the refused one leaves nothing; of the text nothing is kept but the grade and where it stood.
 * Throws classified_marking.
 */
export async function refuseMarked(
  db: Database, credentials: Credentials, taskOf: (tx: Tx) => Promise<TaskRow>, texts: Readonly<Record<string, string | undefined>>, about: Refused,
): Promise<void> {
  const [found] = Object.entries(texts).flatMap(([field, text]) => { const marking = markingOf(text ?? ''); return marking === null ? [] : [{ field, marking }]; });
  if (found !== undefined) await refuse(db, credentials, taskOf, found, about);
}

/** Records the refusal and throws classified_marking. */
export async function refuse(db: Database, credentials: Credentials, taskOf: (tx: Tx) => Promise<TaskRow>, { field, marking }: Marked, about: Refused): Promise<never> {
  await db.asPerson(withoutKey(credentials), async (tx) => {
    const task = await taskOf(tx);
    const post = tx.actor.kind === 'person' ? tx.actor.posts[0] ?? null : null;
    await appendEvent(tx, {
      type: 'content.refused', taskId: task.id, planId: task.planId, agency: task.agencyCode, subject: about.subject ?? null, post,
      facts: { what: about.what, field, marking },
    });
  });
  throw new DomainError('classified_marking', { field, marking });
}
