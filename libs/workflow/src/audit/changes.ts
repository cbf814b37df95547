import { latestChanges, type Credentials, type Database, type VersionedKind } from '#database';

/** One change that somebody else made, as the audit trail has it. */
export interface Change {
  type: string;
  at: Date;
  /** Who: his name, for which agency, by which post; agency and post are null where the system did it. */
  person: string;
  agency: string | null;
  post: string | null;
  reason: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

/** More than anybody compares; the history has them all. */
const AT_MOST = 20;

interface ChangeBody {
  actor: { name: string; agency: string | null; post: string | null };
  reason: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  facts: Record<string, unknown>;
}

/** What happened to an object between the version that somebody saw and the present one. */
export class Changes {
  constructor(private readonly db: Database) {}

  /**
   * The changes after version `seen`, oldest first, at most 20 and only what the person may see: each version is made by
   * one event. Dates set on a plan stand in the event's facts and are answered as `after`.
   */
  async since(credentials: Credentials, kind: VersionedKind, id: string, seen: number, current: number): Promise<Change[]> {
    const versions = Math.min(current - seen, AT_MOST);
    if (versions <= 0) return [];
    return this.db.asPerson(credentials, async (tx) => (await latestChanges(tx, kind, id, versions)).map(({ type, at, body }) => {
      const { actor, reason, before, after, facts } = JSON.parse(body) as ChangeBody;
      return {
        type, at, person: actor.name, agency: actor.agency, post: actor.post, reason, before,
        after: after ?? (facts['dates'] === undefined ? null : { dates: facts['dates'] }),
      };
    }));
  }
}
