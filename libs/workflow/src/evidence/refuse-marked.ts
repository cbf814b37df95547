import { appendEvent, withoutKey, type Credentials, type Database, type TaskRow, type Tx } from '#database';
import { DomainError, markingOf, OFFICE_AGENCY, requirePermission, type Classification, type Permission } from '#domain';

/** What was refused: where the marking stood, and its grade. Nothing else of it is kept. */
export interface Marked {
  field: string;
  marking: Classification;
}

export interface Refused {
  subject?: string;
  what: 'act' | 'report' | 'evidence' | 'attachment' | 'extension' | 'spot_check' | 'subtask' | 'paper' | 'measure' | 'plan' | 'trajectory' | 'document' | 'template' | 'mail' | 'alarm';
}

/** What the marked text was about: a task, or what belongs to a whole plan or to the office. */
type Matter = Pick<TaskRow, 'agencyCode'> & { id: string | null; planId: string | null };

/** What belongs to no task, of whoever may do so much. */
export const officeMatter = (permission: Permission, planId: string | null = null) => (tx: Tx): Promise<Matter> => {
  requirePermission(tx.actor, permission);
  return Promise.resolve({ id: null, planId, agencyCode: OFFICE_AGENCY });
};

/** Every text that was sent, however deep, by its field: what is added to a request tomorrow is looked at too. */
export function textsOf(input: object): Record<string, string> {
  return Object.fromEntries(Object.entries(input).map(([field, value]) => [field, leaves(value).join('\n')]));
}

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value instanceof Object ? Object.values(value).flatMap(leaves) : [];
}

/**
 * Refuses a text that bears a marking of state secrets (K5). That it was refused is kept in the trail, in a transaction of
 * its own because the refused one leaves nothing; of the text nothing is kept but the grade and where it stood.
 * Throws classified_marking.
 */
export async function refuseMarked(
  db: Database, credentials: Credentials, matterOf: (tx: Tx) => Promise<Matter>, texts: Readonly<Record<string, string | undefined>>, about: Refused,
): Promise<void> {
  const [found] = Object.entries(texts).flatMap(([field, text]) => { const marking = markingOf(text ?? ''); return marking === null ? [] : [{ field, marking }]; });
  if (found !== undefined) await refuse(db, credentials, matterOf, found, about);
}

/** Records the refusal and throws classified_marking. */
export async function refuse(db: Database, credentials: Credentials, matterOf: (tx: Tx) => Promise<Matter>, { field, marking }: Marked, about: Refused): Promise<never> {
  await db.asPerson(withoutKey(credentials), async (tx) => {
    const matter = await matterOf(tx);
    const post = tx.actor.kind === 'person' ? tx.actor.posts[0] ?? null : null;
    await appendEvent(tx, {
      type: 'content.refused', taskId: matter.id, planId: matter.planId, agency: matter.agencyCode, subject: about.subject ?? null, post,
      facts: { what: about.what, field, marking },
    });
  });
  throw new DomainError('classified_marking', { field, marking });
}
