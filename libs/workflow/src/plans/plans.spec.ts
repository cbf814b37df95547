import { civilDate } from '#domain';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { Board } from '../board/board.service.js';
import { IssuedPlan, refused } from '../tasks/issued-plan.fixture.js';
import { IssuePlan } from './issue-plan.service.js';

let database: TestDatabase;
let plan: IssuedPlan;

beforeEach(async () => {
  database = await createTestDatabase();
  plan = await IssuedPlan.open(database);
});
afterEach(async () => {
  await plan.world.close();
  await database.drop();
});

async function draft(): Promise<{ id: string; version: number }> {
  const office = await plan.as('jmo.officer1');
  const { items: [first] } = await plan.plans.list(office);
  return plan.plans.draft(office, { documentId: first?.documentId ?? '', title: '第二个计划' });
}

it('issues one task per agency, pinned to the template, with its clocks and reports, or none at all', async () => {
  const rows = await plan.owner.asSystem('spec', (tx) => tx.query(
    `SELECT t.agency_code, t.role, t.status, t.template_version, t.original_due, t.current_due, t.lead_agency_code,
            (SELECT array_agg(kind || ' ' || status ORDER BY kind) FROM clock WHERE task_id = t.id) AS clocks,
            (SELECT array_agg(period ORDER BY period) FROM progress_report WHERE task_id = t.id) AS periods
       FROM task t ORDER BY agency_code`));
  const same = { status: 'DISPATCHED', templateVersion: 1, originalDue: '2015-09-30', currentDue: '2015-09-30', leadAgencyCode: 'NDRC',
    clocks: ['COMPLETION RUNNING', 'RECEIPT WAITING'], periods: ['2015-07', '2015-08', '2015-09'] };
  expect(rows).toEqual([
    { agencyCode: 'MIIT', role: 'COOPERATING', ...same }, { agencyCode: 'MOF', role: 'COOPERATING', ...same }, { agencyCode: 'NDRC', role: 'LEAD', ...same },
  ]);
});

it('invents no deadline: a plan with an undated item can be neither submitted nor issued', async () => {
  const office = await plan.as('jmo.officer1');
  const { id, version } = await draft();
  expect((await plan.plans.get(office, id)).undated).toBe(3);
  await expect(plan.plans.submit(office, id, version)).rejects.toEqual(refused('due_required', { items: 3, measures: ['1.1'] }));
  const some = await plan.plans.setDates(office, id, [{ measureRef: '1.1', role: 'COOPERATING', dueOn: civilDate('2015-09-15') }], version);
  await expect(plan.plans.submit(office, id, some.version)).rejects.toEqual(refused('due_required', { items: 1 }));
});

it('refuses a date in the past, on a day off, or for nothing, naming which; and says that an unannounced year is provisional', async () => {
  const office = await plan.as('jmo.officer1');
  const { id, version } = await draft();
  const set = (dueOn: string, more: object = {}): Promise<unknown> => plan.plans.setDates(office, id, [{ dueOn: civilDate(dueOn), ...more }], version);
  await expect(set('2015-07-01')).rejects.toEqual(refused('due_in_past', { field: 'dates[0].dueOn', today: '2015-07-08' }));
  await expect(set('2015-10-01')).rejects.toEqual(refused('due_on_day_off', { name: '国庆节', previousWorkingDay: '2015-09-30' }));
  await expect(set('2015-09-15', { measureRef: '9.9' })).rejects.toEqual(refused('invalid_input', { field: 'dates[0]' }));
  expect(await set('2016-03-15')).toMatchObject({ provisional: 3 });
  expect((await plan.plans.get(office, id)).items.every((item) => item.provisional)).toBe(true);
});

it('is issued by another person than who submitted it, once, and only by whoever may', async () => {
  const [office, director] = [await plan.as('jmo.officer1'), await plan.as('jmo.director')];
  const issue = new IssuePlan(plan.world.api, plan.books);
  const { id, version } = await draft();
  const dated = await plan.plans.setDates(director, id, [{ dueOn: civilDate('2015-09-15') }], version);
  await expect(issue.issue(director, id, dated.version)).rejects.toEqual(refused('act_not_allowed_in_state', { status: 'DRAFT' }));
  const submitted = await plan.plans.submit(director, id, dated.version);
  await expect(issue.issue(director, id, submitted.version)).rejects.toEqual(refused('four_eyes'));
  await expect(issue.issue(office, id, submitted.version)).rejects.toEqual(refused('forbidden'));
  await expect(issue.issue(await plan.as('ndrc.signatory'), id, submitted.version)).rejects.toEqual(refused('forbidden'));
  const convener = await plan.as('jmo.convener');
  const both = await Promise.allSettled([issue.issue(convener, id, submitted.version), issue.issue(convener, id, submitted.version)]);
  expect(both.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
  const count = await plan.owner.asSystem('spec', (tx) => tx.one<{ n: number }>('SELECT count(*)::int AS n FROM task WHERE plan_id = $1', [id]));
  expect(count.n).toBe(3);
});

it('issues no plan of more tasks than one transaction should make, and says how many they are', async () => {
  const [office, director] = [await plan.as('jmo.officer1'), await plan.as('jmo.director')];
  const { id, version } = await draft();
  const dated = await plan.plans.setDates(office, id, [{ dueOn: civilDate('2015-09-15') }], version);
  const submitted = await plan.plans.submit(office, id, dated.version);
  await plan.owner.asSystem('test', async (tx) => {
    const columns = (await tx.query<{ name: string }>(`SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'plan_item' AND column_name NOT IN ('id', 'task_key')`)).map(({ name }) => `"${name}"`).join(', ');
    await tx.run(`INSERT INTO plan_item (task_key, ${columns}) SELECT 'copy ' || n, ${columns} FROM (SELECT * FROM plan_item WHERE plan_id = $1 LIMIT 1) one, generate_series(1, 99998) n`, [id]);
  });
  await expect(new IssuePlan(plan.world.api, plan.books).issue(director, id, submitted.version)).rejects.toEqual(refused('plan_not_issuable', { why: 'too_large', items: 100_001, limit: 100_000 }));
  expect((await plan.plans.get(office, id)).status).toBe('SUBMITTED');
});

it('issues nothing when a date has passed between submission and issue', async () => {
  const office = await plan.as('jmo.officer1');
  const { id, version } = await draft();
  const dated = await plan.plans.setDates(office, id, [{ dueOn: civilDate('2015-07-10') }], version);
  const submitted = await plan.plans.submit(office, id, dated.version);
  await plan.at('2015-07-13');
  await expect(new IssuePlan(plan.world.api, plan.books).issue(await plan.as('jmo.director'), id, submitted.version)).rejects.toEqual(refused('due_in_past'));
  expect((await plan.plans.get(office, id)).status).toBe('SUBMITTED');
});

it('keeps drafts from agencies; an issued plan is seen by those who have a task in it', async () => {
  const { id } = await draft();
  await expect(plan.plans.get(await plan.as('ndrc.liaison'), id)).rejects.toEqual(refused('not_found', { what: 'plan' }));
  expect((await plan.plans.list(await plan.as('ndrc.liaison'))).items.map((one) => one.id)).toEqual([plan.planId]);
  expect((await plan.plans.list(await plan.as('most.liaison'))).items).toEqual([]);
});

it('shows the office its numbers and the matrix, and nobody else', async () => {
  const board = new Board(plan.world.api, plan.books);
  const office = await plan.as('jmo.officer1');
  await plan.at('2015-10-09');
  expect(await board.counts(office, plan.planId)).toMatchObject({ today: '2015-10-09', overdue: 3, unsigned: 3, open: 3, done: 0, waitingForOffice: 0 });
  const matrix = await board.matrix(office, plan.planId);
  expect(matrix.measures).toEqual([{ id: expect.any(String) as string, ref: '1.1', title: '夯实网络基础' }]);
  expect(matrix.agencies.map((agency) => agency.code)).toEqual(['MIIT', 'MOF', 'NDRC']);
  // From 8 July to 9 October 2015 by the notices of that year: 3-5 September off, 6 September worked, 1-7 October off.
  expect(matrix.cells.map((cell) => [cell.light, cell.daysHeld])).toEqual([['RED', 61], ['RED', 61], ['RED', 61]]);
  await expect(board.matrix(await plan.as('ndrc.liaison'), plan.planId)).rejects.toEqual(refused('forbidden'));
});
