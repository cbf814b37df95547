import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '#config';
import { civilDate } from '#domain';
import { REAL_DATABASE } from '../owner-database.js';
import { startEmbeddedPostgres } from '../embedded/index.js';
import { play } from '../play/play.js';
import { YEAR_2015 } from '../play/script.js';
import { showPlay } from '../play/show-table.js';
import { openStage, prepareDatabase } from '../stage.js';
import { progressBar, say } from '../terminal.js';
import { CommandError } from './command-error.js';

/** `duban play`: the year of the seed document on a throw-away embedded database; exits 1 when a promise was broken. */
export async function playCommand(options: { seed: string; until?: string }): Promise<void> {
  const config = loadConfig();
  const folder = await mkdtemp(join(tmpdir(), 'duban-play-'));
  await chmod(folder, 0o711); // started as root, PostgreSQL runs as another account, which must pass
  const started = performance.now();
  const embedded = await startEmbeddedPostgres({ dataDir: folder, fast: true });
  try {
    const place = { ownerUrl: embedded.ownerUrlOf(REAL_DATABASE), url: embedded.url(REAL_DATABASE), appLogin: embedded.appLogin };
    await prepareDatabase(place, config.timeZone);
    const stage = await openStage(place, config);
    const bar = progressBar('play');
    try {
      const script = { ...YEAR_2015, seed: options.seed, ...(options.until ? { until: civilDate(options.until) } : {}) };
      const played = await play(stage, script, (done, total, date) => bar.update(done, total, date));
      bar.stop();
      process.stdout.write(`${showPlay(played)}\n`);
      say(`Played ${script.from} to ${script.until} in ${Math.round((performance.now() - started) / 1000)} s.`);
      if (played.broken.length > 0) throw new CommandError(`${played.broken.length} promises were broken.`, 1);
    } finally {
      bar.stop();
      await stage.close();
    }
  } finally {
    await embedded.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
