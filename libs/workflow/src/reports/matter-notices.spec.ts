import { Database } from '#database';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { composeMails, fanout, type MailDraft, type RenderMail } from '../notifications/index.js';
import { openReports } from '../reminders/index.js';
import { IssuedPlan } from '../tasks/issued-plan.fixture.js';
import { ReportReads, Reports, type ReportInput } from './index.js';

let database: TestDatabase;
let plan: IssuedPlan;
let worker: Database;
let reports: Reports;
let reads: ReportReads;
let taskId: string;

beforeEach(async () => {
  database = await createTestDatabase();
  plan = await IssuedPlan.open(database);
  worker = new Database({ url: database.url, role: 'duban_worker', zone: 'Asia/Shanghai', poolSize: 1 });
  reports = new Reports(plan.world.api, plan.books);
  reads = new ReportReads(plan.world.api, plan.books);
  ({ id: taskId } = await plan.task('MIIT'));
  await plan.toProgress('MIIT', taskId);
  await plan.at('2015-07-27');
  await openReports(worker, plan.books);
  await act('miit.handler1', 'saveDraft', { progress: '已完成骨干网扩容。', coordination: '请财政部落实资金。' });
  await act('miit.handler1', 'sendToSign');
  await act('miit.signatory', 'sign');
  await relay();
  await rows(`UPDATE notification SET status = 'IN_APP'`);
});
afterEach(async () => {
  await worker.close();
  await plan.world.close();
  await database.drop();
});

const rows = <T>(sql: string): Promise<T[]> => plan.owner.asSystem('test', (tx) => tx.query<T>(sql));
const relay = async (): Promise<void> => {
  await fanout(worker, plan.books, (await rows<{ id: string }>('SELECT event_id AS id FROM outbox')).map(({ id }) => id));
};

async function act(login: string, name: Parameters<Reports['act']>[2], input: ReportInput = {}, reason?: string): Promise<void> {
  const who = await plan.as(login);
  const report = (await reads.list(who, taskId)).find(({ period }) => period === '2015-07');
  await reports.act(who, report?.id ?? '', name, input, reason, report?.version ?? 0);
}

/** The mails that leave by then. */
async function mailsAt(time: `${number}:${number}`): Promise<MailDraft[]> {
  const mails: MailDraft[] = [];
  const render: RenderMail = (one) => {
    mails.push(one);
    return Promise.resolve({ messageId: `<${one.mailId}@test>`, subject: one.kind, text: one.kind, html: one.kind, raw: Buffer.from(one.kind) });
  };
  await plan.at('2015-07-27', time);
  await composeMails(worker, plan.books, render);
  return mails;
}

const TOLD = ['miit.handler1', 'miit.liaison', 'miit.signatory'];
const idsOf = (logins: readonly string[]): string[] => logins.map((login) => plan.world.person(login).id).sort();

it('tells the agency that asked of the answer, at once and with its words: who handles the task, the liaison, the signatory, nobody else', async () => {
  await act('jmo.officer1', 'answerMatter', {}, '已商财政部，八月到位。');
  await relay();
  expect((await rows<{ personId: string }>(`SELECT person_id FROM notification WHERE kind = 'report.matter_answered' AND urgent AND status = 'PENDING'`)).map(({ personId }) => personId).sort()).toEqual(idsOf(TOLD));
  const mails = (await mailsAt('15:00')).filter(({ kind }) => kind === 'report.matter_answered');
  expect(mails.map(({ to }) => to.id).sort()).toEqual(idsOf(TOLD));
  expect(mails[0]?.notices[0]?.model).toMatchObject({ byAgency: 'JMO', reason: '已商财政部，八月到位。', facts: { period: '2015-07', matter: '请财政部落实资金。' } });
  // Nobody is told twice, however often the event is handed on.
  await relay();
  expect(await mailsAt('15:30')).toEqual([]);
});

it('mails of no answer whose matter has been settled meanwhile', async () => {
  await act('ndrc.signatory', 'answerMatter', {}, '已商财政部。');
  await relay();
  await act('miit.liaison', 'settleMatter');
  expect((await mailsAt('15:00')).filter(({ kind }) => kind === 'report.matter_answered')).toEqual([]);
  expect(await rows(`SELECT DISTINCT status, model ->> 'why' AS why FROM notification WHERE kind = 'report.matter_answered'`)).toEqual([{ status: 'OVERTAKEN', why: 'report_moved_on' }]);
});
