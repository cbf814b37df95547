/**
 * A process of its own that runs the embedded PostgreSQL on the folder given, as `duban start` does: prints
 * {pid, port, owner} when it is up; on SIGINT it still asks the database something, then stops it and ends.
 * A start that fails ends with the sentence on stderr and the exit code of its kind.
 */
import { register } from 'node:module';
import pg from 'pg';

register('./typescript-loader.mjs', import.meta.url);
const { startEmbeddedPostgres } = await import('../../apps/cli/src/embedded/index.ts');

try {
  const server = await startEmbeddedPostgres({ dataDir: process.argv[2], onProgress: (line) => process.stderr.write(`${line}\n`) });
  const pool = new pg.Pool({ connectionString: server.ownerUrl });
  await pool.query('SELECT 1');
  process.once('SIGINT', () => {
    setTimeout(() => void (async () => {
      await pool.query('CREATE TABLE IF NOT EXISTS written_after_ctrl_c ()');
      await pool.end();
      await server.stop();
    })(), 300);
  });
  process.stdout.write(`${JSON.stringify({ pid: process.pid, port: server.port, owner: server.ownerUrl })}\n`);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.exitCode ?? 1;
}
