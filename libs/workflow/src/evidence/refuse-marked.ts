import { appendEvent, withoutKey, type Credentials, type Database, type Marked, type TaskRow, type Tx } from '#database';
import { DomainError, markingOf, OFFICE_AGENCY, requirePermission, type Permission } from '#domain';

export interface Refused {
  subject?: string;
  what: 'act' | 'report' | 'evidence' | 'attachment' | 'extension' | 'spot_check' | 'subtask' | 'paper' | 'measure' | 'plan' | 'trajectory' | 'document' | 'template' | 'mail' | 'alarm' | 'request';
  /** Of any other request: which. */
  route?: string;
}

/** What the marked text was about: a task, or what belongs to a whole plan or to the office. */
type Matter = Pick<TaskRow, 'agencyCode'> & { id: string | null; planId: string | null };

/** What belongs to no task, of whoever may do so much. */
export const officeMatter = (permission: Permission, planId: string | null = null) => (tx: Tx): Promise<Matter> => {
  requirePermission(tx.actor, permission);
  return Promise.resolve({ id: null, planId, agencyCode: OFFICE_AGENCY });
};

/** The first marking in texts by their fields. */
export function markedIn(texts: Readonly<Record<string, string | undefined>>): Marked | null {
  for (const [field, text] of Object.entries(texts)) {
    const marking = markingOf(text ?? '');
    if (marking !== null) return { field, marking };
  }
  return null;
}

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
  const found = markedIn(texts);
  if (found !== null) await refuse(db, credentials, matterOf, found, about);
}

/** Records the refusal and throws classified_marking. */
export async function refuse(db: Database, credentials: Credentials, matterOf: (tx: Tx) => Promise<Matter>, { field, marking }: Marked, about: Refused): Promise<never> {
  await db.asPerson(withoutKey(credentials), async (tx) => {
    const matter = await matterOf(tx);
    const post = tx.actor.kind === 'person' ? tx.actor.posts[0] ?? null : null;
    await appendEvent(tx, {
      type: 'content.refused', taskId: matter.id, planId: matter.planId, agency: matter.agencyCode, subject: about.subject ?? null, post,
      facts: { what: about.what, ...(about.route === undefined ? {} : { route: about.route }), field, marking },
    });
  });
  throw new DomainError('classified_marking', { field, marking });
}

/**
 * The last net (K5): a marked request that no use case has refused under its own matter. It is put on record for the agency of
 * whoever sent it.
 */
export class MarkedRequests {
  constructor(private readonly db: Database) {}

  /** Records the refusal of a request to `route` and throws classified_marking. */
  async refuse(credentials: Credentials, route: string, marked: Marked): Promise<never> {
    const ownAgency = (tx: Tx): Promise<Matter> => Promise.resolve({ id: null, planId: null, agencyCode: (tx.actor.kind === 'person' ? tx.actor.agency : null) ?? OFFICE_AGENCY });
    return refuse(this.db, credentials, ownAgency, marked, { what: 'request', route });
  }
}
