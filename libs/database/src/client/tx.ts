import { isDeepStrictEqual } from 'node:util';
import type { Actor } from '#domain';
import { DomainError, type ReadKind } from '#domain';
import type { PrismaClient } from '../generated/client.js';
import type { Statement, StatementResult } from './batch.js';
import type { Row } from './row-maker.js';
import type { ReadNote } from './read-log.js';

/** How a transaction speaks with its connection. */
export interface Line {
  send(statements: readonly Statement[]): Promise<StatementResult[]>;
  prisma(): PrismaClient;
}

/**
 * One transaction with its actor and its now. Rows that are few and varied go through `prisma`; rows that are many, or
 * requests that are hot, through `query`: both speak on the same connection, so they commit together.
 */
export class Tx {
  /** What the person has been shown in it; the log gets it with the commit. */
  readonly reads: ReadNote[] = [];
  private handedIn: Statement[] = [];

  constructor(
    private readonly line: Line,
    /** The transaction's instant: the database's, or the simulated one. */
    readonly now: Date,
    readonly actor: Actor,
    /** What went with the opening, in its order, and what it answered. */
    private readonly ahead: { asked: Statement; rows: Row[] }[] = [],
  ) {}

  /** Writes down that the person is shown a thing (L4); `taskId`: the task it belongs to. */
  noteRead(kind: ReadKind, subject: string | null, taskId: string | null = null): void {
    this.reads.push({ kind, subject, taskId });
  }

  get prisma(): PrismaClient {
    return this.line.prisma();
  }

  /** Rows of a statement with $1-style parameters; column names arrive in camelCase, civil dates as 'YYYY-MM-DD'. */
  async query<T = Row>(sql: string, params: readonly unknown[] = []): Promise<T[]> {
    return (await this.send(sql, params)).rows as T[];
  }

  /** The one row of a statement, or null. */
  async maybe<T = Row>(sql: string, params: readonly unknown[] = []): Promise<T | null> {
    return (await this.query<T>(sql, params))[0] ?? null;
  }

  /** The one row of a statement; throws not_found, the same for what is missing and what may not be seen. */
  async one<T = Row>(sql: string, params: readonly unknown[] = [], what = 'row'): Promise<T> {
    const row = await this.maybe<T>(sql, params);
    if (row === null) throw new DomainError('not_found', { what });
    return row;
  }

  /** Runs a statement for its effect; answers how many rows it touched. */
  async run(sql: string, params: readonly unknown[] = []): Promise<number> {
    return (await this.send(sql, params)).rowCount;
  }

  /**
   * Hands in a statement whose answer nobody needs. It runs after all that came before and before all that comes after it, but has no
   * round trip of its own: it goes with the next statement that is waited for, or with COMMIT. If it fails, that one throws.
   */
  write(sql: string, params: readonly unknown[] = []): void {
    this.handedIn.push(statement(sql, params));
  }

  /** Sends what has been handed in, with `more` behind it. */
  async flush(more: readonly Statement[] = []): Promise<void> {
    const statements = [...this.handedIn.splice(0), ...more];
    if (statements.length > 0) await this.line.send(statements);
  }

  private async send(sql: string, params: readonly unknown[]): Promise<StatementResult> {
    const ready = this.takeAhead(sql, params);
    if (ready !== null) return ready;
    const results = await this.line.send([...this.handedIn.splice(0), statement(sql, params)]);
    const last = results.at(-1);
    if (last === undefined) throw new Error('PostgreSQL answered no statement');
    return last;
  }

  /** Its answer, where this is what went ahead next; once, and only while nothing else has come between. */
  private takeAhead(sql: string, params: readonly unknown[]): StatementResult | null {
    const next = this.ahead.shift();
    if (next === undefined) return null;
    if (next.asked.text === sql && isDeepStrictEqual(next.asked.values, params) && this.handedIn.length === 0) return { rows: next.rows, rowCount: next.rows.length };
    this.ahead.length = 0;
    return null;
  }
}

/** From its fifth use on a text is prepared: what is written once and again is planned once a connection. */
const PREPARE_FROM = 5;
/** Texts made of filters have many shapes; so many are kept, the others are planned each time. */
const PREPARED_AT_MOST = 400;
const used = new Map<string, number>();

/**
 * A statement, prepared where its text is a frequent one. Planning was two thirds of the time of an act on a task: its facts
 * alone took 3 ms to plan, under row-level security, and 0.3 ms to find.
 */
export function statement(text: string, values: readonly unknown[] = []): Statement {
  const times = used.get(text) ?? (used.size < PREPARED_AT_MOST ? 0 : null);
  if (times === null) return { text, values };
  if (times < PREPARE_FROM) used.set(text, times + 1);
  return times < PREPARE_FROM ? { text, values } : { name: nameOf(text), text, values };
}

const statements = new Map<string, string>();

function nameOf(text: string): string {
  const known = statements.get(text);
  if (known !== undefined) return known;
  const name = `s${statements.size + 1}`;
  statements.set(text, name);
  return name;
}
