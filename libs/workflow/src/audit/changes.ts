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

/** New values that stand in an event's facts: a plan's dates, an amendment's changes, a reading's corrections. */
const SET_IN_FACTS = ['dates', 'changes', 'corrections'] as const;
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
   * one event. What was set and stands in the event's facts, a plan's dates say, is answered in `after`.
   */
  async since(credentials: Credentials, kind: VersionedKind, id: string, seen: number, current: number): Promise<Change[]> {
    const versions = Math.min(current - seen, AT_MOST);
    if (versions <= 0) return [];
    return this.db.asPerson(credentials, async (tx) => (await latestChanges(tx, kind, id, versions)).map(({ type, at, body }) => {
      const { actor, reason, before, after, facts } = JSON.parse(body) as ChangeBody;
      const set = Object.fromEntries(SET_IN_FACTS.filter((key) => facts[key] !== undefined).map((key) => [key, facts[key]]));
      return {
        type, at, person: actor.name, agency: actor.agency, post: actor.post, reason, before,
        after: after === null && Object.keys(set).length === 0 ? null : { ...after, ...set },
      };
    }));
  }
}
