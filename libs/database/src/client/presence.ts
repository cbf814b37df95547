import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** A namespace of advisory locks of our own ("here" in ASCII). */
export const PRESENT = 0x68657265;
const AGAIN_MS = 250;

/**
 * Shows that a process lives: a lock on a connection of its own, which PostgreSQL lets go when the process dies, however it
 * dies. One whose event loop stands still keeps it, which no heartbeat in a row would. A connection that is lost is made anew.
 */
export class Presence {
  /** Stands for the process; written to what it has under way. */
  readonly key = randomInt(1, 2 ** 31);
  private client: pg.Client | null = null;
  private closed = false;

  private constructor(private readonly url: string) {}

  /** Rejects when PostgreSQL can't be reached. */
  static async open(url: string): Promise<Presence> {
    const presence = new Presence(url);
    await presence.appear();
    return presence;
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.client?.end().catch(() => undefined);
  }

  private async appear(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, application_name: 'duban_presence', keepAlive: true });
    client.once('end', () => void this.appearAgain());
    client.on('error', () => undefined);
    await client.connect();
    await client.query('SELECT pg_advisory_lock($1, $2)', [PRESENT, this.key]);
    this.client = client;
  }

  private async appearAgain(): Promise<void> {
    if (this.closed || this.client === null) return;
    this.client = null;
    while (!this.closed && this.client === null) {
      await this.appear().catch(() => sleep(AGAIN_MS, undefined, { ref: false }));
    }
  }
}
