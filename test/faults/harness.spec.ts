import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { describeRedis } from '../support/describe-redis.js';
import { Scene } from './harness/scene.js';

/** A harness that was never red proves nothing: here it must be, for the usual application and for mutations of our own code. */
let scene: Scene;
const processes: ChildProcess[] = [];
afterEach(async () => {
  for (const each of processes.splice(0)) each.kill('SIGKILL');
  await scene.close();
});

const USUAL = fileURLToPath(new URL('./harness/usual-app.mjs', import.meta.url));

function usual(what: 'add' | 'work'): ChildProcess {
  const child = spawn(process.execPath, [USUAL, what], {
    env: { PATH: process.env['PATH'] ?? '', DATABASE_OWNER_URL: scene.world.database.ownerUrl, REDIS_URL: scene.redis?.url ?? '', SMTP_URL: scene.sink.url }, stdio: 'ignore',
  });
  processes.push(child);
  return child;
}

/** The scene with its clocks stopped: reminders are the usual application's business alone. */
async function openUsual(): Promise<void> {
  scene = await Scene.open('Redis');
  await scene.world.run(`UPDATE clock SET status = 'STOPPED', next_at = NULL`);
  await scene.world.run('CREATE TABLE usual_reminder (address text PRIMARY KEY, sent boolean NOT NULL DEFAULT false)');
  for (const address of scene.expected) await scene.world.run('INSERT INTO usual_reminder (address) VALUES ($1)', [address]);
  await once(usual('add'), 'exit');
}

describeRedis('the harness goes red on the usual application', () => {
  it('where its worker is killed with mails in flight: people are told twice', async () => {
    await openUsual();
    scene.sink.behave('*', { kind: 'delay', milliseconds: 800 });
    const doomed = usual('work');
    await scene.until('mails in flight', () => scene.sink.mails.length >= 6);
    doomed.kill('SIGKILL');
    scene.sink.accept();
    usual('work');
    await scene.until('everybody was told', async () => (await scene.world.count('usual_reminder WHERE NOT sent')) === 0);
    expect((await scene.violations()).join('\n')).toMatch(/I2 was told more than once/);
  });

  it('where Redis is flushed: people are never told', async () => {
    await openUsual();
    await scene.redis?.flushAll();
    usual('work');
    await sleep(5_000);
    expect((await scene.violations()).join('\n')).toMatch(/I1 was never told/);
  });
});

describe('the harness goes red on our own code with', () => {
  it('the sweep\'s lock and the ledger taken away', async () => {
    scene = await Scene.open('PostgreSQL');
    await scene.world.run('DROP INDEX reminder_clock_id_due_on_step_key');
    // A paper is written once for its step, which would save what the ledger no longer does.
    await scene.world.run('DROP INDEX escalation_once');
    const mutated = {
      rewrite: [['FOR NO KEY UPDATE OF c, t SKIP LOCKED', ''], ['FROM reminder WHERE clock_id = ANY\\(\\$1\\)', 'FROM reminder WHERE false AND clock_id = ANY($1)']] as [string, string][],
      // Long enough for the other to be in the middle of the same work, however slowly it started.
      block: { at: 'INSERT INTO reminder', ms: 10_000 },
    };
    scene.start(mutated);
    scene.start(mutated);
    await scene.until('both have fired', async () => (await scene.world.count('(SELECT 1 FROM reminder GROUP BY clock_id, due_on, step HAVING count(*) > 1) t')) > 0);
    expect((await scene.violations()).join('\n')).toMatch(/I9 a step fired more than once/);
  });

  it('the worker\'s clock trusted', async () => {
    scene = await Scene.open('PostgreSQL', '07:30');
    scene.start({ rewrite: [['SELECT duban_now\\(\\) AS now', `SELECT duban_now() + interval '2 hours' AS now`]] });
    await scene.until('it fires', async () => (await scene.world.count('reminder')) > 0);
    expect((await scene.violations()).join('\n')).toMatch(/I4 a step fired before its instant/);
  });

  it('the try not noted before the mail leaves', async () => {
    scene = await Scene.open('PostgreSQL');
    scene.sink.behave('*', { kind: 'delay', milliseconds: 800 });
    const mutated = { rewrite: [[`UPDATE mail SET status = 'SENDING', claimed_at = \\$1`, `UPDATE mail SET status = 'PENDING', claimed_at = NULL`]] as [string, string][] };
    const doomed = scene.start(mutated);
    await scene.until('mails in flight', () => scene.sink.mails.length >= 6);
    await doomed.kill();
    scene.sink.accept();
    scene.start(mutated);
    await scene.until('told again', () => scene.sink.mails.length > scene.expected.length);
    expect((await scene.violations()).join('\n')).toMatch(/I2 was told more than once/);
  });
});
