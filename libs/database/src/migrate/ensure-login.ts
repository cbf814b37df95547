import pg from 'pg';

/** What `ensureLogin` found or did. */
export interface EnsuredLogin {
  name: string;
  /** Made now, with the password of its URL; one that was there keeps the password it has. */
  made: boolean;
  /** It passes by row-level security (superuser or BYPASSRLS): no login for API and worker. */
  mayBypass: boolean;
}

/**
 * Makes the login that `loginUrl` names where the cluster has none, with the password given there: no superuser, no
 * inheritance, so that without SET ROLE it may do nothing. Answers null where both URLs name the same login. What it may
 * become is granted after the migrations (`allowLogin`). `ownerUrl` needs CREATEROLE only where a login is missing.
 */
export async function ensureLogin(ownerUrl: string, loginUrl: string): Promise<EnsuredLogin | null> {
  const { name, password } = loginOf(loginUrl);
  if (name === '' || name === loginOf(ownerUrl).name) return null;
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ bypass: boolean }>('SELECT rolsuper OR rolbypassrls AS bypass FROM pg_roles WHERE rolname = $1', [name]);
    const known = rows[0];
    if (known) return { name, made: false, mayBypass: known.bypass };
    await client.query(`CREATE ROLE ${pg.escapeIdentifier(name)} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT PASSWORD ${
      password === '' ? 'NULL' : pg.escapeLiteral(password)}`);
    return { name, made: true, mayBypass: false };
  } finally {
    await client.end();
  }
}

function loginOf(url: string): { name: string; password: string } {
  const { username, password } = new URL(url);
  return { name: decodeURIComponent(username), password: decodeURIComponent(password) };
}
