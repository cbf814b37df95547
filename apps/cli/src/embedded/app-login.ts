import pg from 'pg';
import { APP } from './cluster-record.js';

/**
 * Makes the databases that are missing, and the login of API and worker: no superuser, no inheritance, so that without
 * SET ROLE it may do nothing. Its membership in the roles of the migrations is granted after them (`allowLogin`).
 */
export async function ensureDatabases(ownerUrl: string, appPassword: string, databases: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [APP]);
    const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
    await client.query(`${verb} ROLE ${APP} LOGIN NOSUPERUSER NOINHERIT PASSWORD ${pg.escapeLiteral(appPassword)}`);
    for (const name of databases) {
      const known = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
      if (known.rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)} TEMPLATE template0`);
    }
  } finally {
    await client.end();
  }
}
