import pg from 'pg';

/** The roles without login that the migrations make; API and worker take one of them after they have logged in. */
const GROUP_ROLES = ['duban_api', 'duban_worker'];

/**
 * Lets the login `name` become the application's roles (SET ROLE), and nothing else. `ownerUrl` is the role that
 * migrated; run it after `migrate`. Running it again changes nothing.
 */
export async function allowLogin(ownerUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ rolname: string }>('SELECT rolname FROM pg_roles WHERE rolname = ANY ($1)', [GROUP_ROLES]);
    for (const { rolname } of rows) {
      await client.query(`GRANT ${pg.escapeIdentifier(rolname)} TO ${pg.escapeIdentifier(name)}`);
    }
  } finally {
    await client.end();
  }
}
