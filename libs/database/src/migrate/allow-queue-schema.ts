import pg from 'pg';

/** Where BullMQ keeps its jobs when it runs on PostgreSQL. */
const QUEUE_SCHEMA = 'duban_queue';

/**
 * Lets the application's login make its own tables in a schema for the queue: all that it owns, because BullMQ migrates
 * them itself. The schema stays the owner's: from PostgreSQL 16 on, giving it away takes a superuser or membership.
 * Jobs carry ids only, so whoever could write there could at most have a row looked at again.
 */
export async function allowQueueSchema(ownerUrl: string, login: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`CREATE SCHEMA IF NOT EXISTS ${QUEUE_SCHEMA}`);
    await client.query(`GRANT USAGE, CREATE ON SCHEMA ${QUEUE_SCHEMA} TO ${pg.escapeIdentifier(login)}`);
    // BullMQ begins with CREATE SCHEMA IF NOT EXISTS, which asks for the right even where there is nothing to create.
    const { rows } = await client.query<{ name: string }>('SELECT current_database() AS name');
    await client.query(`GRANT CREATE ON DATABASE ${pg.escapeIdentifier(rows[0]?.name ?? '')} TO ${pg.escapeIdentifier(login)}`);
  } finally {
    await client.end();
  }
}
