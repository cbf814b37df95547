import { readFileSync } from 'node:fs';
import { Database } from '#database';
import { addDays, civilDate, validateLadder, type CivilDate } from '#domain';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { Ladders } from '../ladders/index.js';
import { IssuedPlan } from '../tasks/issued-plan.fixture.js';
import { sweep } from './index.js';

let database: TestDatabase;
let plan: IssuedPlan;
let worker: Database;
let taskId: string;
const rows = <T>(sql: string, params: unknown[] = []): Promise<T[]> => plan.owner.asSystem('test', (tx) => tx.query<T>(sql, params));

beforeEach(async () => {
  database = await createTestDatabase();
  plan = await IssuedPlan.open(database);
  worker = new Database({ url: database.url, role: 'duban_worker', zone: 'Asia/Shanghai', poolSize: 2 });
  taskId = (await plan.task('MIIT')).id;
});
afterEach(async () => {
  await worker.close();
  await plan.world.close();
  await database.drop();
});

const next = async (kind: string): Promise<{ status: string; dueOn: string; nextStep: string | null; holderAgency: string } | undefined> =>
  (await rows<{ status: string; dueOn: string; nextStep: string | null; holderAgency: string }>('SELECT status, due_on, next_step, holder_agency FROM clock WHERE task_id = $1 AND kind = $2', [taskId, kind]))[0];

async function swept(from: string, to: string): Promise<void> {
  for (let day: CivilDate = civilDate(from); day <= to; day = addDays(day, 1)) {
    for (const time of ['09:00', '12:00', '16:00', '23:00'] as const) {
      await plan.at(day, time);
      await sweep(worker, plan.books);
    }
  }
}

// Probo #1591: what is sent on Friday at 16:00 under a ladder of 1, 2, 3 days asks on Monday, Tuesday and Wednesday.
it('counts a ladder of one, two and three days from a Friday afternoon in working days, and sends nothing at the weekend', async () => {
  const base = JSON.parse(readFileSync('seeds/ladders/receipt.json', 'utf8')) as { steps: Record<string, unknown>[] } & Record<string, unknown>;
  const { version: _, repeat: __, ...ladder } = base;
  const step = { ...base.steps[1], level: 0 };
  const ladders = new Ladders(plan.world.api, plan.books);
  const drafted = await ladders.draft(await plan.as('jmo.officer1'), { ...ladder, steps: [1, 2, 3].map((offset) => ({ ...step, id: `late+${offset}`, offset })) });
  await ladders.switchOn(await plan.as('jmo.director'), drafted.key, drafted.version, { running: 'KEEP', reason: '试行' });
  await plan.at('2015-07-17', '16:00');
  await plan.owner.asSystem('test', async (tx) => {
    const { runningClock } = await import('../time/arm-clock.js');
    const { putClocks } = await import('#database');
    await putClocks(tx, [runningClock({ taskId, kind: 'RECEIPT', holder: 'OWNER', holderAgency: 'MIIT' }, civilDate('2015-07-17'), await plan.books.open(tx))]);
  });
  await swept('2015-07-17', '2015-07-24');
  expect(await rows(`SELECT r.step, r.fired_at FROM reminder r JOIN clock c ON c.id = r.clock_id WHERE c.kind = 'RECEIPT' AND r.task_id = $1 ORDER BY r.fired_at`, [taskId])).toEqual([
    { step: 'late+1', firedAt: new Date('2015-07-20T01:00:00Z') }, { step: 'late+2', firedAt: new Date('2015-07-21T01:00:00Z') }, { step: 'late+3', firedAt: new Date('2015-07-22T01:00:00Z') },
  ]);
});

it('repeats after the last step in growing intervals by default, to the longest, and ends the minute the state changes', async () => {
  const ladder = validateLadder(JSON.parse(readFileSync('seeds/ladders/completion.json', 'utf8')));
  expect(ladder.repeat).toMatchObject({ every: 5, growBy: 5, atMost: 20 });
  await plan.toProgress('MIIT', taskId);
  await swept('2015-09-15', '2015-12-31');
  const repeats = (await rows<{ step: string }>(`SELECT r.step FROM reminder r JOIN clock c ON c.id = r.clock_id WHERE c.kind = 'COMPLETION' AND r.task_id = $1 AND r.step LIKE 'overdue+%' ORDER BY r.fired_at`, [taskId]));
  expect(repeats.map(({ step }) => step)).toEqual(['overdue+20', 'overdue+30', 'overdue+45']);
  await plan.toSigned('MIIT', taskId);
  expect(await next('COMPLETION')).toMatchObject({ status: 'STOPPED', nextStep: null });
});

it('is armed anew at once by a return with a new date, by suspension and resumption, and goes with the task to another agency', async () => {
  await plan.toProgress('MIIT', taskId);
  await plan.at('2015-09-10');
  await plan.toSigned('MIIT', taskId);
  expect(await next('COMPLETION')).toMatchObject({ status: 'STOPPED' });
  await plan.do('ndrc.reviewer', taskId, 'return', { reason: '补充', newDue: civilDate('2015-09-28') });
  expect(await next('COMPLETION')).toMatchObject({ status: 'RUNNING', dueOn: '2015-09-28', nextStep: 'T-10' });
  await plan.do('jmo.director', taskId, 'suspend', { basis: '国办函〔2015〕9号', reviewOn: civilDate('2015-09-14') });
  expect(await next('COMPLETION')).toMatchObject({ status: 'PAUSED', nextStep: null });
  expect(await next('REWORK')).toMatchObject({ status: 'PAUSED' });
  await plan.at('2015-09-15');
  await plan.do('jmo.director', taskId, 'resume', {});
  const resumed = await next('COMPLETION');
  expect(resumed).toMatchObject({ status: 'RUNNING', nextStep: 'T-10' });
  await plan.do('jmo.director', taskId, 'succeed', { agencyCode: 'MOST', basis: '国发〔2015〕6号', effectiveOn: civilDate('2015-09-15') });
  expect(await next('COMPLETION')).toEqual({ ...resumed, holderAgency: 'MOST' });
});
