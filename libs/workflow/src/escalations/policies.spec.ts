import { readFileSync } from 'node:fs';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { seedReference } from '../seed/index.js';
import { refused } from '../tasks/issued-plan.fixture.js';
import { LateTask } from './late-task.fixture.js';
import { EscalationPolicies } from './policies.service.js';

interface Body { levels: Record<string, unknown>[]; triggers: Record<string, unknown>[]; coolDownDays: number }
/** The shipped policy, changed. */
const changed = (change: (body: Body) => void): Record<string, unknown> => {
  const { version: _, ...body } = JSON.parse(readFileSync('seeds/policies/escalation.json', 'utf8')) as Body & Record<string, unknown>;
  change(body);
  return body;
};
/** A locality's own: the second level is orange and the third red, staleness is found after ten working days. */
const local = (): Record<string, unknown> => changed((body) => {
  Object.assign(body.levels[1] ?? {}, { colour: 'YELLOW' });
  Object.assign(body.levels[2] ?? {}, { colour: 'ORANGE', signedBy: ['CONVENER'] });
  Object.assign(body.triggers.find(({ id }) => id === 'stale') ?? {}, { afterWorkingDays: 10, level: 2 });
  Object.assign(body.triggers.find(({ id }) => id === 'no-report') ?? {}, { enabled: false });
});
const KEY = 'default-escalation';

let database: TestDatabase;
let late: LateTask;
let policies: EscalationPolicies;
let taskId: string;
beforeEach(async () => {
  database = await createTestDatabase();
  late = await LateTask.open(database);
  policies = new EscalationPolicies(late.plan.world.api, late.plan.books);
  taskId = await late.task();
  await late.run(`UPDATE clock SET status = 'STOPPED', next_at = NULL WHERE kind NOT IN ('COMPLETION', 'REPORT') OR task_id <> $1`, [taskId]);
  await late.run(`UPDATE task SET held_by = 'NOBODY' WHERE id <> $1`, [taskId]);
});
afterEach(async () => {
  await late.close();
  await database.drop();
});

it('keeps a draft beside the version in force until the director puts it in force, with his reason; both stand in the trail', async () => {
  const officer = await late.as('jmo.officer1');
  const director = await late.as('jmo.director');
  const [shipped] = await policies.list(officer);
  expect(shipped).toMatchObject({ key: KEY, active: true, madeBy: null, switchedBy: null });
  const { version } = await policies.draft(officer, local());
  expect((await policies.list(officer)).map((row) => [row.version, row.active])).toEqual([[version, false], [shipped?.version, true]]);
  await expect(policies.switchOn(officer, KEY, version, '试行')).rejects.toEqual(refused('forbidden'));
  await expect(policies.switchOn(director, KEY, version, ' ')).rejects.toEqual(refused('reason_required'));
  await expect(policies.switchOn(director, KEY, version + 1, '试行')).rejects.toEqual(refused('not_found'));

  expect(await policies.switchOn(director, KEY, version, '试行')).toMatchObject({ active: true, body: { coolDownDays: 3 } });
  await expect(policies.switchOn(director, KEY, version, '试行')).rejects.toEqual(refused('conflict', { already: 'policy_in_force' }));
  expect(await late.rows(`SELECT type, subject, body::jsonb ->> 'reason' AS reason, body::jsonb #> '{before,policy,version}' AS former FROM event WHERE type LIKE 'escalation_policy.%' ORDER BY at, seq`)).toEqual([
    { type: 'escalation_policy.drafted', subject: `${KEY}@${version}`, reason: null, former: null },
    { type: 'escalation_policy.switched', subject: `${KEY}@${version}`, reason: '试行', former: shipped?.version },
  ]);
  // Seeding anew leaves a person's choice, and a version that is on record is never written again.
  await late.run(`DELETE FROM escalation_policy WHERE version = $1`, [shipped?.version]);
  expect(await seedReference(late.plan.owner, 'seeds')).toMatchObject({ policies: 1 });
  expect((await policies.list(officer)).map((row) => [row.version, row.active])).toEqual([[version, true], [shipped?.version, false]]);
  await expect(late.plan.world.api.asPerson(director, (tx) => tx.run(`UPDATE escalation_policy SET body = '{}'`))).rejects.toThrow(/permission denied/);
  await expect(policies.list(await late.as('miit.liaison'))).rejects.toEqual(refused('forbidden'));
});

it('refuses a policy that can\'t be, with the first place that is wrong', async () => {
  const officer = await late.as('jmo.officer1');
  await expect(policies.validate(officer, changed(({ levels }) => Object.assign(levels[3] ?? {}, { colour: 'BLUE' })))).rejects.toEqual(refused('invalid_input', { path: 'levels[3].colour' }));
  await expect(policies.draft(officer, changed(({ levels }) => levels.pop()))).rejects.toEqual(refused('invalid_input', { path: 'levels' }));
  expect(await policies.validate(officer, local())).toMatchObject({ version: 1 });
  expect(await policies.list(officer)).toHaveLength(1);
});

it('says what a switch would do to what runs, exactly as the next look then does; papers that are there keep their version', async () => {
  const director = await late.as('jmo.director');
  await late.sweepAt('2015-07-29');
  // Nothing has been done on it for more than ten working days: nothing is found by the policy in force.
  await late.plan.at('2015-08-05');
  const { version } = await policies.draft(director, local());
  const preview = await policies.preview(director, KEY, version);
  expect(preview).toMatchObject({ asOf: '2015-08-05', now: { key: KEY }, openPapers: 0 });
  const of = (id: string): unknown => preview.triggers.find((one) => one.id === id);
  expect(of('stale')).toEqual({ id: 'stale', reason: 'STALE', by: 'SCAN', level: 2, now: 0, then: 1 });
  expect(of('overdue')).toEqual({ id: 'overdue', reason: 'OVERDUE', by: 'LADDER', level: null, now: 1, then: 1 });
  expect(of('no-report')).toMatchObject({ now: 0, then: null });
  expect(await late.look()).toBe(0);
  await policies.switchOn(director, KEY, version, '试行');
  expect(await late.look()).toBe(1);
  const [paper] = await late.papersOf(taskId);
  expect(paper).toMatchObject({ reason: 'STALE', level: 2, colour: 'YELLOW', status: 'PROPOSED', policyVersion: version });

  const back = await policies.list(director);
  const former = back.find((row) => row.version !== version);
  expect(await policies.preview(director, KEY, former?.version ?? 0)).toMatchObject({ openPapers: 1, now: { version } });
  await policies.switchOn(director, KEY, former?.version ?? 0, '恢复');
  expect((await policies.list(director)).map((row) => [row.version, row.running])).toEqual([[version, 1], [former?.version, 0]]);
  expect((await late.papersOf(taskId))[0]).toMatchObject({ colour: 'YELLOW', policyVersion: version, signers: ['OFFICE_DIRECTOR', 'CONVENER'] });
});

it('writes no paper for a clock whose trigger is off: its steps mail alone', async () => {
  const director = await late.as('jmo.director');
  const { version } = await policies.draft(director, changed(({ triggers }) => Object.assign(triggers.find(({ id }) => id === 'overdue') ?? {}, { enabled: false })));
  await policies.switchOn(director, KEY, version, '试行');
  await late.sweepAt('2015-10-08');
  expect(await late.papersOf(taskId)).toEqual([]);
  expect(await late.rows(`SELECT type FROM event e WHERE type = 'task.escalated' AND EXISTS (SELECT 1 FROM outbox o WHERE o.event_id = e.id)`)).toEqual([{ type: 'task.escalated' }]);
});
