import { holdersByPost, type Credentials, type Database } from '#database';
import { openSession } from '#workflow';

/** A person of the play with a session of his own: he acts through the same use cases as everybody else. */
export interface Player {
  personId: string;
  name: string;
  credentials: Credentials;
}

/** The people of the play by agency and post. */
export class Cast {
  private constructor(private readonly players: ReadonlyMap<string, Player[]>) {}

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
      players.set(key, [...(players.get(key) ?? []), player]);
    }
    return new Cast(players);
  }

  /** Everybody who holds this post in this agency. */
  all(agency: string, role: string): readonly Player[] {
    return this.players.get(`${agency} ${role}`) ?? [];
  }

  /** The n-th holder; throws where the agency has none. */
  one(agency: string, role: string, n = 0): Player {
    const holders = this.all(agency, role);
    const player = holders[n % Math.max(holders.length, 1)];
    if (!player) throw new Error(`Nobody holds ${role} in ${agency}: were the demo people seeded?`);
    return player;
  }
}
