import type { BenchCluster, BenchDatabase } from './cluster.js';
import { hold, holdChains, holdCount } from './invariants.js';
import { until } from './null-sink.js';
import type { Comparison } from './pairs.js';
import { aftermath, digestsOf, fillReminders, instantComes, isSettled, nameOf, withProduct, withStage, type Product, type QueueKind, type Reminders, type Stage } from './reminders.js';
import { makeUsualTable, scheduleUsual, startUsual, type UsualJob } from './usual.js';

/** The usual application's jobs are put into the queue so long before they are due. */
const AHEAD_MS = 4_000;

/** W7: reminders due at one instant, one mail each. W8: many due of few people, a digest each. */
export async function mailWorkload(cluster: BenchCluster, what: 'W7' | 'W8', reminders: Reminders, kind: QueueKind): Promise<Comparison> {
  const tasks = reminders.grid.measures * reminders.grid.agencies;
  const due = tasks - reminders.warmUp;
  const mails = reminders.single ? due : reminders.people;
  const template = `${what.toLowerCase()}_${tasks}`;
  await cluster.template(template, (db) => fillReminders(db, reminders));
  const [n, m] = [due.toLocaleString('en'), mails.toLocaleString('en')];
  return {
    workload: what === 'W7' ? `W7 ${n} reminders due at once, one mail each` : `W8 ${n} reminders of ${m} people, ${m} digests`,
    against: `the usual application on BullMQ and ${nameOf(kind)}, ${m} mails`,
    unit: 'ms', measure: 'share', ...(what === 'W7' ? { gate: 1.2, aim: 3 } : { gate: 1, aim: 3 }),
    ours: { name: `worker on ${nameOf(kind)}`, template, run: (db) => byProduct(db, kind, reminders, due, mails) },
    peer: { name: `usual application on ${nameOf(kind)}`, template, run: (db) => asUsual(db, kind, mails) },
  };
}

/** From the instant at which the steps are due to the last mail and its row. */
function byProduct(db: BenchDatabase, kind: QueueKind, { single, warmUp, people }: Reminders, due: number, mails: number): Promise<number> {
  return withStage(db, kind, (stage) => withProduct(stage, async (product) => {
    product.startWorker();
    await (single ? singles(stage, product, product.warm, warmUp) : digestsOf(stage, product, product.warm, warmUp, people));
    stage.sink.forget();
    const ms = await (single ? singles(stage, product, product.due, due) : digestsOf(stage, product, product.due, due, people));
    await aftermath();
    holdSunk(stage, mails);
    await holdCount(stage.client, `mail WHERE status = 'SENT' AND attempts = 1 AND sent_at >= $1`, mails, [product.due]);
    await holdCount(stage.client, '(SELECT DISTINCT clock_id FROM reminder WHERE fired_at >= $1) r', due, [product.due]);
    await holdCount(stage.client, `notification WHERE status = 'MAILED' AND created_at >= $1`, due, [product.due]);
    await holdChains(stage.client);
    return ms;
  }));
}

async function singles({ sink, client }: Stage, product: Product, at: Date, mails: number): Promise<number> {
  const begin = await instantComes(product, at);
  await until('the mails', async () => sink.people() >= mails && await isSettled(client));
  return performance.now() - begin;
}

function asUsual(db: BenchDatabase, kind: QueueKind, mails: number): Promise<number> {
  return withStage(db, kind, async (stage) => {
    await makeUsualTable(stage.client);
    const worker = await startUsual(db.ownerUrl, stage.sink.url, stage.queue);
    try {
      await usualRound(stage, 0);
      stage.sink.forget();
      const ms = await usualRound(stage, 1);
      await aftermath();
      holdSunk(stage, mails);
      return ms;
    } finally {
      await worker.end();
    }
  });
}

async function usualRound({ client, queue, sink }: Stage, round: number): Promise<number> {
  const { rows } = await client.query<UsualJob>('SELECT DISTINCT person_id AS person, round FROM usual_reminder WHERE round = $1', [round]);
  const dueAt = Date.now() + AHEAD_MS;
  await scheduleUsual(queue, rows, dueAt);
  hold(Date.now() < dueAt, 'the jobs of the usual application were due before all lay ready');
  await until('the instant', () => Date.now() >= dueAt);
  const begin = performance.now();
  await until('the mails', async () => sink.people() >= rows.length && (await client.query('SELECT 1 FROM usual_reminder WHERE round = $1 AND sent_at IS NULL LIMIT 1', [round])).rowCount === 0);
  return performance.now() - begin;
}

function holdSunk({ sink }: Stage, mails: number): void {
  hold(sink.people() === mails, `${sink.people()} people were written to, not ${mails}`);
  const twice = [...sink.taken].filter(([, { times }]) => times > 1).length;
  hold(twice === 0, `${twice} people were written to more than once`);
}
