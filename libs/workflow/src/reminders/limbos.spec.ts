import { Database } from '#database';
import { civilDate } from '#domain';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { fanout } from '../notifications/index.js';
import { Board } from '../board/board.service.js';
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
