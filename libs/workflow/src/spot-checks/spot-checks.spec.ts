import { createHash } from 'node:crypto';
import { civilDate, LOT_RULE } from '#domain';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { verifyAudit } from '../audit/index.js';
import { EvidenceItems } from '../evidence/index.js';
import { fanout } from '../notifications/index.js';
import { sweep } from '../reminders/index.js';
import { IssuedPlan, refused } from '../tasks/issued-plan.fixture.js';
import { SpotCheckLots } from './spot-check-lots.service.js';
import { SpotChecks, type SpotCheckView } from './spot-checks.service.js';

let database: TestDatabase;
let plan: IssuedPlan;
let lots: SpotCheckLots;
let checks: SpotChecks;

beforeEach(async () => {
  database = await createTestDatabase();
  plan = await IssuedPlan.open(database);
  lots = new SpotCheckLots(plan.world.api, plan.books);
  checks = new SpotChecks(plan.world.api, plan.books);
});
afterEach(async () => {
  await plan.world.close();
  await database.drop();
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const LOT = { basis: '2015年第四季度抽查方案', dueOn: civilDate('2015-08-14') };
const rows = <T>(sql: string, params: unknown[] = []): Promise<T[]> => plan.owner.asSystem('test', (tx) => tx.query<T>(sql, params));
const problems = async (): Promise<unknown[]> => (await verifyAudit(plan.owner)).problems;

/** Two of the plan's tasks, verified by both officers. */
async function twoCompleted(): Promise<string[]> {
  const ids: string[] = [];
  for (const agency of ['MIIT', 'MOF']) {
    const { id } = await plan.task(agency);
    await plan.toProgress(agency, id);
    await plan.toSigned(agency, id);
    await plan.do('ndrc.reviewer', id, 'accept');
    await plan.do('jmo.officer1', id, 'proposeVerification', { grade: 'GOOD' });
    await plan.do('jmo.officer2', id, 'verify');
    ids.push(id);
  }
  return ids.sort();
}

async function drawn(size = 1): Promise<SpotCheckView> {
  const { id } = await lots.draw(await plan.as('jmo.officer1'), plan.planId, { ...LOT, size });
  const [first] = (await checks.list(await plan.as('jmo.officer1'), { lotId: id }, {})).items;
  if (first === undefined) throw new Error('nothing was drawn');
  return first;
}

async function act(login: string, id: string, name: 'recordFinding' | 'returnFinding' | 'conclude', input: Parameters<SpotChecks['act']>[3]): Promise<void> {
  const who = await plan.as(login);
  const { version } = await checks.get(who, id);
  await checks.act(who, id, name, input, version);
}

it('draws a lot that anybody can draw again from what is published, and verify does', async () => {
  const population = await twoCompleted();
  const { id, number } = await lots.draw(await plan.as('jmo.officer1'), plan.planId, { ...LOT, size: 1 });
  const auditor = await plan.as('jmo.auditor');
  const lot = await lots.get(auditor, id);
  const text = await lots.population(auditor, id);
  expect({ drawn: number, ...lot }).toMatchObject({ drawn: 1, number: 1, rule: LOT_RULE, size: 1, populationSize: 2, populationSha256: sha256(text), drawnBy: plan.world.person('jmo.officer1').id, concluded: 0 });
  expect(text.trim().split('\n')).toEqual(population);
  const [winner] = population.map((task) => ({ task, ticket: sha256(`${lot.seed}:${task}`) })).sort((a, b) => (a.ticket < b.ticket ? -1 : 1));
  expect((await checks.list(auditor, { lotId: id }, {})).items).toMatchObject([{ taskId: winner?.task, ticket: winner?.ticket, rank: 1, status: 'DRAWN', seed: lot.seed }]);
  expect(await problems()).toEqual([]);
});

it('draws from what is done and not looked at already, and never more than there is; each draw stays on record', async () => {
  await expect(lots.draw(await plan.as('jmo.officer1'), plan.planId, { ...LOT, size: 1 })).rejects.toEqual(refused('lot_exceeds_population', { wanted: 1, population: 0 }));
  await twoCompleted();
  const first = await drawn(1);
  await expect(lots.draw(await plan.as('jmo.director'), plan.planId, { ...LOT, size: 2 })).rejects.toEqual(refused('lot_exceeds_population', { wanted: 2, population: 1 }));
  await expect(lots.draw(await plan.as('jmo.director'), plan.planId, { ...LOT, size: 1, dueOn: civilDate('2015-08-15') })).rejects.toEqual(refused('due_on_day_off'));
  await expect(lots.draw(await plan.as('jmo.director'), plan.planId, { ...LOT, size: 1, basis: '机密★ 抽查' })).rejects.toEqual(refused('classified_marking', { field: 'basis' }));
  const other = await drawn(1);
  expect([other.lotNumber, other.taskId === first.taskId]).toEqual([2, false]);
  await expect(lots.draw(await plan.as('miit.signatory'), plan.planId, { ...LOT, size: 1 })).rejects.toEqual(refused('forbidden'));
});

it('lets two who draw at the same moment share no task', async () => {
  await twoCompleted();
  const both = await Promise.allSettled([plan.as('jmo.officer1'), plan.as('jmo.officer2')].map(async (who) => lots.draw(await who, plan.planId, { ...LOT, size: 1 })));
  expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  expect(await rows('SELECT DISTINCT task_id FROM spot_check')).toHaveLength(2);
});

it('names a lot that was tampered with: another task, another seed, another population, a lot that the trail does not know', async () => {
  await twoCompleted();
  const check = await drawn(1);
  const tamper = async (sql: string, params: unknown[]): Promise<unknown[]> => {
    await plan.owner.asSystem('test', async (tx) => { await tx.run('SET LOCAL session_replication_role = replica'); await tx.run(sql, params); });
    return (await problems()).map((problem) => (problem as { what: string; detail: { field: string } }).detail.field);
  };
  const [other] = await rows<{ id: string }>(`SELECT id FROM task WHERE status = 'COMPLETED' AND id <> $1`, [check.taskId]);
  expect(await tamper('UPDATE spot_check SET task_id = $2 WHERE id = $1', [check.id, other?.id])).toEqual(['drawn']);
  expect(await tamper('UPDATE spot_check SET task_id = $2 WHERE id = $1', [check.id, check.taskId])).toEqual([]);
  expect(await tamper(`UPDATE spot_check_lot SET population = population[1:1] || gen_random_uuid() WHERE id = $1`, [check.lotId])).toContain('population');
  expect(await tamper(`UPDATE spot_check_lot SET population = (SELECT array_agg(id) FROM task WHERE status = 'COMPLETED'), seed = 'x' WHERE id = $1`, [check.lotId])).toContain('seed');
  expect(await tamper(`UPDATE spot_check_lot SET seed = $2, id = gen_random_uuid() WHERE id = $1`, [check.lotId, check.seed])).toContain('event');
});

it('is recorded by one person who did not verify the task, and decided by another', async () => {
  await twoCompleted();
  const { id } = await drawn();
  const finding = { outcome: 'HOLDS', reason: '实地查看，与报送一致' } as const;
  await expect(act('jmo.officer1', id, 'recordFinding', finding)).rejects.toEqual(refused('four_eyes', { rule: 'spotCheckNotVerifier' }));
  await expect(act('jmo.director', id, 'recordFinding', { ...finding, reason: '绝密★' })).rejects.toEqual(refused('classified_marking'));
  const who = await plan.as('jmo.director');
  await expect(checks.act(who, id, 'recordFinding', finding, 7)).rejects.toEqual(refused('stale_version', { current: 1 }));
  await act('jmo.director', id, 'recordFinding', finding);
  expect((await checks.get(who, id)).blockedActions).toMatchObject([{ act: 'returnFinding', code: 'four_eyes' }, { act: 'conclude', code: 'four_eyes' }]);
  await expect(act('jmo.director', id, 'conclude', {})).rejects.toEqual(refused('four_eyes', { rule: 'spotCheckNotFinder' }));
  await act('jmo.convener', id, 'returnFinding', { reason: '请补充现场照片' });
  await act('jmo.director', id, 'recordFinding', { ...finding, reason: '已补照片，与报送一致' });
  await act('jmo.convener', id, 'conclude', {});
  expect(await checks.get(who, id)).toMatchObject({ status: 'CONCLUDED', effect: 'NONE', allowedActions: [], blockedActions: [], lateDays: 0 });
  expect((await plan.reads.get(who, (await checks.get(who, id)).taskId))).toMatchObject({ status: 'COMPLETED', grade: 'GOOD' });
  await expect(rows(`UPDATE spot_check SET outcome = 'FALSE' WHERE id = $1`, [id])).rejects.toMatchObject({ code: '23514' });
  expect(await problems()).toEqual([]);
});

it('warns nobody: its agency learns of it with the decision, from the trail, the list and a notice', async () => {
  await twoCompleted();
  const { id, taskId, agencyCode } = await drawn();
  await act('jmo.director', id, 'recordFinding', { outcome: 'FLAWED', reason: '缺少验收表', grade: 'PASS' });
  const [own, other] = [agencyCode.toLowerCase(), agencyCode === 'MIIT' ? 'mof' : 'miit'];
  const told = async (login: string): Promise<string[]> => (await plan.reads.history(await plan.as(login), taskId)).items.map(({ type }) => type).filter((type) => type.startsWith('spot_check'));
  await expect(checks.get(await plan.as(`${own}.liaison`), id)).rejects.toEqual(refused('not_found'));
  expect((await checks.list(await plan.as(`${own}.liaison`), {}, {})).items).toEqual([]);
  expect(await told(`${own}.liaison`)).toEqual([]);
  await act('jmo.convener', id, 'conclude', { reason: '责成补齐' });
  for (const login of [`${own}.liaison`, 'ndrc.liaison']) expect((await checks.list(await plan.as(login), { taskId }, {})).items).toMatchObject([{ id, finding: '缺少验收表', remark: '责成补齐', effect: 'REGRADED', seed: expect.stringMatching(/^[0-9a-f]{64}$/) as string }]);
  await expect(checks.get(await plan.as(`${other}.liaison`), id)).rejects.toEqual(refused('not_found'));
  expect(await told(`${own}.liaison`)).toEqual(['spot_check.concluded']);
  expect(await plan.reads.get(await plan.as(`${own}.liaison`), taskId)).toMatchObject({ status: 'COMPLETED', grade: 'PASS' });
  const events = await rows<{ id: string }>(`SELECT id FROM event WHERE type LIKE 'spot_check.%'`);
  for (let run = 0; run < 2; run += 1) await fanout(plan.owner, plan.books, events.map((event) => event.id));
  expect(await rows(`SELECT n.kind, a.login FROM notification n JOIN account a ON a.person_id = n.person_id WHERE n.kind LIKE 'spot_check.%' ORDER BY 1, 2`)).toEqual([
    ...['handler1', 'liaison', 'signatory'].map((post) => ({ kind: 'spot_check.concluded', login: `${own}.${post}` })), { kind: 'spot_check.concluded', login: 'ndrc.liaison' }, { kind: 'spot_check.found', login: 'jmo.convener' },
  ].sort((a, b) => (a.kind + a.login < b.kind + b.login ? -1 : 1)));
  expect(await problems()).toEqual([]);
});

it('reopens a task whose work does not hold, by the task\'s own rules and in the same transaction; the evidence that failed is named', async () => {
  await twoCompleted();
  const { id, taskId, agencyCode } = await drawn();
  const { items: [item] } = await new EvidenceItems(plan.world.api).list(await plan.as('jmo.director'), taskId);
  const finding = { outcome: 'FALSE', reason: '现场并未建成', newDue: civilDate('2015-07-31'), failedEvidence: [item?.id ?? ''] } as const;
  await expect(act('jmo.director', id, 'recordFinding', { ...finding, failedEvidence: [id] })).rejects.toEqual(refused('invalid_input', { field: 'failedEvidence' }));
  await act('jmo.director', id, 'recordFinding', finding);
  await plan.at('2015-08-03');
  // The date has passed while the finding waited: who decides names another, and until then nothing has happened.
  await expect(act('jmo.convener', id, 'conclude', {})).rejects.toEqual(refused('due_in_past'));
  expect(await checks.get(await plan.as('jmo.convener'), id)).toMatchObject({ status: 'FOUND', effect: null });
  await act('jmo.convener', id, 'conclude', { newDue: civilDate('2015-08-21') });
  expect(await plan.reads.get(await plan.as('jmo.convener'), taskId)).toMatchObject({ status: 'RETURNED', currentDue: '2015-08-21', returnCount: 0, grade: null, heldByAgency: agencyCode });
  expect(await checks.get(await plan.as('jmo.convener'), id)).toMatchObject({ status: 'CONCLUDED', effect: 'REOPENED', newDue: '2015-08-21', failedEvidence: [item?.id] });
  const trail = await rows<{ type: string; basis: string | null }>(`SELECT type, body::jsonb #>> '{facts,basis}' AS basis FROM event WHERE task_id = $1 ORDER BY seq DESC LIMIT 2`, [taskId]);
  expect(trail).toEqual([{ type: 'task.reopened', basis: '第1次随机抽查第1号：不属实' }, { type: 'spot_check.concluded', basis: null }]);
  expect(await problems()).toEqual([]);
});

it('leaves a task alone that was reopened or filed while it was being looked at', async () => {
  await twoCompleted();
  const { id, taskId } = await drawn();
  await plan.do('jmo.director', taskId, 'reopen', { basis: '群众来信', newDue: civilDate('2015-07-31') });
  await act('jmo.director', id, 'recordFinding', { outcome: 'FALSE', reason: '现场并未建成' });
  await act('jmo.convener', id, 'conclude', {});
  expect(await checks.get(await plan.as('jmo.convener'), id)).toMatchObject({ status: 'CONCLUDED', effect: 'NONE' });
  expect(await problems()).toEqual([]);
});

it('reminds the office of what was drawn until it is decided, whatever becomes of the task, and its agency sees nothing of that', async () => {
  await twoCompleted();
  const { id, taskId, agencyCode } = await drawn();
  const remindedOn = async (date: string): Promise<string[]> => {
    await rows('DELETE FROM outbox');
    await plan.at(date, '09:00');
    await sweep(plan.owner, plan.books);
    await fanout(plan.owner, plan.books, (await rows<{ id: string }>('SELECT event_id AS id FROM outbox')).map((event) => event.id));
    const told = await rows<{ login: string }>(
      `SELECT a.login FROM notification n JOIN account a ON a.person_id = n.person_id WHERE n.created_at = duban_now() AND n.model #>> '{facts,clockKind}' = 'SPOT_CHECK' ORDER BY 1`);
    return told.map(({ login }) => login);
  };
  expect(await remindedOn('2015-08-11')).toEqual(['jmo.officer1', 'jmo.officer2']);
  await plan.do('jmo.director', taskId, 'reopen', { basis: '群众来信', newDue: civilDate('2015-09-30') });
  await act('jmo.director', id, 'recordFinding', { outcome: 'HOLDS', reason: '与报送一致' });
  expect(await remindedOn('2015-08-14')).toEqual(['jmo.convener', 'jmo.director', 'jmo.officer1', 'jmo.officer2']);
  expect(await remindedOn('2015-08-17')).toContain('jmo.convener');
  const own = agencyCode.toLowerCase();
  const sees = async (login: string): Promise<string> => plan.world.api.asPerson(await plan.as(login), async (tx) => JSON.stringify([
    await tx.query(`SELECT kind FROM clock WHERE task_id = $1 AND kind = 'SPOT_CHECK'`, [taskId]), await tx.query('SELECT r.step FROM reminder r WHERE r.task_id = $1', [taskId]),
    await tx.query(`SELECT body FROM event WHERE task_id = $1 AND body LIKE '%SPOT_CHECK%'`, [taskId]),
  ]));
  expect(await sees('jmo.officer1')).toContain('SPOT_CHECK');
  expect(await sees(`${own}.liaison`)).not.toMatch(/SPOT_CHECK|T-3/);
  await act('jmo.convener', id, 'conclude', {});
  expect(await remindedOn('2015-08-19')).toEqual([]);
  expect(await problems()).toEqual([]);
});
