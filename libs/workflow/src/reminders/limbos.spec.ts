import { Database } from '#database';
import { civilDate } from '#domain';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { fanout } from '../notifications/index.js';
import { Board } from '../board/board.service.js';
import { ExtensionReads, Extensions } from '../extensions/index.js';
import { SignRoutes } from '../routes/index.js';
import { Reports } from '../reports/reports.service.js';
import { IssuedPlan, REQUEST } from '../tasks/issued-plan.fixture.js';
import { openReports, sweep } from './index.js';

let database: TestDatabase;
let plan: IssuedPlan;
let worker: Database;
let taskId: string;
const rows = <T>(sql: string, params: unknown[] = []): Promise<T[]> => plan.owner.asSystem('test', (tx) => tx.query<T>(sql, params));
const id = (login: string): string => plan.world.person(login).id;

beforeEach(async () => {
  database = await createTestDatabase();
  plan = await IssuedPlan.open(database);
  worker = new Database({ url: database.url, role: 'duban_worker', zone: 'Asia/Shanghai', poolSize: 2 });
  taskId = (await plan.task('MIIT')).id;
  await plan.toProgress('MIIT', taskId);
});
afterEach(async () => {
  await worker.close();
  await plan.world.close();
  await database.drop();
});

/** Who is reminded of a kind of clock of the task on a day, at 09:00. */
async function remindedOn(date: string, kind: string): Promise<string[]> {
  await rows('DELETE FROM outbox');
  await plan.at(date, '09:00');
  await sweep(worker, plan.books);
  await fanout(worker, plan.books, (await rows<{ id: string }>('SELECT event_id AS id FROM outbox')).map((row) => row.id));
  return (await rows<{ personId: string }>(
    `SELECT person_id FROM notification WHERE created_at = duban_now() AND model #>> '{facts,clockKind}' = $1 ORDER BY person_id`, [kind])).map(({ personId }) => personId);
}
const clock = async (kind: string, period = ''): Promise<{ status: string; dueOn: string; nextAt: Date | null } | undefined> =>
  (await rows<{ status: string; dueOn: string; nextAt: Date | null }>('SELECT status, due_on, next_at FROM clock WHERE task_id = $1 AND kind = $2 AND period = $3', [taskId, kind, period]))[0];

// ANET #254: draft, pending and returned work each remind their own holder.
describe('work that lies', () => {
  it('waiting for a signature reminds those who can sign, and stops with the signature', async () => {
    await plan.do('miit.handler1', taskId, 'requestCompletion', REQUEST);
    expect(await clock('SIGNING')).toMatchObject({ status: 'RUNNING', dueOn: '2015-07-10' });
    expect(await remindedOn('2015-07-10', 'SIGNING')).toEqual([id('miit.reviewer'), id('miit.signatory')].sort());
    await plan.do('miit.signatory', taskId, 'sign');
    expect(await clock('SIGNING')).toMatchObject({ status: 'STOPPED', nextAt: null });
    expect(await remindedOn('2015-07-14', 'SIGNING')).toEqual([]);
  });

  it('returned inside reminds its handler until it is taken up again', async () => {
    await plan.do('miit.handler1', taskId, 'requestCompletion', REQUEST);
    await plan.do('miit.signatory', taskId, 'return', { reason: '佐证不足' });
    expect(await clock('SIGNING')).toMatchObject({ status: 'STOPPED' });
    expect(await remindedOn('2015-07-10', 'REWORK')).toEqual([id('miit.handler1')]);
    await plan.do('miit.handler1', taskId, 'requestCompletion', REQUEST);
    expect(await clock('REWORK')).toMatchObject({ status: 'STOPPED' });
  });

  it('drafted as a subtask and not dispatched reminds the reviewer and the signatory of the agency that drafted it', async () => {
    const reviewer = await plan.as('miit.reviewer');
    const { version } = await plan.reads.get(reviewer, taskId);
    const child = await plan.subtasks.add(reviewer, taskId, {
      agencyCode: 'MIIT', unitId: null, title: '细化', requirement: '细化', deliverable: '方案', deliverableType: 'document', dueOn: civilDate('2015-09-15'),
    }, version);
    taskId = child.id;
    expect(await remindedOn('2015-07-13', 'DRAFT')).toEqual([id('miit.reviewer'), id('miit.signatory')].sort());
    await plan.do('miit.signatory', taskId, 'dispatch');
    expect(await clock('DRAFT')).toMatchObject({ status: 'STOPPED' });
  });

  it('as a report reminds its drafter, then who can sign, then the drafter again when it comes back', async () => {
    await rows(`DELETE FROM progress_report WHERE period <> '2015-08'`);
    await plan.at('2015-08-21');
    await openReports(worker, plan.books);
    const reports = new Reports(plan.world.api, plan.books);
    const act = async (login: string, name: 'saveDraft' | 'sendToSign' | 'return' | 'sign'): Promise<void> => {
      const who = await plan.as(login);
      const [report] = await rows<{ id: string; version: number }>('SELECT id, version FROM progress_report WHERE task_id = $1', [taskId]);
      if (!report) throw new Error('No report');
      await reports.act(who, report.id, name, name === 'saveDraft' ? { progress: '已完成初稿' } : {}, '请补充', report.version);
    };
    await act('miit.handler1', 'saveDraft');
    expect(await remindedOn('2015-08-26', 'DRAFT')).toEqual([id('miit.handler1')]);
    await act('miit.handler1', 'sendToSign');
    expect(await clock('DRAFT', '2015-08')).toMatchObject({ status: 'STOPPED' });
    expect(await remindedOn('2015-08-28', 'SIGNING')).toEqual([id('miit.reviewer'), id('miit.signatory')].sort());
    await act('miit.signatory', 'sign');
    expect(await clock('REPORT', '2015-08')).toMatchObject({ status: 'STOPPED' });
    await plan.at('2015-08-31');
    await act('ndrc.reviewer', 'return');
    const correction = await clock('REPORT', '2015-08');
    expect(correction).toMatchObject({ status: 'RUNNING' });
    expect(await remindedOn(correction?.dueOn ?? '', 'DRAFT')).toEqual([]);
  });

  it('as a report reminds the post whose turn it is in the agency’s own chain', async () => {
    await new SignRoutes(plan.world.api).change(await plan.as('miit.signatory'), 'MIIT', ['HANDLER', 'LIAISON', 'SIGNATORY'], '联络员先核', 0);
    await rows(`DELETE FROM progress_report WHERE period <> '2015-08'`);
    await plan.at('2015-08-21');
    await openReports(worker, plan.books);
    const reports = new Reports(plan.world.api, plan.books);
    const act = async (login: string, name: 'saveDraft' | 'sendToSign'): Promise<void> => {
      const [report] = await rows<{ id: string; version: number }>('SELECT id, version FROM progress_report WHERE task_id = $1', [taskId]);
      await reports.act(await plan.as(login), report?.id ?? '', name, name === 'saveDraft' ? { progress: '已完成初稿' } : {}, undefined, report?.version ?? 0);
    };
    await act('miit.handler1', 'saveDraft');
    await act('miit.handler1', 'sendToSign');
    expect(await remindedOn('2015-08-25', 'SIGNING')).toEqual([id('miit.liaison')]);
  });
});

// Due on Wednesday 2015-09-30; nothing else of the task is due in July.
it('a request for more time reminds whoever has it: its drafter, who signs it, its drafter again, the lead, the officers, who decides', async () => {
  const extensions = new Extensions(plan.world.api, plan.books);
  const reads = new ExtensionReads(plan.world.api, plan.books);
  const handler = await plan.as('miit.handler1');
  const asked = { reasonClass: 'CONSULTATION', reasonText: '标准尚在征求意见', progress: '已完成初稿', requestedDue: civilDate('2015-12-30') } as const;
  const made = await extensions.draft(handler, taskId, asked, (await plan.reads.get(handler, taskId)).version);
  const act = async (login: string, name: Parameters<Extensions['act']>[2], input: Parameters<Extensions['act']>[3] = {}): Promise<void> => {
    const who = await plan.as(login);
    await extensions.act(who, made.id, name, input, (await reads.get(who, made.id)).version);
  };
  expect(await clock('DRAFT', made.id)).toMatchObject({ status: 'RUNNING', dueOn: '2015-07-13' });
  expect(await remindedOn('2015-07-13', 'DRAFT')).toEqual([id('miit.handler1')]);
  await act('miit.handler1', 'sendToSign');
  expect(await clock('DRAFT', made.id)).toMatchObject({ status: 'STOPPED' });
  expect(await clock('SIGNING', made.id)).toMatchObject({ status: 'RUNNING', dueOn: '2015-07-15' });
  expect(await remindedOn('2015-07-15', 'SIGNING')).toEqual([id('miit.reviewer'), id('miit.signatory')].sort());
  await act('miit.signatory', 'return', { reason: '理由不充分' });
  expect(await clock('SIGNING', made.id)).toMatchObject({ status: 'STOPPED' });
  expect(await remindedOn('2015-07-17', 'REWORK')).toEqual([id('miit.handler1')]);
  await act('miit.handler1', 'draft', { ...asked, reasonText: '标准征求意见期延长一个月' });
  await act('miit.handler1', 'sendToSign');
  // What the task's own work does in the meantime leaves the request's clock alone.
  await plan.do('miit.handler1', taskId, 'requestCompletion', REQUEST);
  await plan.do('miit.signatory', taskId, 'return', { reason: '先办延期' });
  expect(await clock('SIGNING', made.id)).toMatchObject({ status: 'RUNNING' });
  await act('miit.signatory', 'sign');
  for (const kind of ['DRAFT', 'SIGNING', 'REWORK']) expect((await clock(kind, made.id))?.status).toBe('STOPPED');
  expect(await remindedOn('2015-07-21', 'EXTENSION')).toEqual(expect.arrayContaining([id('ndrc.reviewer'), id('ndrc.signatory')]));
  await act('ndrc.reviewer', 'giveOpinion', { opinion: 'SUPPORT', reason: '情况属实' });
  await act('jmo.officer1', 'review', { reason: '初审同意' });
  // Beyond 20 working days it is the convener's decision: he is reminded, and the office with him.
  expect(await remindedOn('2015-07-28', 'EXTENSION')).toEqual(expect.arrayContaining([id('jmo.convener'), id('jmo.director')]));
  await act('jmo.convener', 'reject', { reason: '不予延期' });
  expect(await clock('EXTENSION')).toMatchObject({ status: 'STOPPED' });
});

it('shows on the board what is held outside the mail window, and when it leaves', async () => {
  await rows(`UPDATE notification SET status = 'IN_APP'`);
  await rows('DELETE FROM outbox');
  await plan.at('2015-07-10', '18:00');
  await plan.do('miit.handler1', taskId, 'requestCompletion', REQUEST);
  await plan.do('miit.signatory', taskId, 'sign');
  await plan.do('ndrc.reviewer', taskId, 'return', { reason: '请补充' });
  await fanout(worker, plan.books, (await rows<{ id: string }>('SELECT event_id AS id FROM outbox')).map((row) => row.id));
  const counts = await new Board(plan.world.api, plan.books).counts(await plan.as('jmo.officer1'), null);
  expect(counts.heldMails).toBeGreaterThan(0);
  expect(counts.waitingForDigest).toBeGreaterThan(0);
  // Friday evening: Monday morning.
  expect(counts.mailsLeaveAt).toEqual(new Date('2015-07-13T01:00:00Z'));
});
