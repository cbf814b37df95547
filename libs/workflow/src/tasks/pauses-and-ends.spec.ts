import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Database } from '#database';
import { civilDate, type SubtaskInput } from '#domain';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { testFiles } from '../../../../test/support/test-files.js';
import { Attachments, type ArrivingFile } from '../attachments/index.js';
import { verifyAudit } from '../audit/index.js';
import { EvidenceItems } from '../evidence/index.js';
import { openReports, sweep } from '../reminders/index.js';
import { Archives } from './archive-task.js';
import { IssuedPlan, refused } from './issued-plan.fixture.js';
import { reviewSuspensions } from './review-suspensions.js';

let database: TestDatabase;
let plan: IssuedPlan;
let worker: Database;

beforeEach(async () => {
  database = await createTestDatabase();
  plan = await IssuedPlan.open(database);
  worker = new Database({ url: database.url, role: 'duban_worker', zone: 'Asia/Shanghai', poolSize: 1 });
});
afterEach(async () => {
  expect((await verifyAudit(plan.owner)).problems).toEqual([]);
  await worker.close();
  await plan.world.close();
  await database.drop();
});

const SUSPEND = { basis: '国办函〔2015〕12号', reviewOn: civilDate('2015-11-02') };
const SUBTASK: SubtaskInput = {
  agencyCode: 'MOST', unitId: null, title: '提供数据', requirement: '提供接入速率数据', deliverable: '数据', deliverableType: 'report', dueOn: civilDate('2015-09-15'),
};
const office = (id: string) => plan.as('jmo.officer1').then((who) => plan.reads.get(who, id));

async function leadWithSubtask(): Promise<{ parentId: string; childId: string }> {
  const parent = await plan.task('NDRC');
  await plan.toProgress('NDRC', parent.id);
  const { version } = await plan.task('NDRC');
  const child = await plan.subtasks.add(await plan.as('ndrc.handler1'), parent.id, SUBTASK, version);
  await plan.do('ndrc.signatory', child.id, 'dispatch');
  await plan.toProgress('MOST', child.id);
  return { parentId: parent.id, childId: child.id };
}

async function completed(agency: string, id: string): Promise<void> {
  await plan.toProgress(agency, id);
  await plan.toSigned(agency, id);
  await plan.do('jmo.officer1', id, 'proposeVerification');
  await plan.do('jmo.officer2', id, 'verify');
}

it('a suspended task and its subtasks stand still, and run on with the days they had left; the pause is charged to nobody among them', async () => {
  const { parentId, childId } = await leadWithSubtask();
  await plan.at('2015-07-15');
  await expect(plan.do('jmo.director', parentId, 'suspend', { reviewOn: SUSPEND.reviewOn })).rejects.toEqual(refused('field_required', { field: 'basis' }));
  await plan.do('jmo.director', parentId, 'suspend', SUSPEND);
  expect(await office(childId)).toMatchObject({ status: 'SUSPENDED', heldBy: 'EXTERNAL', timeliness: 'PAUSED' });
  await expect(plan.do('ndrc.handler1', parentId, 'requestCompletion', {})).rejects.toEqual(refused('act_not_allowed_in_state'));
  await expect(plan.do('jmo.director', childId, 'resume')).rejects.toEqual(refused('parent_suspended'));

  await plan.at('2015-10-20');
  expect(await sweep(plan.owner, plan.books)).toMatchObject({ clocks: expect.any(Number) as number });
  expect((await office(parentId)).everOverdue).toBe(false);
  await plan.do('jmo.director', parentId, 'resume');
  const [parent, child] = [await office(parentId), await office(childId)];
  // 54 and 43 working days were left on 15 July; 2016 has no holiday notice yet.
  expect(parent).toMatchObject({ status: 'IN_PROGRESS', heldBy: 'OWNER', heldByAgency: 'NDRC', originalDue: '2015-09-30', currentDue: '2016-01-04', provisional: true });
  expect(child).toMatchObject({ status: 'IN_PROGRESS', currentDue: '2015-12-18' });
  expect(child.clocks.find(({ kind }) => kind === 'COMPLETION')).toMatchObject({ status: 'RUNNING', dueOn: '2015-12-18', remaining: null });
  // A day belongs to whoever has the task at its end: 9 to 14 July and 20 to 21 October; the pause from 15 July to 19 October.
  await plan.at('2015-10-21');
  expect((await office(parentId)).chargedDays).toEqual({ 'OWNER:NDRC': 6, 'EXTERNAL:': 64 });
});

it('opens no report of a suspended task and notes none as missed; the open one runs on afterwards', async () => {
  const miit = await plan.task('MIIT');
  await plan.toProgress('MIIT', miit.id);
  await plan.at('2015-07-21');
  await openReports(worker, plan.books);
  await plan.at('2015-07-22');
  await plan.do('jmo.director', miit.id, 'suspend', SUSPEND);
  await plan.at('2015-08-26');
  await openReports(worker, plan.books);
  const reports = (): Promise<{ period: string; status: string; missed: boolean }[]> => plan.owner.asSystem('test', (tx) =>
    tx.query(`SELECT period, status, missed FROM progress_report WHERE task_id = $1 AND period <= '2015-08' ORDER BY period`, [miit.id]));
  expect(await reports()).toEqual([{ period: '2015-07', status: 'OPEN', missed: false }, { period: '2015-08', status: 'SCHEDULED', missed: false }]);
  await plan.do('jmo.director', miit.id, 'resume');
  // Four working days were left, of 22 to 28 July.
  expect((await office(miit.id)).clocks.find(({ kind, period }) => kind === 'REPORT' && period === '2015-07')).toMatchObject({ status: 'RUNNING', dueOn: '2015-09-01' });
});

/** The alarms of reviews, by whom they were cleared, and the reason in the trail of the same person. */
const reviews = () => plan.owner.asSystem('test', (tx) => tx.query<{ taskId: string; cleared: boolean; by: string | null; reason: string | null }>(
  `SELECT a.task_id, a.cleared_at IS NOT NULL AS cleared, c.login AS by, e.body::jsonb ->> 'reason' AS reason
     FROM alarm a LEFT JOIN account c ON c.person_id = a.cleared_by
     LEFT JOIN event e ON e.type = 'alarm.cleared' AND e.subject = a.id::text AND e.person_id = a.cleared_by
    WHERE a.kind = 'suspension.review_due' ORDER BY a.raised_at, a.task_id`));

it('puts a suspension before the office once its review date has come, once; to resume the task clears the alarm', async () => {
  const miit = await plan.task('MIIT');
  await plan.do('jmo.director', miit.id, 'suspend', SUSPEND);
  await plan.at('2015-11-01');
  expect(await reviewSuspensions(worker, plan.books)).toBe(0);
  await plan.at('2015-11-02');
  expect(await reviewSuspensions(worker, plan.books)).toBe(1);
  expect(await reviewSuspensions(worker, plan.books)).toBe(0);
  expect((await plan.task('MIIT')).status).toBe('SUSPENDED');
  expect(await reviews()).toEqual([{ taskId: miit.id, cleared: false, by: null, reason: null }]);
  await plan.do('jmo.director', miit.id, 'resume', { reason: '条件已具备' });
  expect(await reviews()).toEqual([{ taskId: miit.id, cleared: true, by: 'jmo.director', reason: '条件已具备' }]);
  expect(await reviewSuspensions(worker, plan.books)).toBe(0);
  expect(await office(miit.id)).toMatchObject({ status: 'DISPATCHED' });
  expect((await office(miit.id)).clocks.find(({ kind }) => kind === 'RECEIPT')).toMatchObject({ status: 'WAITING' });
});

it('the convener terminates a task with its open subtasks, suspended or not, on a document', async () => {
  const { parentId, childId } = await leadWithSubtask();
  await plan.do('jmo.director', parentId, 'suspend', SUSPEND);
  const input = { basis: '部际联席会议纪要〔2015〕3号', endKind: 'SUPERSEDED' } as const;
  await plan.at('2015-11-02');
  expect(await reviewSuspensions(worker, plan.books)).toBe(1);
  await expect(plan.do('jmo.director', parentId, 'terminate', input)).rejects.toEqual(refused('act_not_allowed_for_role'));
  await plan.do('jmo.convener', parentId, 'terminate', input);
  expect(await reviews()).toEqual([{ taskId: parentId, cleared: true, by: 'jmo.convener', reason: input.basis }]);
  for (const id of [parentId, childId]) {
    const task = await office(id);
    expect(task).toMatchObject({ status: 'TERMINATED', endKind: 'SUPERSEDED', heldBy: 'NOBODY', completedAt: null });
    expect(task.clocks.every(({ status }) => status === 'STOPPED')).toBe(true);
  }
  await expect(plan.do('jmo.director', parentId, 'resume')).rejects.toEqual(refused('act_not_allowed_in_state'));
});

it('only continuing work becomes routine: its deadline ends, its reports go on', async () => {
  const miit = await plan.task('MIIT');
  await plan.toProgress('MIIT', miit.id);
  await expect(plan.do('jmo.director', miit.id, 'routinize', { basis: 'x' })).rejects.toEqual(refused('only_continuing'));
  await plan.owner.asSystem('test', (tx) => tx.run(`UPDATE task SET type = 'continuing' WHERE id = $1`, [miit.id]));
  await plan.do('jmo.director', miit.id, 'routinize', { basis: '部际联席会议纪要〔2015〕4号' });
  await plan.at('2015-09-21');
  await openReports(plan.owner, plan.books);
  const task = await office(miit.id);
  expect(task).toMatchObject({ status: 'ROUTINE', timeliness: 'NOT_STARTED_CLOCK' });
  expect(task.clocks.filter(({ status }) => status === 'RUNNING').map(({ kind }) => kind)).toEqual(expect.arrayContaining(['REPORT']));
  expect(task.clocks.filter(({ status }) => status === 'RUNNING').map(({ kind }) => kind)).not.toContain('COMPLETION');
});

it('a closed task is reopened on a basis with a new date: its old closure stays in the trail, and all days stay charged', async () => {
  const lead = await plan.task('NDRC');
  await completed('NDRC', lead.id);
  await plan.waive(lead.id);
  await plan.do('jmo.director', lead.id, 'closeOut');
  await plan.at('2015-08-12');
  await plan.do('jmo.director', lead.id, 'reopen', { basis: '回头看抽查结果', newDue: civilDate('2015-10-30') });
  const task = await office(lead.id);
  expect(task).toMatchObject({ status: 'RETURNED', completedAt: null, closedAt: null, originalDue: '2015-09-30', currentDue: '2015-10-30', returnCount: 0, heldBy: 'OWNER' });
  expect(task.clocks.find(({ kind }) => kind === 'COMPLETION')).toMatchObject({ status: 'RUNNING', dueOn: '2015-10-30' });
  expect((task.signOffs as { stage: string }[]).map(({ stage }) => stage).sort()).toEqual(['OBJECTION', 'OBJECTION', 'PROPOSE', 'REQUEST', 'SIGN', 'VERIFY']);
  const reopened = ((await plan.reads.history(await plan.as('jmo.officer1'), lead.id, {}, { limit: 200 })).items).at(-1) as { event: { before: { closedAt: string } } };
  expect(reopened.event.before.closedAt).toMatch(/^2015-07-08/);
  // 25 working days from 8 July to 12 August, in which nobody had it.
  expect(task.chargedDays).toMatchObject({ 'NOBODY:': 25 });
  await plan.do('ndrc.handler1', lead.id, 'rework');
});

it('files a closed task with its subtasks under one hash, and shows where the file was changed', async () => {
  const { parentId, childId } = await leadWithSubtask();
  await plan.toSigned('MOST', childId);
  await plan.do('ndrc.reviewer', childId, 'accept');
  const stored = testFiles();
  const handler = await plan.as('ndrc.handler1');
  const opened = (): Promise<ArrivingFile> => Promise.resolve({ fileName: '成果.txt', content: Readable.from([Buffer.from('成果')]), skip: () => undefined });
  const attached = await new Attachments(plan.world.api, stored.files, { fileBytes: 1_000, taskBytes: 1_000 }).add(handler, parentId, { open: opened }, false);
  await new EvidenceItems(plan.world.api).add(handler, parentId, { type: 'report', title: '成果', attachmentId: attached.id });
  stored.drop();
  await plan.toSigned('NDRC', parentId);
  await plan.do('jmo.officer1', parentId, 'proposeVerification');
  await plan.do('jmo.officer2', parentId, 'verify');
  await expect(plan.do('jmo.officer1', parentId, 'archive')).rejects.toEqual(refused('act_not_allowed_in_state'));
  await plan.waive(parentId);
  await plan.do('jmo.director', parentId, 'closeOut');
  await expect(plan.do('jmo.officer1', childId, 'archive')).rejects.toEqual(refused('act_not_allowed_in_state', { why: 'subtask_closes_with_parent' }));
  await plan.do('jmo.officer1', parentId, 'archive');
  expect([(await office(parentId)).status, (await office(childId)).status]).toEqual(['ARCHIVED', 'ARCHIVED']);

  const archives = new Archives(plan.world.api);
  const file = await archives.get(await plan.as('ndrc.liaison'), parentId);
  expect(file.intact).toBe(true);
  const kept = JSON.parse(file.package) as { tasks: { task: { id: string }; signOffs: unknown[]; evidence: object[]; files: object[]; events: { hash: string }[] }[] };
  expect(kept.tasks.map(({ task }) => task.id)).toEqual([parentId, childId]);
  expect(kept.tasks[0]?.signOffs).toHaveLength(6);
  expect(kept.tasks[0]?.files).toMatchObject([{ name: '成果.txt', sha256: createHash('sha256').update('成果').digest('hex') }]);
  expect(kept.tasks[0]?.evidence).toHaveLength(2);
  expect(kept.tasks[0]?.events.at(-1)?.hash).toMatch(/^[0-9a-f]{64}$/);
  const last = ((await plan.reads.history(await plan.as('jmo.officer1'), parentId, {}, { limit: 200 })).items).at(-1) as { event: { facts: { sha256: string } } };
  expect(last.event.facts.sha256).toBe(createHash('sha256').update(file.package).digest('hex'));
  await plan.owner.asSystem('test', (tx) => tx.run(`UPDATE task_archive SET package = replace(package, '提供数据', '提供数字')`));
  expect((await archives.get(await plan.as('jmo.officer1'), parentId)).intact).toBe(false);
  await expect(archives.get(await plan.as('miit.liaison'), parentId)).rejects.toEqual(refused('not_found'));
});
