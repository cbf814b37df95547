import { setSimulatedTime } from '#database';
import { addDays, civilDate, type CivilDate } from '#domain';
import { composeMails, Database, fanout, Foresight, sweep, type FutureMail } from '#workflow';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { IssuedPlan, refused } from '../../workflow/src/tasks/issued-plan.fixture.js';
import { createRenderer } from './render-draft.js';

const render = createRenderer({ publicUrl: 'https://duban.example', from: { name: '督办', address: 'duban@office.example' } });
let database: TestDatabase;
let plan: IssuedPlan;
let worker: Database;
let foresight: Foresight;
let taskId: string;
const rows = <T>(sql: string, params: unknown[] = []): Promise<T[]> => plan.owner.asSystem('test', (tx) => tx.query<T>(sql, params));

beforeEach(async () => {
  database = await createTestDatabase();
  plan = await IssuedPlan.open(database);
  worker = new Database({ url: database.url, role: 'duban_worker', zone: 'Asia/Shanghai', poolSize: 2 });
  foresight = new Foresight(plan.world.api, plan.books, render);
  taskId = (await plan.task('MIIT')).id;
  await plan.toProgress('MIIT', taskId);
  await rows(`UPDATE notification SET status = 'IN_APP'`);
  await rows('DELETE FROM outbox');
});
afterEach(async () => {
  await worker.close();
  await plan.world.close();
  await database.drop();
});

/** Lets the workers do what each day brings, from one day to another. */
async function pass(from: string, to: string): Promise<void> {
  for (let day: CivilDate = civilDate(from); day <= to; day = addDays(day, 1)) {
    for (const time of ['09:00', '09:10', '14:00'] as const) {
      await plan.at(day, time);
      await sweep(worker, plan.books);
      await fanout(worker, plan.books, (await rows<{ id: string }>('SELECT event_id AS id FROM outbox ORDER BY created_at')).map(({ id }) => id));
      await composeMails(worker, plan.books, render);
    }
  }
}
const short = ({ at, form, subject, person }: Pick<FutureMail, 'at' | 'form' | 'subject' | 'person'>): string => `${at.toISOString()} ${form} ${person.id} ${subject}`;

it('foretells exactly the mails that are then written, to the minute and in the same words', async () => {
  await plan.at('2015-09-14');
  const director = await plan.as('jmo.director');
  // One task only: another's digest items would stand in the same digest.
  await rows(`UPDATE clock SET status = 'STOPPED', next_at = NULL WHERE task_id <> $1`, [taskId]);
  // Up to the day before the first paper: its number is given when it is issued.
  const { mails, truncated } = await foresight.ofTask(director, taskId, civilDate('2015-10-07'));
  expect(truncated).toBe(false);
  expect(mails.length).toBeGreaterThan(3);
  // 催办 goes out by itself and is foretold; an order waits for its signature and is not.
  const later = await foresight.ofTask(director, taskId, civilDate('2015-10-20'));
  expect([...new Set(later.mails.flatMap(({ items }) => items.map(({ level }) => level)))].sort()).toEqual([0, 1]);
  await pass('2015-09-14', '2015-10-07');
  const written = await rows<{ createdAt: Date; kind: string; personId: string; subject: string; text: string }>('SELECT created_at, kind, person_id, subject, text FROM mail ORDER BY created_at');
  expect(mails.map(short).sort()).toEqual(written.map((mail) => `${mail.createdAt.toISOString()} ${mail.kind === 'digest' ? 'DIGEST' : 'SINGLE'} ${mail.personId} ${mail.subject}`).sort());
  expect(mails.map(({ text }) => text).sort()).toEqual(written.map(({ text }) => text).sort());
});

it('shows a person his own, the office a whole day, and nobody another\'s', async () => {
  await plan.at('2015-09-14');
  const handler = plan.world.person('miit.handler1').id;
  const own = await foresight.ofPerson(await plan.as('miit.handler1'), handler);
  expect(own.mails[0]).toMatchObject({ form: 'DIGEST', person: { id: handler, capacity: 'HANDLER' }, items: [{ step: 'T-10', level: 0, taskId }] });
  await expect(foresight.ofPerson(await plan.as('miit.liaison'), handler)).rejects.toEqual(refused('not_found'));
  const day = await foresight.ofDay(await plan.as('jmo.officer1'), civilDate('2015-09-16'));
  expect(new Set(day.mails.map(({ person }) => person.agencyCode))).toEqual(new Set(['MIIT', 'MOF', 'NDRC']));
  await expect(foresight.ofDay(await plan.as('miit.liaison'), civilDate('2015-09-16'))).rejects.toEqual(refused('forbidden'));
  const lead = await foresight.ofTask(await plan.as('ndrc.liaison'), taskId, civilDate('2015-11-30'));
  expect(lead.mails.every(({ person }) => person.agencyCode === 'NDRC')).toBe(true);
  expect((await foresight.ofDay(await plan.as('jmo.officer1'), civilDate('2015-09-19'))).mails).toEqual([]);
});

it('heeds an order to cancel a mail, or to add a note, and keeps who ordered it and why', async () => {
  await plan.at('2015-09-14');
  const officer = await plan.as('jmo.officer1');
  const handler = plan.world.person('miit.handler1').id;
  const [clock] = await rows<{ id: string }>(`SELECT id FROM clock WHERE task_id = $1 AND kind = 'COMPLETION'`, [taskId]);
  const key = { clockId: clock?.id ?? '', dueOn: civilDate('2015-09-30'), personId: handler };
  await expect(foresight.override(await plan.as('miit.liaison'), taskId, { ...key, step: 'T-10', act: 'CANCEL', reason: 'x' })).rejects.toEqual(refused('forbidden'));
  await expect(foresight.override(officer, taskId, { ...key, step: 'T-10', act: 'CANCEL', reason: ' ' })).rejects.toEqual(refused('reason_required'));
  await expect(foresight.override(officer, taskId, { ...key, step: 'T-10', act: 'NOTE', reason: 'x' })).rejects.toEqual(refused('invalid_input', { path: 'note' }));
  await expect(foresight.override(officer, taskId, { ...key, dueOn: civilDate('2015-09-29'), step: 'T-10', act: 'CANCEL', reason: 'x' })).rejects.toEqual(refused('conflict'));
  await foresight.override(officer, taskId, { ...key, step: 'T-10', act: 'CANCEL', reason: '已当面沟通' });
  await foresight.override(officer, taskId, { ...key, step: 'T-5', act: 'NOTE', note: '请附数据', reason: '会议要求' });
  const { mails } = await foresight.ofPerson(officer, handler);
  expect(mails.map(({ items: [item], cancelled }) => [item?.step, cancelled, item?.override?.act ?? null])).toEqual([
    ['T-10', true, 'CANCEL'], ['T-5', false, 'NOTE'], ['T-3', false, null], ['T-1', false, null], ['late+1', false, null],
  ]);
  expect(mails[1]?.text).toContain('请附数据');
  await pass('2015-09-14', '2015-09-23');
  const told = await rows<{ status: string; step: string; why: string | null }>(`SELECT status, model #>> '{facts,step}' AS step, model ->> 'why' AS why FROM notification WHERE person_id = $1 AND kind = 'task.reminder' ORDER BY created_at`, [handler]);
  expect(told).toEqual([{ status: 'CANCELLED', step: 'T-10', why: '已当面沟通' }, { status: 'MAILED', step: 'T-5', why: null }]);
  expect(await rows(`SELECT text LIKE '%请附数据%' AS noted FROM mail WHERE person_id = $1`, [handler])).toEqual([{ noted: true }]);
  await expect(foresight.override(officer, taskId, { ...key, step: 'T-5', act: 'CANCEL', reason: 'x' })).rejects.toEqual(refused('conflict', { already: 'mail_written' }));
  expect(await rows(`SELECT body::jsonb ->> 'reason' AS reason FROM event WHERE type = 'mail.overridden' ORDER BY at, seq`)).toEqual([{ reason: '已当面沟通' }, { reason: '会议要求' }]);
  await setSimulatedTime(plan.owner, null);
});
