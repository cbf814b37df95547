import type pg from 'pg';
import type { Actor } from '#domain';
import { DomainError } from '#domain';
import type { PrismaClient } from '../generated/client.js';

export type Row = Record<string, unknown>;

/**
 * One transaction with its actor and its now. Rows that are few and varied go through `prisma`; rows that are many, or
 * requests that are hot, through `query`: both speak on the same connection, so they commit together.
 */
export class Tx {
  constructor(
    private readonly client: pg.PoolClient,
    private readonly prismaOf: () => PrismaClient,
    /** The transaction's instant: the database's, or the simulated one. */
    readonly now: Date,
    readonly actor: Actor,
  ) {}

  get prisma(): PrismaClient {
    return this.prismaOf();
  }

  /** Rows of a statement with $1-style parameters; column names arrive in camelCase, civil dates as 'YYYY-MM-DD'. */
  async query<T = Row>(sql: string, params: readonly unknown[] = []): Promise<T[]> {
    const { rows } = await this.client.query<Row>(sql, params as unknown[]);
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
    return (await this.client.query(sql, params as unknown[])).rowCount ?? 0;
  }
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
