import { holdersByPost, type Credentials, type Database } from '#database';
import type { CivilDate } from '#domain';
import { openSession } from '#workflow';

/** A person of the play with a session of his own: he acts through the same use cases as everybody else. */
export interface Player {
  personId: string;
  name: string;
  credentials: Credentials;
  /** The post he was looked up by. */
  postId?: string;
}

/** The people of the play by agency and post. */
export class Cast {
  private readonly absent = new Map<string, { standIn: Player; to: CivilDate }>();
  private today: CivilDate | null = null;

  private constructor(private readonly players: ReadonlyMap<string, Player[]>) {}

  /** Which day it is: until when somebody stands in depends on it. */
  on(today: CivilDate): void {
    this.today = today;
  }

  /** From now on until a day, included, whoever is asked for this post is the stand-in. */
  standsIn(agency: string, role: string, standIn: Player, to: CivilDate): void {
    this.absent.set(`${agency} ${role}`, { standIn, to });
  }

  isStandIn(agency: string, role: string): boolean {
    const absent = this.absent.get(`${agency} ${role}`);
    return absent !== undefined && this.today !== null && this.today <= absent.to;
  }

  /** The agencies that have somebody in this post, in order. */
  agenciesWith(role: string): string[] {
    return [...this.players.keys()].filter((key) => key.endsWith(` ${role}`)).map((key) => key.slice(0, -role.length - 1)).sort();
  }

  static async gather(owner: Database): Promise<Cast> {
    const rows = await holdersByPost(owner);
    const byPerson = new Map<string, Player>();
    const players = new Map<string, Player[]>();
    for (const row of rows) {
      let player = byPerson.get(row.personId);
      if (!player) {
        const sessionId = await openSession(owner, row.personId);
        player = { personId: row.personId, name: row.name, credentials: { sessionId, agency: row.agencyCode } };
        byPerson.set(row.personId, player);
      }
      const key = `${row.agencyCode} ${row.role}`;
      players.set(key, [...(players.get(key) ?? []), { ...player, postId: row.postId }]);
    }
    return new Cast(players);
  }

  /** Everybody who holds this post in this agency. */
  all(agency: string, role: string): readonly Player[] {
    return this.players.get(`${agency} ${role}`) ?? [];
  }

  /** The n-th holder, or who stands in for him today; throws where the agency has none. */
  one(agency: string, role: string, n = 0): Player {
    const absent = this.absent.get(`${agency} ${role}`);
    if (absent !== undefined && this.isStandIn(agency, role)) return absent.standIn;
    const holders = this.all(agency, role);
    const player = holders[n % Math.max(holders.length, 1)];
    if (!player) throw new Error(`Nobody holds ${role} in ${agency}: were the demo people seeded?`);
    return player;
  }
}
