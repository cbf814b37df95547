import pg from 'pg';
import { DomainError, type Actor, type HeldPost, type Locale, type Scope } from '#domain';
import { RolledBack, sendTogether, type Statement } from './batch.js';
import { decodeResult, encodeResult, refusalOfWaiting, takeKey, type OnceKey, type OnceRow } from './once-key.js';
import { MarkedWords, type Marked } from './marked-words.js';
import { beforePrisma, prismaOn } from './prisma-session.js';
import { readLogStatements } from './read-log.js';
import { withSqlState } from './sql-state.js';
import { statement, Tx } from './tx.js';

/** The roles a process may take; neither owns anything. `owner` is for migrations, seeds and the command line. */
export type DatabaseRole = 'duban_api' | 'duban_worker' | 'owner';

export interface DatabaseOptions {
  url: string;
  role: DatabaseRole;
  /** Connections at most. */
  poolSize?: number;
  /** Zone of civil dates, e.g. Asia/Shanghai. */
  zone: string;
}

/** What a request shows of who sends it: the session of his token and, with several agencies, for which he acts. */
export interface Credentials {
  sessionId: string;
  agency?: string | null;
  /** The request's idempotency key, for the one transaction that makes its change. */
  once?: OnceKey;
  /** That what he sent bears a marking: nothing may come of it. */
  marked?: Marked;
}

/** Civil dates as text: a date has no instant and no zone. */
const TYPES = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (oid === pg.types.builtins.DATE ? (text: string) => text : pg.types.getTypeParser(oid, format)) as never,
};

/** A migration beside the running process changed what a prepared statement answers: its connection is given up. */
const OUTDATED_PLAN = '0A000';
/** This, serialization failures and deadlocks: the transaction did nothing and may be run again. */
const RETRY_CODES = new Set(['40001', '40P01', OUTDATED_PLAN]);
const RETRIES = 3;

/**
 * A transaction that knows what it will ask is an act on rows named by their ids: one plan serves them all. Left to itself PostgreSQL
 * compares what it thinks the plans cost and may plan the facts of an act each time anew, which took longer than all else in it.
 */
const PLANNED_ONCE = `set_config('plan_cache_mode', 'force_generic_plan', true)`;

/** The door to PostgreSQL: every transaction is opened with its actor, in the same round trip as BEGIN. */
export class Database {
  private readonly pool: pg.Pool;

  constructor(private readonly options: DatabaseOptions) {
    this.pool = new pg.Pool({
      connectionString: options.url,
      max: this.connections,
      types: TYPES,
      application_name: options.role,
      // PostgreSQL takes a policy to hide 99 of 100 rows and a function to answer a thousand, so it thinks a page of an inbox costs as
      // much as a report and would compile it (JIT) each time: on Debian's PostgreSQL 15 it took half as long again. The embedded build has no JIT.
      options: ['-c jit=off', ...options.role === 'owner' ? [] : [`-c role=${options.role}`]].join(' '),
    });
    // An idle connection that breaks is replaced by the pool; without a listener Node would end the process.
    this.pool.on('error', () => undefined);
  }

  private get connections(): number {
    return this.options.poolSize ?? 10;
  }

  get zone(): string {
    return this.options.zone;
  }

  /**
   * A transaction of a signed-in person. Throws `unauthenticated` where the session is revoked or expired. With a key in
   * the credentials its work is done once in 24 hours: a repetition gets the first one's result; throws
   * idempotency_key_reused and idempotency_key_in_progress. No round trip more, with a key or without. `ahead` is what the
   * work will ask first, in this order: it goes with the opening, and the answers lie ready. Throws MarkedWords where what he sent is marked.
   */
  asPerson<T>({ sessionId, agency, once, marked }: Credentials, work: (tx: Tx) => Promise<T>, ahead: readonly Statement[] = []): Promise<T> {
    if (marked !== undefined) return Promise.reject(new MarkedWords(marked));
    const who = [sessionId, agency ?? null, this.zone];
    const opened = ahead.length === 0 ? 'SELECT *' : `SELECT *, ${PLANNED_ONCE}`;
    if (once === undefined) return this.transaction(statement(`${opened} FROM duban_begin($1, $2, $3)`, who), personOf, work, { ahead });
    takeKey(once);
    return this.transaction(statement(`${opened} FROM duban_begin_once($1, $2, $3, $4, $5)`, [...who, once.key, once.fingerprint()]), personOf, work, { ahead, key: once.key });
  }

  /** A transaction of the system itself: the worker's role sees all rows, the owner's too. */
  asSystem<T>(name: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transaction(statement('SELECT duban_now() AS now'), () => ({ kind: 'system', name }), work);
  }

  /** A transaction before anybody is signed in: it sees accounts and sessions and nothing else. */
  asSignIn<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transaction(
      statement(`SELECT duban_now() AS now, set_config('duban.scope', 'auth', true)`),
      () => ({ kind: 'system', name: 'sign-in' }),
      work,
    );
  }

  /**
   * One prepared statement that opens its own context (session_inbox), for the hottest read: one round trip instead of
   * three. Its first row begins with what duban_begin gives. Throws `unauthenticated` where there is no row.
   */
  async inOneStatement<T>(name: string, sql: string, params: readonly unknown[]): Promise<{ now: Date; actor: Actor; rows: T[] }> {
    for (let attempt = 1; ; attempt += 1) {
      const client = await this.pool.connect();
      let broken: Error | undefined;
      try {
        const rows = (await sendTogether(client, [{ name, text: sql, values: params }], TYPES))[0]?.rows ?? [];
        const first = rows[0] as unknown as OpeningRow | undefined;
        if (!first) throw new DomainError('unauthenticated');
        return { now: first.now, actor: personOf(first), rows: rows as T[] };
      } catch (error) {
        if (!isOutdatedPlan(error)) throw error;
        broken = error;
        if (attempt > this.connections) throw error;
      } finally {
        client.release(broken);
      }
    }
  }

  /** Whether the server answers; for health checks. */
  async ping(): Promise<void> {
    await this.pool.query('SELECT 1');
  }

  async close(): Promise<void> {
    await this.pool.end();
  }

  private async transaction<T>(opening: Statement, actorOf: (row: OpeningRow) => Actor, work: (tx: Tx) => Promise<T>, more: Opening = {}): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(opening, actorOf, work, more);
      } catch (error) {
        if (attempt >= (isOutdatedPlan(error) ? this.connections + RETRIES : RETRIES) || !isRetryable(error)) throw error;
      }
    }
  }

  private async attempt<T>(opening: Statement, actorOf: (row: OpeningRow) => Actor, work: (tx: Tx) => Promise<T>, { ahead = [], key }: Opening): Promise<T> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    let first: unknown;
    // A statement that fails ends the transaction, whoever catches its error: what comes after, COMMIT too, fails by it.
    const failed = (error: unknown): void => { first ??= error; };
    // Lost between two statements, a connection says so by an event, which unheard would end the process: its next statement fails.
    const lost = (error: Error): void => { broken = error; };
    client.on('error', lost);
    try {
      const send = (statements: readonly Statement[]) => sendTogether(client, statements, TYPES).catch((error: unknown) => {
        failed(error);
        throw error;
      });
      const opened = await send([statement('BEGIN'), opening, ...ahead]).catch((error: unknown) => {
        throw key === undefined ? error : refusalOfWaiting(error);
      });
      const row = opened[1]?.rows[0] as unknown as OpeningRow | undefined;
      if (!row) throw new DomainError('unauthenticated');
      if (row.once === 'reused') throw new DomainError('idempotency_key_reused');
      const done = row.once === 'done';
      const tx = new Tx({ send, prisma: () => prismaOn(client) }, row.now, actorOf(row), ahead.map((asked, i) => ({ asked, rows: opened[i + 2]?.rows ?? [] })));
      beforePrisma(client, { flush: () => tx.flush(), failed });
      const value = done ? decodeResult(row.result ?? null) as T : await work(tx);
      const kept = key === undefined || done ? [] : [keep(row.personId, key, value)];
      await tx.flush([...kept, ...readLogStatements(tx.actor, tx.now, tx.reads), statement('COMMIT')]);
      return value;
    } catch (error) {
      await client.query('ROLLBACK').catch((failure: Error) => { broken = failure; });
      const told = staleVersion(cause(error, first)) ?? withSqlState(cause(error, first), broken !== undefined);
      if (isOutdatedPlan(told)) broken = told;
      throw told;
    } finally {
      client.off('error', lost);
      client.release(broken);
    }
  }
}

/** What goes with the opening: what the work will ask first, and the idempotency key of its request. */
interface Opening {
  ahead?: readonly Statement[];
  key?: string;
}

interface OpeningRow extends Partial<OnceRow> {
  now: Date;
  personId: string;
  name: string;
  locale: Locale;
  agency: string | null;
  posts: HeldPost[];
  scope: Scope;
}

function personOf(row: OpeningRow): Actor {
  return {
    kind: 'person', personId: row.personId, name: row.name, locale: row.locale, agency: row.agency, posts: row.posts, scope: row.scope,
  };
}

/** Everything in a transaction that has failed says only that it has. */
const IN_FAILED_TRANSACTION = '25P02';

/** What failed first, where the error only says that something did. */
function cause(error: unknown, first: unknown): unknown {
  const late = error instanceof RolledBack || (withSqlState(error, false) as { code?: unknown } | null)?.code === IN_FAILED_TRANSACTION;
  return late ? first ?? error : error;
}

/** What saved_or_stale raises. */
function staleVersion(error: unknown): DomainError | null {
  return error instanceof pg.DatabaseError && error.code === 'DU409' ? new DomainError('stale_version', { current: Number(error.detail) }) : null;
}

function isOutdatedPlan(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === OUTDATED_PLAN;
}

function isRetryable(error: unknown): boolean {
  return error !== null && typeof error === 'object' && 'code' in error && RETRY_CODES.has(String(error.code));
}

/** Beside the commit, in its round trip: what a repetition of the request is to be answered with. */
function keep(personId: string, key: string, value: unknown): Statement {
  return statement('UPDATE idempotency_key SET result = $1 WHERE person_id = $2 AND key = $3', [encodeResult(value), personId, key]);
}
