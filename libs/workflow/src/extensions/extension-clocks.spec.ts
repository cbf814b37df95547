import { addDays, civilDate, type CivilDate } from '#domain';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { verifyAudit } from '../audit/index.js';
import { composeMails, fanout, type MailDraft, type RenderMail } from '../notifications/index.js';
import { sweep } from '../reminders/index.js';
import { ASKED, AskedExtension, refused } from './asked-extension.fixture.js';

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

/** The ledger of the task's completion steps, in the order they fired. */
const reminders = (taskId: string) => asked.rows<{ step: string; dueOn: string; firedAt: Date }>(
  `SELECT r.step, r.due_on, r.fired_at FROM reminder r JOIN clock c ON c.id = r.clock_id WHERE r.task_id = $1 AND c.kind = 'COMPLETION' ORDER BY r.fired_at`, [taskId]);

// ruoyi #1018, Camunda #18815: a return or extension moves every future reminder.
it('sends no reminder of the old date after the approval, each of the new one, on the days a year\'s sweep runs', async () => {
  await asked.plan.at('2015-09-21');
  const { taskId, id } = await asked.reviewed();
  await asked.act('jmo.director', id, 'approve');
  const approvedAt = new Date('2015-09-21T02:00:00Z');
  for (let day: CivilDate = civilDate('2015-09-21'); day <= '2015-10-30'; day = addDays(day, 1)) {
    for (const time of ['10:30', '16:00'] as const) {
      await asked.plan.at(day, time);
      await sweep(asked.worker, asked.plan.books);
    }
  }
  const after = (await reminders(taskId)).filter(({ firedAt }) => firedAt > approvedAt);
  expect(after.map(({ dueOn }) => dueOn)).toEqual(after.map(() => '2015-10-23'));
  expect(after.map(({ step }) => step)).toEqual(expect.arrayContaining(['T-10', 'T-5', 'T-3', 'T-1', 'late+1', 'late+3']));
  // The task that was not extended was reminded of its own date, so the sweep did run.
  expect((await reminders((await asked.plan.task('MOF')).id)).map(({ dueOn }) => dueOn)).toContain('2015-09-30');
});

it('drops a reminder of the old date that was waiting for the digest when the answer came', async () => {
  const mails: MailDraft[] = [];
  const render: RenderMail = (one) => {
    mails.push(one);
    return Promise.resolve({ messageId: `<${one.mailId}@test>`, subject: one.kind, text: one.kind, html: one.kind, raw: Buffer.from(one.kind) });
  };
  const relay = async (): Promise<void> => {
    await fanout(asked.worker, asked.plan.books, (await asked.rows<{ id: string }>('SELECT event_id AS id FROM outbox')).map((row) => row.id));
  };
  const taskId = await asked.task();
  await relay();
  await asked.rows(`UPDATE notification SET status = 'IN_APP'`);
  await asked.plan.at('2015-09-16', '09:05');
  await sweep(asked.worker, asked.plan.books);
  await relay();
  const waiting = await asked.rows<{ personId: string }>(`SELECT person_id FROM notification WHERE kind = 'task.reminder' AND task_id = $1 AND status = 'PENDING'`, [taskId]);
  expect(waiting).toEqual([{ personId: asked.plan.world.person('miit.handler1').id }]);
  const { id } = await asked.reviewed();
  await asked.act('jmo.director', id, 'approve');
  await relay();
  await asked.plan.at('2015-09-16', '10:30');
  await composeMails(asked.worker, asked.plan.books, render);
  expect(await asked.rows(`SELECT status, model->>'why' AS why FROM notification WHERE kind = 'task.reminder' AND task_id = $1`, [taskId])).toEqual([{ status: 'OVERTAKEN', why: 'due_moved' }]);
  // Those who were asked on the way are not asked any more; who is concerned hears of the answer, with the new date.
  expect(await asked.rows(`SELECT DISTINCT status FROM notification WHERE kind = 'extension.requested'`)).toEqual([{ status: 'OVERTAKEN' }]);
  const answers = mails.filter(({ kind }) => kind === 'extension.decided');
  const people = ['miit.handler1', 'miit.liaison', 'miit.signatory', 'ndrc.liaison'].map((login) => asked.plan.world.person(login).id);
  expect(answers.map(({ to }) => to.id).sort()).toEqual(people.sort());
  expect(answers[0]?.notices[0]?.model.facts).toMatchObject({ extensionId: id, decidedDue: '2015-10-23', extensionStatus: 'APPROVED' });
  expect(answers[0]?.notices[0]?.tasks[0]?.currentDue).toBe('2015-10-23');
});

it('extends the report periods to the new date, and keeps those there are', async () => {
  await asked.plan.at('2015-09-21');
  const { id: taskId } = await asked.plan.task('MIIT');
  await asked.plan.owner.asSystem('test', (tx) => tx.run(`UPDATE task SET reporting = 'monthly' WHERE id = $1`, [taskId]));
  const periods = async (): Promise<string[]> => (await asked.rows<{ period: string }>('SELECT period FROM progress_report WHERE task_id = $1 ORDER BY period', [taskId])).map(({ period }) => period);
  const before = await periods();
  await asked.plan.toProgress('MIIT', taskId);
  const { id } = await asked.reviewed({ ...ASKED, requestedDue: civilDate('2015-11-30') });
  await asked.act('jmo.convener', id, 'approve');
  expect(await periods()).toEqual([...new Set([...before, '2015-09', '2015-10', '2015-11'])].sort());
});

it('marks a date of a year without a calendar as provisional', async () => {
  await asked.plan.at('2015-11-02');
  const { id } = await asked.reviewed({ ...ASKED, requestedDue: civilDate('2016-03-31') });
  await asked.act('jmo.convener', id, 'approve');
  expect((await asked.plan.task('MIIT')).provisional).toBe(true);
});

it('filed late is a late request: the overdue is on record and keeps counting', async () => {
  const taskId = await asked.task();
  // Thursday of the holiday: past the date, before the first step after it.
  await asked.plan.at('2015-10-01');
  const id = await asked.draft('miit.handler1', taskId);
  await asked.act('miit.handler1', id, 'sendToSign');
  await asked.act('miit.signatory', id, 'sign');
  expect(await asked.seen(id)).toMatchObject({ late: true });
  expect(await asked.plan.task('MIIT')).toMatchObject({ everOverdue: true, timeliness: 'OVERDUE' });
  await asked.plan.at('2015-10-09');
  expect(await asked.plan.task('MIIT')).toMatchObject({ timeliness: 'OVERDUE', workingDaysLeft: -2 });
  expect((await verifyAudit(asked.plan.owner)).problems).toEqual([]);
});

it('rests the escalation while it waits, five working days at most, and then it goes on by itself with its latest step', async () => {
  const taskId = await asked.task();
  await asked.plan.at('2015-09-28');
  await sweep(asked.worker, asked.plan.books);
  const { id } = await asked.filed();
  // 29 and 30 September, 8, 9 and 10 October.
  expect((await asked.seen(id)).pausedUntil).toEqual(new Date('2015-10-10T01:00:00Z'));
  const before = await reminders(taskId);
  for (const day of ['2015-09-29', '2015-09-30', '2015-10-08', '2015-10-09']) {
    await asked.plan.at(day as CivilDate, '16:00');
    await sweep(asked.worker, asked.plan.books);
  }
  expect(await reminders(taskId)).toEqual(before);
  expect((await reminders((await asked.plan.task('MOF')).id)).map(({ step }) => step)).toContain('late+1');
  await asked.plan.at('2015-10-10', '09:30');
  await sweep(asked.worker, asked.plan.books);
  // late+1 fell into the pause; late+3 says what it would have said.
  expect((await reminders(taskId)).slice(before.length).map(({ step, dueOn }) => [step, dueOn])).toEqual([['late+3', '2015-09-30']]);
  expect((await asked.plan.task('MIIT')).everOverdue).toBe(true);
  // The office is late by now, and that is shown.
  await asked.plan.at('2015-10-14');
  expect((await asked.seen(id)).answerLateDays).toBeGreaterThan(0);
  await asked.act('jmo.officer1', id, 'review', { reason: '拟同意' });
  await asked.act('jmo.director', id, 'approve');
  expect((await asked.seen(id)).answerLateDays).toBeGreaterThan(0);
});

it('withdrawn, goes on at once where the ladder stood, and filing anew gains no second pause', async () => {
  const taskId = await asked.task();
  await asked.plan.at('2015-09-24');
  await sweep(asked.worker, asked.plan.books);
  const { id } = await asked.filed();
  await asked.plan.at('2015-09-28', '15:00');
  await sweep(asked.worker, asked.plan.books);
  await expect(asked.act('miit.handler1', id, 'withdraw', { reason: '不再需要' })).rejects.toEqual(refused('act_not_allowed_for_role'));
  await asked.act('miit.signatory', id, 'withdraw', { reason: '不再需要' });
  await sweep(asked.worker, asked.plan.books);
  expect((await reminders(taskId)).at(-1)).toMatchObject({ step: 'T-3', dueOn: '2015-09-30' });
  expect((await asked.clock(taskId, 'EXTENSION'))?.status).toBe('STOPPED');
  const again = await asked.filed();
  expect(await asked.seen(again.id)).toMatchObject({ number: 2, pausedUntil: null });
  await asked.plan.at('2015-09-29', '16:00');
  await sweep(asked.worker, asked.plan.books);
  expect((await reminders(taskId)).at(-1)).toMatchObject({ step: 'T-1', dueOn: '2015-09-30' });
});
