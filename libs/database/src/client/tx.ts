import type pg from 'pg';
import type { Actor } from '#domain';
import { DomainError, type ReadKind } from '#domain';
import type { PrismaClient } from '../generated/client.js';
import type { ReadNote } from './read-log.js';

export type Row = Record<string, unknown>;

/**
 * One transaction with its actor and its now. Rows that are few and varied go through `prisma`; rows that are many, or
 * requests that are hot, through `query`: both speak on the same connection, so they commit together.
 */
export class Tx {
  /** What the person has been shown in it; the log gets it with the commit. */
  readonly reads: ReadNote[] = [];

  constructor(
    private readonly client: pg.PoolClient,
    private readonly prismaOf: () => PrismaClient,
    /** The transaction's instant: the database's, or the simulated one. */
    readonly now: Date,
    readonly actor: Actor,
  ) {}

  /** Writes down that the person is shown a thing (L4); `taskId`: the task it belongs to. */
  noteRead(kind: ReadKind, subject: string | null, taskId: string | null = null): void {
    this.reads.push({ kind, subject, taskId });
  }

  get prisma(): PrismaClient {
    return this.prismaOf();
  }

  /** Rows of a statement with $1-style parameters; column names arrive in camelCase, civil dates as 'YYYY-MM-DD'. */
  async query<T = Row>(sql: string, params: readonly unknown[] = []): Promise<T[]> {
    const { rows } = await this.client.query<Row>(statement(sql, params));
    return rows.map(camelRow) as T[];
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
    return (await this.client.query(statement(sql, params))).rowCount ?? 0;
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
function statement(text: string, params: readonly unknown[]): pg.QueryConfig {
  const values = params as unknown[];
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

const names = new Map<string, string>();

function camelName(column: string): string {
  const known = names.get(column);
  if (known !== undefined) return known;
  const name = column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  names.set(column, name);
  return name;
}

export function camelRow(row: Row): Row {
  const out: Row = {};
  for (const column in row) out[camelName(column)] = row[column];
  return out;
}
