import { Database } from '#database';
import { civilDate, type PostRole, type ReportAct, type SubtaskInput } from '#domain';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { verifyAudit } from '../audit/index.js';
import { openReports } from '../reminders/index.js';
import { IssuedPlan, refused } from '../tasks/issued-plan.fixture.js';
import { NoChangeDelegations, ReportReads, Reports, type ReportInput, type ReportView } from './index.js';

let database: TestDatabase;
let plan: IssuedPlan;
let worker: Database;
let reports: Reports;
let reads: ReportReads;

beforeEach(async () => {
  database = await createTestDatabase();
  plan = await IssuedPlan.open(database);
  worker = new Database({ url: database.url, role: 'duban_worker', zone: 'Asia/Shanghai', poolSize: 1 });
  reports = new Reports(plan.world.api, plan.books);
  reads = new ReportReads(plan.world.api, plan.books);
});
afterEach(async () => {
  expect((await verifyAudit(plan.owner)).problems).toEqual([]);
  await worker.close();
  await plan.world.close();
  await database.drop();
});

/** The agency's report of a month, as somebody sees it. */
async function seen(login: string, taskId: string, period: string): Promise<ReportView> {
  const found = (await reads.list(await plan.as(login), taskId)).find((report) => report.period === period);
  if (!found) throw new Error(`No report ${period}`);
  return found;
}

async function act(login: string, taskId: string, period: string, name: ReportAct, input: ReportInput = {}, reason?: string): Promise<void> {
  const { id, version } = await seen(login, taskId, period);
  await reports.act(await plan.as(login), id, name, input, reason, version);
}

/** Opens the month's reports and carries one to signed. */
async function month(on: string): Promise<void> {
  await plan.at(on);
  await openReports(worker, plan.books);
}
async function handIn(agency: string, taskId: string, period: string, input: ReportInput): Promise<void> {
  const unit = agency.toLowerCase();
  await act(`${unit}.handler1`, taskId, period, 'saveDraft', input);
  await act(`${unit}.handler1`, taskId, period, 'sendToSign');
  await act(`${unit}.signatory`, taskId, period, 'sign');
}

async function chainOf(agency: string, chain: PostRole[]): Promise<void> {
  await plan.owner.asSystem('test', (tx) => tx.run('UPDATE agency SET chain = $2 WHERE code = $1', [agency, chain]));
}

const JULY = { progress: '已完成骨干网扩容，组织专家评审。', problems: '城域网改造资金未到位。', nextSteps: '推进城域网改造。', coordination: '请财政部落实资金。', percent: 30 };

it('is written, reviewed and returned inside the agency: others see an open period, no text, no remark, no event, until it is signed', async () => {
  const { id } = await plan.task('MIIT');
  await plan.toProgress('MIIT', id);
  await chainOf('MIIT', ['HANDLER', 'REVIEWER', 'SIGNATORY']);
  await month('2015-07-21');
  await act('miit.handler1', id, '2015-07', 'saveDraft', { ...JULY, remarks: '处长请把关' });
  await act('miit.handler1', id, '2015-07', 'sendToSign');
  await expect(act('miit.signatory', id, '2015-07', 'sign')).rejects.toEqual(refused('chain_not_passed', { waitsFor: ['REVIEWER'] }));
  await act('miit.reviewer', id, '2015-07', 'return', {}, '数字再核一遍');
  expect(await seen('miit.handler1', id, '2015-07')).toMatchObject({ status: 'DRAFT', draft: { returnReason: '数字再核一遍', remarks: '处长请把关', percent: 30 } });
  await act('miit.handler1', id, '2015-07', 'sendToSign');
  await act('miit.reviewer', id, '2015-07', 'review');
  expect(await seen('miit.signatory', id, '2015-07')).toMatchObject({ status: 'SIGNING', waitsFor: 'SIGNATORY' });

  for (const outsider of ['jmo.officer1', 'ndrc.handler1']) {
    expect(await seen(outsider, id, '2015-07')).toMatchObject({ status: 'OPEN', progress: '', percent: null, draft: null, waitsFor: null, draftedBy: null });
    expect(JSON.stringify(await reads.get(await plan.as(outsider), (await seen(outsider, id, '2015-07')).id))).not.toContain('骨干网');
    const history = JSON.stringify(await plan.reads.history(await plan.as(outsider), id, {}, { limit: 200 }));
    expect(history).not.toContain('再核');
    expect(history).toContain('report.opened');
    expect(history).not.toMatch(/report\.(drafted|reviewed|returned_inside|signing_requested)/);
  }
  expect(JSON.stringify((await plan.reads.history(await plan.as('miit.liaison'), id, {}, { limit: 200 })).items)).toContain('再核');

  await act('miit.signatory', id, '2015-07', 'sign');
  expect(await seen('jmo.officer1', id, '2015-07')).toMatchObject({ ...JULY, status: 'SUBMITTED', standing: 'ON_TIME', draft: null, late: false, similarity: null, signedCount: 1 });
  expect((await plan.task('MIIT')).percent).toBe(30);
});

it('keeps every signed version; a correction after the date is not late, and has a date of its own', async () => {
  const { id } = await plan.task('MIIT');
  await plan.toProgress('MIIT', id);
  await month('2015-07-27');
  await handIn('MIIT', id, '2015-07', JULY);
  await plan.at('2015-07-29');
  await act('jmo.officer1', id, '2015-07', 'return', {}, '请补充数据');
  const clock = async () => (await plan.reads.get(await plan.as('jmo.officer1'), id)).clocks.find(({ kind, period }) => kind === 'REPORT' && period === '2015-07');
  expect(await clock()).toMatchObject({ status: 'RUNNING', dueOn: '2015-08-03' });
  await act('miit.handler1', id, '2015-07', 'saveDraft', { progress: '已完成骨干网扩容120G。' });
  // The lead still reads what was signed, and that it was returned.
  expect(await seen('ndrc.handler1', id, '2015-07')).toMatchObject({ status: 'RETURNED', progress: JULY.progress, returnReason: '请补充数据' });
  await act('miit.handler1', id, '2015-07', 'sendToSign');
  await act('miit.signatory', id, '2015-07', 'sign');
  const corrected = await reads.get(await plan.as('jmo.officer1'), (await seen('jmo.officer1', id, '2015-07')).id);
  expect(corrected).toMatchObject({ status: 'SUBMITTED', standing: 'ON_TIME', late: false, problems: JULY.problems, returnReason: null });
  expect(corrected.versions.map(({ number, content }) => [number, content.progress])).toEqual([[1, JULY.progress], [2, '已完成骨干网扩容120G。']]);
  expect(new Set(corrected.versions.map(({ contentHash }) => contentHash)).size).toBe(2);
  expect(await clock()).toMatchObject({ status: 'STOPPED' });
  await expect(plan.owner.asSystem('test', (tx) => tx.run(`UPDATE report_version SET content = '{}'`))).rejects.toThrow('append-only');
});

it('offers the text of the period before and says how much of it was copied, to the writer and to the reader, and goes on all the same', async () => {
  const { id } = await plan.task('MIIT');
  await plan.toProgress('MIIT', id);
  await month('2015-07-27');
  await handIn('MIIT', id, '2015-07', JULY);
  await month('2015-08-24');
  const before = await reads.get(await plan.as('miit.handler1'), (await seen('miit.handler1', id, '2015-08')).id);
  expect(before.previous).toMatchObject({ period: '2015-07', progress: JULY.progress, percent: 30 });
  await act('miit.handler1', id, '2015-08', 'saveDraft', { ...JULY, percent: 31 });
  expect((await reads.get(await plan.as('miit.handler1'), before.id)).similarityNow).toBe(100);
  await act('miit.handler1', id, '2015-08', 'sendToSign');
  await act('miit.signatory', id, '2015-08', 'sign');
  expect(await seen('jmo.officer1', id, '2015-08')).toMatchObject({ status: 'SUBMITTED', similarity: 100, staleText: true, late: false });
});

it('takes "no change" with one act, of the signatory or the post he delegated it to; the ledger says so', async () => {
  const { id } = await plan.task('MIIT');
  await plan.toProgress('MIIT', id);
  await month('2015-07-27');
  await expect(act('miit.liaison', id, '2015-07', 'reportNoChange')).rejects.toEqual(refused('act_not_allowed_for_role'));
  const delegations = new NoChangeDelegations(plan.world.api);
  await expect(delegations.set(await plan.as('miit.liaison'), ['LIAISON'])).rejects.toEqual(refused('act_not_allowed_for_role'));
  expect(await delegations.set(await plan.as('miit.signatory'), ['LIAISON'])).toMatchObject({ roles: ['LIAISON'], allowedActions: ['delegate'] });
  expect(await delegations.get(await plan.as('mof.liaison'))).toMatchObject({ roles: [], allowedActions: [] });
  await act('miit.liaison', id, '2015-07', 'reportNoChange');
  expect(await seen('jmo.officer1', id, '2015-07')).toMatchObject({ status: 'NO_CHANGE', standing: 'NO_CHANGE', submittedAt: expect.any(Date) as Date });
  expect((await plan.reads.get(await plan.as('jmo.officer1'), id)).clocks.find(({ kind, period }) => kind === 'REPORT' && period === '2015-07')).toMatchObject({ status: 'STOPPED' });
});

it('is consolidated by the lead, with references; the sources follow with his signature, and one that was returned meanwhile holds it up', async () => {
  const [ndrc, miit, mof] = [await plan.task('NDRC'), await plan.task('MIIT'), await plan.task('MOF')];
  for (const [agency, { id }] of [['NDRC', ndrc], ['MIIT', miit], ['MOF', mof]] as const) await plan.toProgress(agency, id);
  const { version } = await plan.task('NDRC');
  const sub: SubtaskInput = { agencyCode: 'MOST', unitId: null, title: '提供数据', requirement: '提供数据', deliverable: '数据', deliverableType: 'report', dueOn: civilDate('2015-09-15') };
  const child = await plan.subtasks.add(await plan.as('ndrc.handler1'), ndrc.id, sub, version);
  await plan.do('ndrc.signatory', child.id, 'dispatch');
  await month('2015-07-27');
  await expect(act('ndrc.handler1', ndrc.id, '2015-07', 'consolidate')).rejects.toEqual(refused('conflict', { need: 'signed_reports' }));
  await handIn('MIIT', miit.id, '2015-07', JULY);
  await act('mof.signatory', mof.id, '2015-07', 'reportNoChange');
  await act('ndrc.handler1', ndrc.id, '2015-07', 'saveDraft', { progress: '牵头工作有序推进。', percent: 40 });
  await act('ndrc.handler1', ndrc.id, '2015-07', 'consolidate');
  const draft = (await seen('ndrc.handler1', ndrc.id, '2015-07')).draft;
  expect(draft?.progress).toMatch(/^牵头工作有序推进。\n【.*】.*\n【.*】/);
  expect(draft?.progress).toContain('本期无变化。');
  expect(draft?.takes.map(({ agencyCode }) => agencyCode).sort()).toEqual(['MIIT', 'MOF']);
  await expect(act('ndrc.handler1', ndrc.id, '2015-07', 'consolidate')).rejects.toEqual(refused('conflict'));
  await expect(act('ndrc.handler1', ndrc.id, '2015-07', 'consolidate', { reportIds: [(await seen('ndrc.handler1', ndrc.id, '2015-07')).id] })).rejects.toEqual(refused('invalid_input'));

  await act('jmo.officer1', miit.id, '2015-07', 'return', {}, '请补充');
  await act('ndrc.handler1', ndrc.id, '2015-07', 'sendToSign');
  await expect(act('ndrc.signatory', ndrc.id, '2015-07', 'sign')).rejects.toEqual(refused('source_moved_on'));
  await handIn('MIIT', miit.id, '2015-07', { progress: '已补充数据。' });
  await act('ndrc.signatory', ndrc.id, '2015-07', 'return', {}, '重新汇总');
  await act('ndrc.handler1', ndrc.id, '2015-07', 'consolidate');
  await act('ndrc.handler1', ndrc.id, '2015-07', 'sendToSign');
  await act('ndrc.signatory', ndrc.id, '2015-07', 'sign');
  const own = await seen('jmo.officer1', ndrc.id, '2015-07');
  expect(own.progress).toContain('已补充数据。');
  expect(await seen('miit.handler1', miit.id, '2015-07')).toMatchObject({ status: 'CONSOLIDATED', consolidatedIn: own.id });
  expect(await seen('mof.handler1', mof.id, '2015-07')).toMatchObject({ status: 'NO_CHANGE', consolidatedIn: own.id });
});

it('shows the office what waits for it; what it found stands beside what was reported, with name and date', async () => {
  const { id } = await plan.task('MIIT');
  await plan.toProgress('MIIT', id);
  await month('2015-07-27');
  await handIn('MIIT', id, '2015-07', { ...JULY, values: [{ name: '接入速率', unit: 'Mbps', planned: '20', reported: '18' }] });
  const waiting = async () => (await reads.ledger(await plan.as('jmo.officer1'), { planId: plan.planId, awaitingAcceptance: true }, {})).items.map(({ agencyCode }) => agencyCode);
  expect(await waiting()).toEqual(['MIIT']);
  await expect(act('jmo.officer1', id, '2015-07', 'accept', { verifiedValues: [{ name: '覆盖率', verified: '1' }] })).rejects.toEqual(refused('unknown_target'));
  await act('jmo.officer1', id, '2015-07', 'accept', { verifiedPercent: 25, verifiedValues: [{ name: '接入速率', verified: '16' }] });
  expect(await waiting()).toEqual([]);
  expect(await plan.task('MIIT')).toMatchObject({
    percent: 30, verifiedPercent: 25, verifiedByName: expect.any(String) as string, verifiedAt: expect.any(Date) as Date,
    targets: [{ name: '接入速率', planned: '20', reported: '18', reportedPeriod: '2015-07', verified: '16', verifiedByName: expect.any(String) as string }],
  });
});

it('lists the ledger page by page and by standing, as the domain says it, and each agency only what it may see', async () => {
  const [ndrc, miit] = [await plan.task('NDRC'), await plan.task('MIIT')];
  await plan.toProgress('MIIT', miit.id);
  await month('2015-07-27');
  await handIn('MIIT', miit.id, '2015-07', JULY);
  await month('2015-07-30');
  const office = await plan.as('jmo.officer1');
  const all: { id: string; standing: string }[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page = await reads.ledger(office, { planId: plan.planId }, { limit: 2, cursor });
    expect(page.items.length).toBeLessThanOrEqual(2);
    all.push(...page.items);
    cursor = page.nextCursor;
  }
  expect(all).toHaveLength(9);
  for (const standing of ['NOT_DUE', 'DUE', 'ON_TIME', 'LATE', 'MISSED', 'NO_CHANGE', 'NOT_REQUIRED'] as const) {
    const listed = (await reads.ledger(office, { planId: plan.planId, standing }, { limit: 200 })).items;
    expect(listed.map(({ id }) => id)).toEqual(all.filter((row) => row.standing === standing).map(({ id }) => id));
  }
  expect(all.map(({ standing }) => standing).sort()).toEqual(['MISSED', 'MISSED', 'NOT_DUE', 'NOT_DUE', 'NOT_DUE', 'NOT_DUE', 'NOT_DUE', 'NOT_DUE', 'ON_TIME']);
  // What agencies still owe, and by how many working days it is late: what has been missed is owed until it comes.
  const owed = (await reads.ledger(office, { planId: plan.planId, owed: true }, {})).items;
  expect(owed.map(({ period, standing, lateDays }) => ({ period, standing, lateDays }))).toEqual(Array(2).fill({ period: '2015-07', standing: 'MISSED', lateDays: 2 }));
  expect((await reads.ledger(office, { planId: plan.planId, owed: false }, {})).items.map(({ id }) => id)).toEqual(all.filter(({ standing }) => standing !== 'MISSED').map(({ id }) => id));
  expect((await reads.ledger(await plan.as('mof.liaison'), {}, {})).items.every(({ agencyCode }) => agencyCode === 'MOF')).toBe(true);
  expect((await reads.ledger(await plan.as('ndrc.liaison'), { taskId: ndrc.id }, {})).items).toHaveLength(3);
});

it('lists what agencies ask others to settle until a newer report no longer names it', async () => {
  const { id } = await plan.task('MIIT');
  await plan.toProgress('MIIT', id);
  await month('2015-07-27');
  await handIn('MIIT', id, '2015-07', JULY);
  const open = async (login: string) => (await reads.coordination(await plan.as(login), {}, {})).items.map(({ coordination }) => coordination);
  expect([await open('jmo.officer1'), await open('mof.liaison')]).toEqual([['请财政部落实资金。'], []]);
  await month('2015-08-24');
  await handIn('MIIT', id, '2015-08', { progress: '资金已到位。' });
  expect(await open('jmo.officer1')).toEqual([]);
  // The signature that names it no more settles it, and says so of the period that named it.
  const settled = (await reads.list(await plan.as('miit.liaison'), id)).map(({ period, matter }) => [period, matter]).slice(0, 2);
  expect(settled).toEqual([['2015-07', 'SETTLED'], ['2015-08', null]]);
});
