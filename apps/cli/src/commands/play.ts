import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig, type DubanConfig } from '#config';
import { civilDate, DomainError, validateLadder, type DryRun, type Ladder } from '#domain';
import { REAL_DATABASE } from '../owner-database.js';
import { startEmbeddedPostgres } from '../embedded/index.js';
import { play, tryLadder, type Played } from '../play/play.js';
import { Recorder } from '../play/record.js';
import { YEAR_2015, type PlayScript } from '../play/script.js';
import { showDifference } from '../play/show-difference.js';
import { showPlay } from '../play/show-table.js';
import { openStage, prepareDatabase } from '../stage.js';
import { progressBar, say } from '../terminal.js';
import { CommandError } from './command-error.js';

/**
 * `duban play`: the year of the seed document on a throw-away embedded database; exits 1 when a promise was broken. With
 * `--ladder FILE` the year is played again under that ladder, and the difference is printed. With `--record FILE` every evening is kept,
 * for the picture of the year in the web application.
 */
export async function playCommand(options: { seed: string; until?: string; ladder?: string; record?: string }): Promise<void> {
  const config = loadConfig();
  const ladder = options.ladder === undefined ? null : await readLadder(options.ladder);
  const script: PlayScript = { ...YEAR_2015, seed: options.seed, ...(options.until ? { until: civilDate(options.until) } : {}) };
  const first = await playOnce(config, script, ladder, options.record);
  process.stdout.write(`${showPlay(first.played)}\n`);
  const broken = [...first.played.broken];
  if (ladder !== null && first.foretold !== null) {
    const second = await playOnce(config, { ...script, ladder }, null);
    process.stdout.write(`${showDifference({ ladder, before: first.played.table, after: second.played.table, foretold: first.foretold })}\n`);
    broken.push(...second.played.broken);
  }
  if (broken.length > 0) throw new CommandError(`${broken.length} promises were broken.`, 1);
}

async function playOnce(config: DubanConfig, script: PlayScript, trial: Ladder | null, recordTo?: string): Promise<{ played: Played; foretold: DryRun | null }> {
  const folder = await mkdtemp(join(tmpdir(), 'duban-play-'));
  await chmod(folder, 0o711); // started as root, PostgreSQL runs as another account, which must pass
  const started = performance.now();
  const cut = cutOffBySignals();
  const embedded = await startEmbeddedPostgres({ dataDir: folder, fast: true });
  const tidyUp = async (): Promise<void> => {
    await embedded.stop();
    await rm(folder, { recursive: true, force: true });
  };
  cut.first(tidyUp);
  try {
    const place = { ownerUrl: embedded.ownerUrlOf(REAL_DATABASE), url: embedded.url(REAL_DATABASE), appLogin: embedded.appLogin };
    await prepareDatabase(place, config.timeZone);
    const stage = await openStage(place, config);
    const bar = progressBar('play');
    try {
      const recorder = recordTo === undefined ? null : new Recorder(stage, script);
      const played = await play(stage, script, (done, total, date) => bar.update(done, total, date), undefined, recorder === null ? undefined : (date) => recorder.evening(date));
      bar.stop();
      if (recorder !== null && recordTo !== undefined) await writeFile(recordTo, `${JSON.stringify(recorder.book())}\n`);
      const foretold = trial === null ? null : await tryLadder(stage, script, trial);
      say(`Played ${script.from} to ${script.until} in ${Math.round((performance.now() - started) / 1000)} s.`);
      return { played, foretold };
    } finally {
      bar.stop();
      await stage.close();
    }
  } catch (error) {
    // What fails because the database is being stopped under it is no failure of the play.
    await cut.ending;
    throw error;
  } finally {
    cut.over();
    await tidyUp();
  }
}

/**
 * SIGINT and SIGTERM stop the play's own PostgreSQL, which would live on otherwise, take its folder away and end this process with
 * 130 or 143; a second signal ends it at once.
 */
function cutOffBySignals(): { first(tidyUp: () => Promise<void>): void; readonly ending: Promise<void> | undefined; over(): void } {
  let tidy: (() => Promise<void>) | undefined;
  let code: number | undefined;
  let ending: Promise<void> | undefined;
  const end = (): void => {
    if (code === undefined || tidy === undefined || ending !== undefined) return;
    const status = code;
    ending = tidy().then(() => process.exit(status), () => process.exit(status));
  };
  const handlers = ([['SIGINT', 130], ['SIGTERM', 143]] as const).map(([signal, status]) => {
    const handler = (): void => {
      if (code !== undefined) process.exit(status);
      code = status;
      say('\nStopping…');
      end();
    };
    process.on(signal, handler);
    return [signal, handler] as const;
  });
  return {
    first: (tidyUp) => { tidy = tidyUp; end(); },
    get ending() { return ending; },
    over: () => { for (const [signal, handler] of handlers) process.off(signal, handler); },
  };
}

/** Throws a CommandError that names the file and the first place in it that is wrong. */
async function readLadder(file: string): Promise<Ladder> {
  try {
    return validateLadder({ version: 1, ...JSON.parse(await readFile(file, 'utf8')) as object });
  } catch (error) {
    const why = error instanceof DomainError ? `${error.code} at ${String(error.details['path'])}` : error instanceof Error ? error.message : String(error);
    throw new CommandError(`${file} is no ladder: ${why}`, 2);
  }
}
