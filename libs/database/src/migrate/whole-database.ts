import pg from 'pg';

/** `adminUrl`: any other database of the cluster, as a role that may create databases. */
async function withAdmin<T>(adminUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export function databaseExists(adminUrl: string, name: string): Promise<boolean> {
  return withAdmin(adminUrl, async (client) => (await client.query('SELECT FROM pg_database WHERE datname = $1', [name])).rowCount === 1);
}

export function makeDatabase(adminUrl: string, name: string): Promise<void> {
  return withAdmin(adminUrl, async (client) => void await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)} TEMPLATE template0 ENCODING 'UTF8'`));
}

/** Removes a database with all that is in it, cutting its connections; nothing where there is none. */
export function dropDatabase(adminUrl: string, name: string): Promise<void> {
  return withAdmin(adminUrl, async (client) => void await client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`));
}

export function renameDatabase(adminUrl: string, from: string, to: string): Promise<void> {
  return withAdmin(adminUrl, async (client) => void await client.query(`ALTER DATABASE ${pg.escapeIdentifier(from)} RENAME TO ${pg.escapeIdentifier(to)}`));
}
