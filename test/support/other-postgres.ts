import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { giveTo, serverAccount } from '../../apps/cli/src/embedded/account.js';
import { freePort } from '../../apps/cli/src/embedded/free-port.js';
import { OWNER } from '../../apps/cli/src/embedded/index.js';
import { ensureLogin } from '../../libs/database/src/migrate/index.js';
import { CLUSTER_VARIABLES, makeTemplate } from './test-cluster.js';

/** The oldest that the migrations run on, and the one that Duban brings along and every other test runs on. */
const [OLDEST, OWN] = [15, 18];
/** Where Debian keeps them, beside those on the path. */
const DEBIAN = '/usr/lib/postgresql';
const FOLDERS = [...existsSync(DEBIAN) ? readdirSync(DEBIAN).map((version) => join(DEBIAN, version, 'bin')) : [], ...(process.env['PATH'] ?? '').split(delimiter)];

export interface OtherPostgres {
  major: number;
  bin: string;
}

/** The oldest PostgreSQL of this machine that is not the embedded one's version, where there is one. */
export const otherPostgres: OtherPostgres | null = FOLDERS.filter((bin) => existsSync(join(bin, 'pg_ctl')))
  .map((bin) => ({ bin, major: Number(/ (\d+)/.exec(spawnSync(join(bin, 'pg_ctl'), ['--version'], { encoding: 'utf8' }).stdout)?.[1]) }))
  .filter(({ major }) => major >= OLDEST && major !== OWN).sort((a, b) => a.major - b.major)[0] ?? null;

/** Starts it on a free port with the template in it; databases are made there from then on, in this spec file. Answers how to stop it. */
export async function startOtherPostgres({ bin }: OtherPostgres): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'duban-other-postgres-'));
  const account = await serverAccount();
  await giveTo(account, folder);
  const data = join(folder, 'data');
  const run = (program: string, ...args: string[]): void => {
    const { status, error, stdout, stderr } = spawnSync(join(bin, program), args, { ...account, cwd: '/', env: { LC_ALL: 'C', PATH: process.env['PATH'] ?? '' }, encoding: 'utf8', stdio: args.includes('start') ? 'ignore' : 'pipe' });
    if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? ''}${stdout}${stderr}`);
  };
  const stop = (): void => {
    spawnSync(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'], { ...account, cwd: '/' });
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', stop);
  run('initdb', '-D', data, '-U', OWNER, '-E', 'UTF8', '--locale=C', '--auth=trust', '--no-sync');
  const port = await freePort();
  run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c timezone=UTC`, 'start');
  const urlOf = (user: string, database: string): string => `postgres://${user}:trusted@127.0.0.1:${port}/${database}`;
  await ensureLogin(urlOf(OWNER, 'postgres'), urlOf('duban_app', 'postgres'));
  await makeTemplate((database) => urlOf(OWNER, database), 'duban_app');
  process.env[CLUSTER_VARIABLES.owner] = urlOf(OWNER, 'postgres');
  process.env[CLUSTER_VARIABLES.app] = urlOf('duban_app', 'postgres');
  return stop;
}
