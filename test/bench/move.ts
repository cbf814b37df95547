import { Queue } from 'bullmq';
import { Amendments, Books } from '#workflow';
import { civilDate, type CivilDate, type PlanChange } from '#domain';
import { configureQueueBackend } from '#queue';
import type { BenchCluster, BenchDatabase } from './cluster.js';
import type { Grid } from './fill.js';
import { hold, holdChains, holdCount } from './invariants.js';
import { until } from './null-sink.js';
import type { Comparison } from './pairs.js';
import { aftermath, fillReminders, isSettled, nameOf, withProduct, withStage, type QueueKind, type Stage } from './reminders.js';
import { makeUsualTable, scheduleUsual, startUsual, type UsualJob } from './usual.js';
import { USUAL_QUEUE } from './usual-worker.js';
import { sessionOf, timed, withDatabase, ZONE } from './world.js';

export interface Moves {
  grid: Grid;
  /** So many of the tasks are due while it happens, and are mailed about. */
  meanwhile: number;
}

const DAY_MS = 86_400_000;
/** How many removals the peer has under way at once: more brought nothing. */
const PER_BULK = 500;

/** W10: an amendment of the plan puts off half of the deadlines and cancels the other half, while a worker has other mails to send. */
export async function moveWorkload(cluster: BenchCluster, { grid, meanwhile }: Moves, kind: QueueKind): Promise<Comparison> {
  const deadlines = grid.measures * grid.agencies - meanwhile;
  const template = `move_${deadlines}`;
  await cluster.template(template, (db) => fillReminders(db, { grid, people: deadlines + meanwhile, warmUp: meanwhile, single: true }));
  return {
    workload: `W10 ${deadlines.toLocaleString('en')} deadlines moved or cancelled in one act, ${meanwhile.toLocaleString('en')} mails meanwhile`,
    against: `BullMQ on ${nameOf(kind)} removing and adding the same jobs`,
    unit: 'ms', measure: 'share', gate: 0.5, aim: 2,
    ours: { name: `amendment, worker on ${nameOf(kind)}`, template, run: (db) => byAmendment(db, kind, deadlines, meanwhile) },
    peer: { name: `BullMQ on ${nameOf(kind)}`, template, run: (db) => byQueue(db, kind, deadlines, meanwhile) },
  };
}

function byAmendment(db: BenchDatabase, kind: QueueKind, deadlines: number, meanwhile: number): Promise<number> {
  return withStage(db, kind, (stage) => withProduct(stage, ({ clock, warm, due, startWorker }) => withDatabase(db, 'duban_api', async (api) => {
    const { client, sink } = stage;
    startWorker();
    const amendments = new Amendments(api, new Books(ZONE));
    // Ending tasks that have been taken up is the convener's to issue.
    const [officer, convener] = [await sessionOf(db, 'jmo.officer1'), await sessionOf(db, 'jmo.convener')];
    const { rows: tasks } = await client.query<{ id: string; lead: boolean; next: CivilDate }>(
      `SELECT t.id, t.role = 'LEAD' AS lead, (SELECT min(d)::date::text FROM generate_series(c.due_on + 1, c.due_on + 9, interval '1 day') d WHERE extract(isodow FROM d) < 6) AS next
         FROM task t JOIN clock c ON c.task_id = t.id WHERE c.next_at = $1 ORDER BY t.id`, [due]);
    hold(tasks.length === deadlines, `${tasks.length} tasks to change`);
    const changes = tasks.map(({ id, lead, next }, i): PlanChange => (lead || i % 2 === 0 ? { kind: 'DUE', taskId: id, dueOn: civilDate(next) } : { kind: 'DROP', taskId: id }));
    const moved = changes.filter((change) => change.kind === 'DUE').length;
    const { rows: [plan] } = await client.query<{ id: string; version: number }>('SELECT id, version FROM plan');
    if (plan === undefined) throw new Error('no plan');
    const draft = await amendments.draft(officer, plan.id, { reason: '统筹安排', basis: '国办发〔2026〕1号', changes }, plan.version);
    const { version } = await amendments.act(officer, draft.id, 'submit', {}, draft.version);
    await clock.leapTo(warm);
    await until('the first mail', () => sink.people() > 0);
    const ms = await timed(() => amendments.act(convener, draft.id, 'issue', {}, version));
    await until('the mails meanwhile', async () => reached(stage) >= meanwhile && await isSettled(client));
    await clock.leapTo(due);
    await until('the day that is no more', () => isSettled(client));
    await aftermath();
    hold(reached(stage) === meanwhile, `${reached(stage) - meanwhile} people were told of a date that is no more`);
    await clock.leapTo(new Date(due.getTime() + DAY_MS));
    await until('the new day', async () => reached(stage) >= meanwhile + moved && await isSettled(client));
    await aftermath();
    holdOnce(stage, meanwhile + moved);
    await holdCount(client, `clock WHERE kind = 'COMPLETION' AND status = 'STOPPED'`, deadlines - moved);
    await holdCount(client, `reminder r JOIN clock c ON c.id = r.clock_id AND c.status = 'STOPPED'`, 0);
    await holdChains(client);
    return ms;
  })));
}

/** The amendment tells the agencies too; counted are those who are reminded. */
const reached = ({ sink }: Stage): number => [...sink.taken.keys()].filter((address) => address.endsWith('@bench.example')).length;

function holdOnce(stage: Stage, people: number): void {
  hold(reached(stage) === people, `${reached(stage)} people were written to, not ${people}`);
  const twice = [...stage.sink.taken].filter(([address, { times }]) => address.endsWith('@bench.example') && times > 1).length;
  hold(twice === 0, `${twice} people were written to more than once`);
}

/** The same for the usual application: its rows and the jobs that lie ready, half of them taken away, half put to the next day. */
function byQueue(db: BenchDatabase, kind: QueueKind, deadlines: number, meanwhile: number): Promise<number> {
  return withStage(db, kind, async (stage) => {
    await makeUsualTable(stage.client);
    const { rows } = await stage.client.query<UsualJob>('SELECT person_id AS person, round FROM usual_reminder');
    const [now, later] = [rows.filter(({ round }) => round === 0), rows.filter(({ round }) => round === 1)];
    hold(later.length === deadlines, `${later.length} jobs to change`);
    const dueAt = Date.now() + DAY_MS;
    await scheduleUsual(stage.queue, later, dueAt);
    const worker = await startUsual(db.ownerUrl, stage.sink.url, stage.queue);
    const backend = await configureQueueBackend(stage.queue);
    const queue = new Queue<UsualJob>(USUAL_QUEUE, backend.queue);
    try {
      await scheduleUsual(stage.queue, now, Date.now());
      await until('the first mail', () => stage.sink.people() > 0);
      const moved = later.filter((_, i) => i % 2 === 0);
      const ms = await timed(async () => {
        for (let from = 0; from < later.length; from += PER_BULK) await Promise.all(later.slice(from, from + PER_BULK).map(({ person, round }) => queue.remove(`${person}-${round}`)));
        await stage.client.query('UPDATE usual_reminder SET round = 2 WHERE person_id = ANY ($1)', [moved.map(({ person }) => person)]);
        await stage.client.query('DELETE FROM usual_reminder WHERE round = 1');
        await scheduleUsual(stage.queue, moved.map(({ person }) => ({ person, round: 2 })), dueAt + DAY_MS);
      });
      await until('the mails meanwhile', () => stage.sink.people() >= meanwhile);
      hold((await queue.getDelayedCount()) === moved.length, 'the queue has other jobs than those moved');
      return ms;
    } finally {
      await queue.close();
      await backend.close();
      await worker.end();
    }
  });
}
