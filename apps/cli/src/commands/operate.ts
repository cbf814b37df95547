import { readFile, writeFile } from 'node:fs/promises';
import { loadConfig, type DubanConfig } from '#config';
import { allowLogin, allowQueueSchema, ensureLogin, migrate } from '#database';
import { createAdmin, exportCheckpoint, seedReference, verifyAudit, type AuditCheckpoint } from '#workflow';
import { DEMO_DATABASE, REAL_DATABASE, withOwner } from '../owner-database.js';
import { MIGRATIONS, SEEDS } from '../paths.js';
import { askSecret, progressBar, say } from '../terminal.js';
import { CommandError } from './command-error.js';

/** `duban migrate`: the schema, the reference data and the application's login, as often as you like. */
export async function migrateCommand(): Promise<void> {
  const config = loadConfig();
  await withOwner(config, REAL_DATABASE, async (db, url) => {
    const { applied, total } = await migrate(url, MIGRATIONS, say);
    const seeded = await seedReference(db, SEEDS);
    say(`${applied.length} of ${total} migrations applied now; new notices ${seeded.notices}, ladders ${seeded.ladders}, rules ${seeded.rules}.`);
    await letApplicationIn(config, url);
  });
}

/**
 * Where API and worker log in as somebody else than the owner: makes that login if it is missing, and lets it become the
 * application's roles. The embedded run has its own.
 */
async function letApplicationIn({ databaseUrl }: DubanConfig, ownerUrl: string): Promise<void> {
  if (databaseUrl === undefined) return;
  const login = await ensureLogin(ownerUrl, databaseUrl);
  if (login === null) {
    say('API and worker log in as the owner: give them a login of their own in DATABASE_URL, and the owner in DATABASE_OWNER_URL.');
    return;
  }
  await allowLogin(ownerUrl, login.name);
  await allowQueueSchema(ownerUrl, login.name);
  say(`${login.name} ${login.made ? 'was made and ' : ''}may log in for API and worker.`);
  if (login.mayBypass) say(`${login.name} passes by row-level security (superuser or BYPASSRLS): take another login.`);
}

/** `duban admin`: the first administrator is made here and never by a route. */
export async function adminCommand(options: { login: string; name: string; password?: string }): Promise<void> {
  const password = options.password ?? await askSecret('Password: ');
  if (password === null) throw new CommandError('No password: type one, give it on standard input, or with --password.', 2);
  await withOwner(loadConfig(), REAL_DATABASE, async (db, url) => {
    await migrate(url, MIGRATIONS, say);
    await seedReference(db, SEEDS);
    await createAdmin(db, options.login, options.name, password);
    say(`${options.login} may sign in now.`);
  });
}

/** `duban verify`: exits 1 when the trail was changed. */
export async function verifyCommand(options: { demo?: boolean; checkpoint?: string; writeCheckpoint?: string }): Promise<void> {
  const earlier = options.checkpoint === undefined ? null : await readCheckpoint(options.checkpoint);
  const bar = progressBar('verify');
  const result = await withOwner(loadConfig(), options.demo ? DEMO_DATABASE : REAL_DATABASE, async (db) => {
    const found = await verifyAudit(db, ({ part, done, total }) => bar.update(done, Math.max(total ?? done, 1), `${done} ${part}`), earlier);
    if (options.writeCheckpoint !== undefined) await writeFile(options.writeCheckpoint, JSON.stringify(await exportCheckpoint(db), null, 1));
    return found;
  });
  bar.stop();
  for (const problem of result.problems.slice(0, 50)) say(`  ${problem.chain} #${problem.seq}: ${problem.what}`);
  const summary = `${result.chains} chains, ${result.events} events, ${result.tasks} tasks: ${result.problems.length === 0 ? 'all links hold and every task rebuilds to its state.' : `${result.problems.length} problems.`}`;
  if (result.problems.length > 0) throw new CommandError(summary, 1);
  process.stdout.write(`${summary}\n`);
}

async function readCheckpoint(file: string): Promise<AuditCheckpoint> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as AuditCheckpoint;
  } catch (error) {
    throw new CommandError(`${file} is no checkpoint: ${error instanceof Error ? error.message : String(error)}`, 2);
  }
}
