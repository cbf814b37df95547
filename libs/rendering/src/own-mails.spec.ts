import { civilDate, type MailedKind, type MailForm, type SubtaskInput } from '#domain';
import { composeMails, Database, fanout, Foresight, OwnMails, sweep } from '#workflow';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { IssuedPlan } from '../../workflow/src/tasks/issued-plan.fixture.js';
import { createRenderer } from './render-draft.js';

const render = createRenderer({ publicUrl: 'https://duban.example', from: { name: '督办', address: 'duban@office.example' } });
const SUBTASK: SubtaskInput = {
  agencyCode: 'MOST', unitId: null, title: '提供数据', requirement: '提供接入速率数据', deliverable: '数据', deliverableType: 'report', dueOn: civilDate('2015-09-15'),
};
let database: TestDatabase;
let plan: IssuedPlan;
let worker: Database;
const rows = <T>(sql: string, params: unknown[] = []): Promise<T[]> => plan.owner.asSystem('test', (tx) => tx.query<T>(sql, params));

beforeAll(async () => {
  database = await createTestDatabase();
  plan = await IssuedPlan.open(database);
  worker = new Database({ url: database.url, role: 'duban_worker', zone: 'Asia/Shanghai', poolSize: 2 });
});
afterAll(async () => {
  await worker.close();
  await plan.world.close();
  await database.drop();
});

const told = async (): Promise<void> => {
  await fanout(worker, plan.books, (await rows<{ id: string }>('SELECT event_id AS id FROM outbox ORDER BY created_at')).map(({ id }) => id));
  await composeMails(worker, plan.books, render);
};
const choose = async (login: string, locale: 'zh' | 'en', kind: MailedKind, form: MailForm) =>
  new OwnMails(plan.world.api).put(await plan.as(login), 0, { locale, choices: [{ kind, form }] });
const mails = (login: string) => rows<{ kind: string; locale: string; subject: string }>(
  'SELECT kind, locale, subject FROM mail WHERE person_id = $1 ORDER BY created_at, id', [plan.world.person(login).id]);

it('mails what was muted to nobody who muted it, and keeps it in his inbox', async () => {
  await told();
  const parent = await plan.task('NDRC');
  await plan.toProgress('NDRC', parent.id);
  const { version } = await plan.task('NDRC');
  const child = await plan.subtasks.add(await plan.as('ndrc.handler1'), parent.id, SUBTASK, version);
  await plan.do('ndrc.signatory', child.id, 'dispatch');
  await choose('ndrc.liaison', 'zh', 'task.acknowledged', 'IN_APP');
  await plan.toProgress('MOST', child.id);
  await told();
  expect(await rows(`SELECT status, urgent FROM notification WHERE kind = 'task.acknowledged' AND person_id = $1`, [plan.world.person('ndrc.liaison').id]))
    .toEqual([{ status: 'IN_APP', urgent: false }]);
});

it('mails at once, and in his language, what somebody wants so; it was foretold in the same words', async () => {
  const miit = await plan.task('MIIT');
  await plan.toProgress('MIIT', miit.id);
  await rows('DELETE FROM outbox');
  await rows(`UPDATE notification SET status = 'IN_APP' WHERE status = 'PENDING'`);
  await rows(`UPDATE clock SET status = 'STOPPED', next_at = NULL WHERE task_id <> $1 OR kind <> 'COMPLETION'`, [miit.id]);
  await choose('miit.handler1', 'en', 'task.reminder', 'SINGLE');
  await plan.at('2015-09-14');
  const id = plan.world.person('miit.handler1').id;
  const { mails: [foretold] } = await new Foresight(plan.world.api, plan.books, render).ofPerson(await plan.as('jmo.officer1'), id, civilDate('2015-09-16'));
  expect(foretold).toMatchObject({ form: 'SINGLE', items: [{ kind: 'task.reminder', step: 'T-10' }] });
  const before = (await mails('miit.handler1')).length;
  for (const time of ['09:00', '09:10'] as const) {
    await plan.at('2015-09-16', time);
    await sweep(worker, plan.books);
    await told();
  }
  expect((await mails('miit.handler1')).slice(before)).toEqual([{ kind: 'task.reminder', locale: 'en', subject: foretold?.subject }]);
});
