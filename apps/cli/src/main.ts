import 'reflect-metadata';
import { Command, InvalidArgumentError } from 'commander';
import { ConfigError } from '#config';
import { MigrationError } from '#database';
import { DomainError } from '#domain';
import { CommandError } from './commands/command-error.js';
import { DubanStartError } from './embedded/index.js';

/** The command `duban`. Each command loads its own rooms, so that `read` does not wait for Nest. */
const program = new Command('duban').description('督办: sees each measure of a policy document through, from text to closed tasks.');

program.command('start', { isDefault: true })
  .description('start PostgreSQL, API and worker on this machine, with the demo')
  .option('--empty', 'without the demo, for real use (the first administrator: duban admin)')
  .option('--port <port>', 'port of the API', portOf)
  .action(async (options: { empty?: boolean; port?: number }) => (await import('./commands/start.js')).start(options));

program.command('play')
  .description('play the seed document from July 2015 to December 2016 on the simulated clock')
  .option('--seed <text>', 'the same seed plays the same year', 'duban')
  .option('--ladder <file>', 'play the same year again under this ladder, and print the difference')
  .option('--until <date>', 'last day, YYYY-MM-DD')
  .option('--record <file>', 'keep what the board shows each evening, for the picture of the year')
  .action(async (options: { seed: string; until?: string; ladder?: string; record?: string }) => (await import('./commands/play.js')).playCommand(options));

program.command('read <file>')
  .description('read a policy document (- for standard input)')
  .option('--json', 'as JSON')
  .option('--locale <zh|en>', 'language of the table', 'zh')
  .action(async (file: string, options: { json?: boolean; locale: string }) => {
    const { read } = await import('./commands/read.js');
    process.stdout.write(`${await read(file, { json: options.json === true, locale: options.locale === 'en' ? 'en' : 'zh' })}\n`);
  });

program.command('migrate').description('bring the database of DATABASE_OWNER_URL up to date, and seed its reference data')
  .action(async () => (await import('./commands/operate.js')).migrateCommand());

program.command('admin').description('make an administrator')
  .requiredOption('--login <login>', 'sign-in name').requiredOption('--name <name>', 'name of the person')
  .option('--password <password>', 'else asked for on the terminal, or read from standard input')
  .action(async (options: { login: string; name: string; password?: string }) => (await import('./commands/operate.js')).adminCommand(options));

program.command('verify').description('prove the audit trail: hash chains, and every task rebuilt from its events')
  .option('--demo', 'the demo of the embedded run')
  .option('--checkpoint <file>', 'an earlier checkpoint: without one a cut-off end can not be found')
  .option('--write-checkpoint <file>', 'keep the heads of all chains, to be stored elsewhere')
  .action(async (options: { demo?: boolean; checkpoint?: string; writeCheckpoint?: string }) => (await import('./commands/operate.js')).verifyCommand(options));

program.command('openapi').description('write docs/openapi.json').action(async () => (await import('./commands/openapi.js')).openapiCommand());

/** A TCP port that can be listened on. */
function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) throw new InvalidArgumentError('A port is a whole number from 1 to 65535.');
  return port;
}

program.parseAsync().catch(async (error: unknown) => {
  if (error instanceof CommandError || error instanceof DubanStartError) process.stderr.write(`${error.message}\n`);
  else if (error instanceof ConfigError || error instanceof MigrationError) process.stderr.write(`${error.message}\n`);
  else if (error instanceof DomainError) process.stderr.write(`${(await import('#api')).sentenceOf(error, 'en')}\n`);
  else process.stderr.write(`${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
  process.exit(error instanceof CommandError || error instanceof DubanStartError ? error.exitCode : 1);
});
