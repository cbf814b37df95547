import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import pg from 'pg';

/** PostgreSQL's catalogue type "char" (pg_constraint.contype and its like), and plain text. */
const CHAR_OID = 18;
const TEXT_OID = 25;

/**
 * The driver adapter of migrations. It differs from @prisma/adapter-pg 7.10.0 in three things: that one can't read
 * columns of type "char", which the engine's questions to the catalogue return ("Column type 'char' could not be
 * deserialized"); its `executeScript` cuts a script at every ';' (which breaks function bodies, and leaves half a migration behind
 * when a later statement fails), and its shadow database is dropped while its own pool still holds it open.
 */
export class MigrationAdapterFactory implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'postgres';
  readonly adapterName = '@prisma/adapter-pg';

  private readonly opened: SqlDriverAdapter[] = [];

  constructor(private readonly url: string) {}

  /** Closes every connection this factory opened; the engine does not always do it when it fails. */
  async close(): Promise<void> {
    for (const adapter of this.opened.splice(0).reverse()) await adapter.dispose();
  }

  async connect(): Promise<SqlDriverAdapter> {
    return this.open(new pg.Pool({ connectionString: this.url }));
  }

  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    const database = `prisma_migrate_shadow_db_${randomUUID()}`;
    await this.asOwner(`CREATE DATABASE "${database}" TEMPLATE template0`);
    const url = new URL(this.url);
    url.pathname = `/${database}`;
    const adapter = await this.open(new pg.Pool({ connectionString: url.href }));
    const closePool = adapter.dispose;
    adapter.dispose = async () => {
      await closePool();
      await this.asOwner(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
    };
    return adapter;
  }

  private async open(pool: pg.Pool): Promise<SqlDriverAdapter> {
    const adapter: SqlDriverAdapter = await new PrismaPg(pool, { disposeExternalPool: true }).connect();
    readCharColumns(pool, adapter);
    const end = adapter.dispose.bind(adapter);
    let ended: Promise<void> | undefined;
    adapter.dispose = () => (ended ??= end());
    this.opened.push(adapter);
    // Without parameters node-postgres uses the simple protocol: the server takes the whole script as one implicit
    // transaction, as the plain Prisma CLI does.
    adapter.executeScript = async (script) => {
      await adapter.executeRaw({ sql: script, args: [], argTypes: [] });
    };
    return adapter;
  }

  private async asOwner(sql: string): Promise<void> {
    const client = new pg.Client({ connectionString: this.url });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  }
}

/**
 * Lets the adapter read "char" columns: they pass through it as text, and get their true type back afterwards,
 * because the engine never answers when it meets text where it expects one letter.
 */
function readCharColumns(pool: pg.Pool, adapter: SqlDriverAdapter): void {
  const charColumns = new WeakMap<object, number[]>();
  const ask = pool.query.bind(pool) as (config: pg.QueryArrayConfig) => Promise<Partial<pg.QueryArrayResult>>;
  Object.assign(pool, {
    query: async (config: pg.QueryArrayConfig) => {
      const result = await ask(config);
      const found = [...(result.fields ?? []).entries()].filter(([, field]) => field.dataTypeID === CHAR_OID);
      for (const [, field] of found) field.dataTypeID = TEXT_OID;
      if (result.rows) charColumns.set(result.rows, found.map(([index]) => index));
      return result;
    },
  });
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const index of charColumns.get(result.rows) ?? []) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
}
