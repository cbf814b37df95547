import { readFileSync } from 'node:fs';
import { Database } from '#database';
import { addDays, civilDate, type CivilDate } from '#domain';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { Deadlines } from '../deadlines/index.js';
import { sweep } from '../reminders/index.js';
import { seedReference } from '../seed/index.js';
import { IssuedPlan, refused } from '../tasks/issued-plan.fixture.js';
import { Ladders } from './ladders.service.js';

interface Body { key: string; steps: { id: string; offset: number; level: number }[]; repeat?: object }
const completion = (): Body & Record<string, unknown> => {
  const { version: _, ...body } = JSON.parse(readFileSync('seeds/ladders/completion.json', 'utf8')) as Body & Record<string, unknown>;
  return body;
};
/** Another policy: reminders one day before the date only. */
const lean = (): Record<string, unknown> => ({ ...completion(), steps: completion().steps.filter(({ offset }) => offset >= -1) });

let database: TestDatabase;
let plan: IssuedPlan;
let worker: Database;
let ladders: Ladders;
const rows = <T>(sql: string, params: unknown[] = []): Promise<T[]> => plan.owner.asSystem('test', (tx) => tx.query<T>(sql, params));

beforeEach(async () => {
  database = await createTestDatabase();
  plan = await IssuedPlan.open(database);
  worker = new Database({ url: database.url, role: 'duban_worker', zone: 'Asia/Shanghai', poolSize: 2 });
  ladders = new Ladders(plan.world.api, plan.books);
});
afterEach(async () => {
  await worker.close();
  await plan.world.close();
  await database.drop();
});

const nextOf = async (agency: string): Promise<{ ladderVersion: number; nextStep: string }> => {
  const { id } = await plan.task(agency);
  const [clock] = await rows<{ ladderVersion: number; nextStep: string }>(`SELECT ladder_version, next_step FROM clock WHERE task_id = $1 AND kind = 'COMPLETION'`, [id]);
  if (!clock) throw new Error('No clock');
  return clock;
};

it('keeps a draft beside the version in force until the director switches it on; running clocks go on or take it, as he says', async () => {
  const officer = await plan.as('jmo.officer1');
  const director = await plan.as('jmo.director');
  const before = await nextOf('MIIT');
  const { version } = await ladders.draft(officer, lean());
  expect((await ladders.versions(officer, 'default-completion')).map((row) => [row.version, row.active])).toEqual([[version, false], [before.ladderVersion, true]]);
  await expect(ladders.switchOn(officer, 'default-completion', version, { running: 'KEEP', reason: '试行' })).rejects.toEqual(refused('forbidden'));
  await expect(ladders.switchOn(director, 'default-completion', version, { running: 'KEEP', reason: ' ' })).rejects.toEqual(refused('reason_required'));

  await ladders.switchOn(director, 'default-completion', version, { running: 'KEEP', reason: '试行' });
  expect(await nextOf('MIIT')).toEqual(before);
  await expect(ladders.switchOn(director, 'default-completion', version, { running: 'KEEP', reason: '试行' })).rejects.toEqual(refused('conflict', { already: 'ladder_in_force' }));
  await expect(plan.world.api.asPerson(director, (tx) => tx.run(`UPDATE ladder SET body = '{}'`))).rejects.toThrow(/permission denied/);
  await seedReference(plan.owner, 'seeds');
  expect((await ladders.versions(officer, 'default-completion')).find(({ active }) => active)?.version).toBe(version);

  const next = await ladders.draft(officer, lean());
  await ladders.switchOn(director, 'default-completion', next.version, { running: 'REARM', reason: '减少提醒' });
  expect(await nextOf('MIIT')).toEqual({ ladderVersion: next.version, nextStep: 'T-1' });
  expect(await rows(`SELECT body::jsonb #>> '{facts,rearmed}' AS rearmed FROM event WHERE type = 'ladder.switched' ORDER BY at, seq`)).toEqual([{ rearmed: '0' }, { rearmed: '3' }]);
});

it('refuses a ladder that can\'t be, with the first place that is wrong', async () => {
  const officer = await plan.as('jmo.officer1');
  const wrong = { ...completion(), steps: completion().steps.map((step, i) => (i === 2 ? { ...step, offset: -20 } : step)) };
  await expect(ladders.validate(officer, wrong)).rejects.toEqual(refused('invalid_input', { path: 'steps[2].offset' }));
  await expect(ladders.draft(officer, { ...completion(), steps: [] })).rejects.toEqual(refused('invalid_input', { path: 'steps' }));
});

it('says of the ladder in force exactly what it has sent, and of another what it would have', async () => {
  const officer = await plan.as('jmo.officer1');
  const { id } = await plan.task('MIIT');
  await plan.toProgress('MIIT', id);
  for (let day: CivilDate = civilDate('2015-09-14'); day <= '2015-10-21'; day = addDays(day, 1)) {
    for (const time of ['09:05', '16:00'] as const) {
      await plan.at(day, time);
      await sweep(worker, plan.books);
    }
    if (day === '2015-10-12') await plan.toSigned('MIIT', id);
  }
  const [from, to] = [civilDate('2015-07-01'), civilDate('2015-10-21')];
  const same = await ladders.dryRun(officer, completion(), from, to);
  expect(same.would.byLevel.filter(({ steps }) => steps > 0)).toEqual(same.sent);
  expect(same.would.onDaysOff).toBe(0);
  const [remind] = (await ladders.dryRun(officer, lean(), from, to)).would.byLevel;
  expect(remind?.steps).toBe(3);
  const preview = await ladders.preview(officer, 'default-completion', (await ladders.draft(officer, lean())).version);
  expect(preview.now.runs).toBe(2);
  expect(preview.then.steps).toBeGreaterThan(0);
});

it('explains every clock of a task, and charges its days to whoever had it', async () => {
  const deadlines = new Deadlines(plan.world.api, plan.books);
  const { id } = await plan.task('MIIT');
  await plan.at('2015-09-01');
  await plan.toProgress('MIIT', id);
  const seen = await deadlines.of(await plan.as('miit.liaison'), id);
  expect(seen.find(({ kind }) => kind === 'PLAN')).toMatchObject({ basis: 'OFFSET', start: '2015-09-01', offset: 'P3BD', dueOn: '2015-09-07' });
  expect(seen.find(({ kind }) => kind === 'PLAN')?.sentence.zh).toContain('计入2015-09-06(调休上班)');
  expect(seen.find(({ kind }) => kind === 'COMPLETION')).toMatchObject({ basis: 'SET', dueOn: '2015-09-30' });
  expect(seen.find(({ kind }) => kind === 'COMPLETION')?.sentence.zh).toMatch(/^2015-09-30\(周三\):.+于2015-07-08“交办”时确定/);
  await expect(deadlines.of(await plan.as('mof.liaison'), id)).rejects.toEqual(refused('not_found'));

  await plan.at('2015-10-08');
  await plan.toSigned('MIIT', id);
  await plan.at('2015-10-12');
  const held = await deadlines.holdings(await plan.as('miit.liaison'), id);
  expect(held.byHolder.map(({ heldBy, agencyCode, overdueDays }) => [heldBy, agencyCode, overdueDays])).toEqual([['OWNER', 'MIIT', 0], ['LEAD', 'NDRC', 4]]);
  expect(held.byHolder.reduce((sum, { days }) => sum + days, 0)).toBe(held.elapsed);
  const all = await deadlines.holdingsByAgency(await plan.as('jmo.officer1'), { planId: plan.planId });
  expect(all.map(({ agencyCode, tasks }) => [agencyCode, tasks])).toEqual([['MIIT', 1], ['MOF', 1], ['NDRC', 1]]);
  expect(all.find(({ agencyCode }) => agencyCode === 'MIIT')?.elapsed).toBe(held.elapsed);
  await expect(deadlines.holdingsByAgency(await plan.as('miit.liaison'), {})).rejects.toEqual(refused('forbidden'));
});
