import type { Credentials } from '#database';
import { civilDate, EXTENSION_RULES } from '#domain';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { verifyAudit } from '../audit/index.js';
import { fanout } from '../notifications/index.js';
import { SignRoutes } from '../routes/index.js';
import { REQUEST } from '../tasks/issued-plan.fixture.js';
import { ASKED, AskedExtension, refused } from './asked-extension.fixture.js';
import { Extensions } from './extensions.service.js';

let database: TestDatabase;
let asked: AskedExtension;

beforeEach(async () => {
  database = await createTestDatabase();
  asked = await AskedExtension.open(database);
});
afterEach(async () => {
  await asked.close();
  await database.drop();
});

it('goes from the handler to the signatory, the lead, the office and the director, and moves the date with everything that hangs on it', async () => {
  await asked.plan.at('2015-09-21');
  const { taskId, id } = await asked.filed();
  expect(await asked.seen(id)).toMatchObject({ number: 1, status: 'OFFICE_REVIEW', opinion: 'SUPPORT', late: false, decider: 'OFFICE_DIRECTOR', answerDue: '2015-09-28' });
  expect(await asked.clock(taskId, 'EXTENSION')).toMatchObject({ status: 'RUNNING', holder: 'OFFICE', holderAgency: 'JMO', dueOn: '2015-09-28' });
  await asked.act('jmo.officer1', id, 'review', { reason: '理由充分，拟同意' });
  const before = await asked.plan.task('MIIT');
  await asked.act('jmo.director', id, 'approve');
  const after = await asked.plan.task('MIIT');
  expect(after).toMatchObject({ status: before.status, currentDue: '2015-10-23', originalDue: '2015-09-30', provisional: false, version: before.version + 1, everOverdue: false });
  expect(await asked.seen(id)).toMatchObject({ status: 'APPROVED', decidedDue: '2015-10-23', answerLateDays: 0, allowedActions: [], decider: null });
  expect(await asked.clock(taskId, 'COMPLETION')).toMatchObject({ status: 'RUNNING', dueOn: '2015-10-23', nextStep: 'T-10' });
  expect((await asked.clock(taskId, 'EXTENSION'))?.status).toBe('STOPPED');
  expect((await verifyAudit(asked.plan.owner)).problems).toEqual([]);
});

it('may be granted to another date, or refused: the answer names the date and the first one never moves', async () => {
  await asked.plan.at('2015-09-21');
  const { taskId, id } = await asked.reviewed();
  await expect(asked.act('jmo.director', id, 'approvePartly', { reason: '请压缩', newDue: civilDate('2015-10-24') })).rejects.toEqual(refused('due_not_earlier'));
  await asked.act('jmo.director', id, 'approvePartly', { reason: '请压缩', newDue: civilDate('2015-10-16') });
  expect(await asked.plan.task('MIIT')).toMatchObject({ currentDue: '2015-10-16', originalDue: '2015-09-30' });
  expect(await asked.seen(id)).toMatchObject({ status: 'PARTLY_APPROVED', requestedDue: '2015-10-23', decidedDue: '2015-10-16', formerDue: '2015-09-30' });
  const second = await asked.reviewed();
  await expect(asked.act('jmo.director', second.id, 'reject', { reason: '理由不足' })).rejects.toEqual(refused('act_not_allowed_for_role', { need: ['CONVENER'] }));
  const clock = await asked.clock(taskId, 'COMPLETION');
  await asked.act('jmo.convener', second.id, 'reject', { reason: '理由不足' });
  expect(await asked.seen(second.id)).toMatchObject({ number: 2, status: 'REJECTED', decidedDue: '2015-10-16' });
  expect(await asked.plan.task('MIIT')).toMatchObject({ currentDue: '2015-10-16' });
  expect(await asked.clock(taskId, 'COMPLETION')).toMatchObject({ dueOn: clock?.dueOn, startedAt: clock?.startedAt, status: 'RUNNING' });
  expect((await verifyAudit(asked.plan.owner)).problems).toEqual([]);
});

it('is granted twice at most, the second time by the convener, and a rule may say otherwise', async () => {
  await asked.plan.at('2015-09-21');
  const { taskId, id } = await asked.reviewed();
  await asked.act('jmo.director', id, 'approve');
  const again = { ...ASKED, requestedDue: civilDate('2015-11-06') };
  const second = await asked.reviewed(again);
  await asked.act('jmo.convener', second.id, 'approve');
  await expect(asked.draft('miit.handler1', taskId, { ...ASKED, requestedDue: civilDate('2015-12-01') })).rejects.toEqual(refused('extension_limit', { granted: 2, maximum: 2 }));
  asked.extensions = new Extensions(asked.plan.world.api, asked.plan.books, { ...EXTENSION_RULES, maximum: 3 });
  expect(await asked.draft('miit.handler1', taskId, { ...ASKED, requestedDue: civilDate('2015-12-01') })).toMatch(/-/);
});

it('of the lead agency needs no opinion, and of a longer time the convener\'s word', async () => {
  await asked.plan.at('2015-09-21');
  const { id: taskId } = await asked.plan.task('NDRC');
  await asked.plan.toProgress('NDRC', taskId);
  const id = await asked.draft('ndrc.handler1', taskId, { ...ASKED, requestedDue: civilDate('2015-12-31') });
  await asked.act('ndrc.handler1', id, 'sendToSign');
  await expect(asked.act('ndrc.reviewer', id, 'sign')).rejects.toEqual(refused('act_not_allowed_for_role'));
  await asked.act('ndrc.signatory', id, 'sign');
  expect(await asked.seen(id)).toMatchObject({ status: 'OFFICE_REVIEW', decider: 'CONVENER', opinion: null });
  await asked.act('jmo.officer2', id, 'review', { reason: '请召集人审定' });
  await expect(asked.act('jmo.director', id, 'approve')).rejects.toEqual(refused('act_not_allowed_for_role'));
  await asked.act('jmo.convener', id, 'approve');
  expect(await asked.plan.task('NDRC')).toMatchObject({ currentDue: '2015-12-31', originalDue: '2015-09-30' });
});

it('stays inside its agency until it is signed, and never reaches a stranger', async () => {
  const taskId = await asked.task();
  const id = await asked.draft('miit.handler1', taskId);
  const strangers: Credentials[] = [await asked.as('ndrc.reviewer'), await asked.as('jmo.director'), await asked.as('mof.signatory')];
  for (const who of strangers) {
    await expect(asked.reads.get(who, id)).rejects.toEqual(refused('not_found', { what: 'extension' }));
    await expect(asked.extensions.act(who, id, 'withdraw', {}, 1)).rejects.toEqual(refused('not_found', { what: 'extension' }));
    expect((await asked.reads.list(who, {}, {})).items).toEqual([]);
  }
  await asked.act('miit.handler1', id, 'sendToSign');
  await asked.act('miit.signatory', id, 'sign');
  expect((await asked.reads.list(strangers[0] as Credentials, { pending: true }, {})).items.map((one) => one.id)).toEqual([id]);
  await expect(asked.reads.get(strangers[2] as Credentials, id)).rejects.toEqual(refused('not_found'));
  await expect(asked.reads.ofTask(strangers[2] as Credentials, taskId)).rejects.toEqual(refused('not_found', { what: 'task' }));
});

it('takes one of several simultaneous answers, and refuses a stale version without a trace', async () => {
  await asked.plan.at('2015-09-21');
  const { taskId, id } = await asked.reviewed();
  const director = await asked.as('jmo.director');
  const { version } = await asked.reads.get(director, id);
  const results = await Promise.allSettled(([['approve', {}], ['reject', { reason: '否' }], ['approve', {}]] as const).map(([name, input]) => asked.extensions.act(director, id, name, input, version)));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const result of results) if (result.status === 'rejected') expect(result.reason).toEqual(refused('stale_version', { expected: version, current: version + 1 }));
  const history = (await asked.plan.reads.history(director, taskId, {}, { limit: 200 })).items as { type: string }[];
  expect(history.filter(({ type }) => type === 'extension.decided')).toHaveLength(1);
  await expect(asked.extensions.draft(await asked.as('miit.handler1'), taskId, ASKED, 1)).rejects.toEqual(refused('stale_version'));
});

it('is not approved for work that has been signed meanwhile, and arms no clock for it', async () => {
  await asked.plan.at('2015-09-21');
  const { taskId, id } = await asked.reviewed();
  await asked.plan.do('miit.handler1', taskId, 'requestCompletion', REQUEST);
  await asked.plan.do('miit.signatory', taskId, 'sign');
  await expect(asked.act('jmo.director', id, 'approve')).rejects.toEqual(refused('act_not_allowed_in_state', { status: 'LEAD_REVIEW' }));
  await asked.act('jmo.director', id, 'reject', { reason: '任务已报送' });
  expect(await asked.clock(taskId, 'COMPLETION')).toMatchObject({ status: 'STOPPED', dueOn: '2015-09-30' });
});

it('needs its reasons, its progress and a date; a second draft is refused while one is pending', async () => {
  const taskId = await asked.task();
  await expect(asked.draft('miit.handler1', taskId, { ...ASKED, reasonText: ' ' })).rejects.toEqual(refused('reason_required'));
  await expect(asked.draft('miit.handler1', taskId, { ...ASKED, progress: '' })).rejects.toEqual(refused('clause_or_evidence_missing', { missing: 'progress' }));
  await expect(asked.draft('miit.handler1', taskId, { ...ASKED, requestedDue: undefined })).rejects.toEqual(refused('due_required'));
  await expect(asked.draft('miit.handler1', taskId, { ...ASKED, requestedDue: civilDate('2015-10-01') })).rejects.toEqual(refused('due_on_day_off', { nextWorkingDay: '2015-10-08' }));
  const id = await asked.draft('miit.handler1', taskId);
  await expect(asked.draft('miit.handler1', taskId)).rejects.toEqual(refused('extension_pending', { extensionId: id }));
  await asked.act('miit.handler1', id, 'draft', { requestedDue: civilDate('2015-10-12') });
  expect(await asked.reads.get(await asked.as('miit.handler1'), id)).toMatchObject({ requestedDue: '2015-10-12', reasonText: ASKED.reasonText, version: 2 });
  await asked.act('miit.handler1', id, 'sendToSign');
  await asked.act('miit.reviewer', id, 'return', { reason: '理由再细化' });
  expect((await asked.reads.ofTask(await asked.as('miit.handler1'), taskId)).items[0]).toMatchObject({ status: 'DRAFT' });
});

it('passes the posts of its agency\'s own chain, each asked in his turn; a later change of the chain is for the next request', async () => {
  const routes = new SignRoutes(asked.plan.world.api);
  await routes.change(await asked.as('miit.signatory'), 'MIIT', ['HANDLER', 'REVIEWER', 'AGENCY_LEADER'], '按本部工作规则', 0);
  const taskId = await asked.task();
  const id = await asked.draft('miit.handler1', taskId);
  await asked.act('miit.handler1', id, 'sendToSign');
  await routes.change(await asked.as('miit.signatory'), 'MIIT', ['HANDLER', 'SIGNATORY'], '恢复', 1);
  await expect(asked.act('miit.signatory', id, 'sign')).rejects.toEqual(refused('act_not_allowed_for_role', { need: ['AGENCY_LEADER'] }));
  await expect(asked.act('miit.leader', id, 'sign')).rejects.toEqual(refused('sign_step_open', { need: ['REVIEWER'] }));
  const clock = () => asked.clock(taskId, 'SIGNING');
  const started = (await clock())?.startedAt;
  await asked.plan.at('2015-07-09');
  await asked.act('miit.reviewer', id, 'passOn', { reason: '属实' });
  expect(await asked.reads.get(await asked.as('miit.leader'), id)).toMatchObject({ status: 'SIGNING', signer: 'AGENCY_LEADER' });
  expect(await clock()).toMatchObject({ status: 'RUNNING', startedAt: started });
  await expect(asked.reads.get(await asked.as('jmo.director'), id)).rejects.toEqual(refused('not_found'));
  const events = await asked.rows<{ id: string }>(`SELECT id FROM event WHERE type IN ('extension.signing_requested', 'extension.passed_on')`);
  await fanout(asked.worker, asked.plan.books, events.map((event) => event.id));
  expect(await asked.rows(`SELECT a.login FROM notification n JOIN account a ON a.person_id = n.person_id WHERE n.kind = 'extension.requested' ORDER BY 1`)).toEqual([{ login: 'miit.leader' }, { login: 'miit.reviewer' }]);
  await asked.act('miit.leader', id, 'sign');
  expect(await asked.seen(id)).toMatchObject({ status: 'LEAD_OPINION', signer: null });
  expect((await clock())?.status).toBe('STOPPED');
  await expect(asked.act('miit.signatory', id, 'withdraw', { reason: '条件已具备' })).rejects.toEqual(refused('act_not_allowed_for_role', { need: ['AGENCY_LEADER'] }));
  await asked.act('miit.leader', id, 'withdraw', { reason: '条件已具备' });
  const second = await asked.draft('miit.handler1', taskId);
  await asked.act('miit.handler1', second, 'sendToSign');
  await asked.act('miit.signatory', second, 'sign');
  expect((await verifyAudit(asked.plan.owner)).problems).toEqual([]);
});

it('keeps no words that are marked as a state secret, neither the request\'s nor an answer\'s', async () => {
  const taskId = await asked.task();
  await expect(asked.draft('miit.handler1', taskId, { ...ASKED, progress: '机密★1年 初稿' })).rejects.toEqual(refused('classified_marking', { field: 'progress' }));
  const id = await asked.draft('miit.handler1', taskId);
  await asked.act('miit.handler1', id, 'sendToSign');
  await expect(asked.act('miit.signatory', id, 'return', { reason: '秘密★ 见附件' })).rejects.toEqual(refused('classified_marking', { field: 'reason' }));
  expect(await asked.rows(`SELECT body::jsonb #>> '{facts,what}' AS what, body::jsonb #>> '{facts,field}' AS field FROM event WHERE type = 'content.refused' ORDER BY seq`)).toEqual([{ what: 'extension', field: 'progress' }, { what: 'extension', field: 'reason' }]);
});
