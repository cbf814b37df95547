import { readFileSync } from 'node:fs';
import { Database } from '#database';
import type { HolidayNotice } from '#domain';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { verifyAudit } from '../audit/index.js';
import { composeMails, fanout, type MailDraft, type RenderMail } from '../notifications/index.js';
import { IssuedPlan, refused } from '../tasks/issued-plan.fixture.js';
import { CalendarNotices } from './calendar-notices.js';

const { notices } = JSON.parse(readFileSync('seeds/calendars/notices.json', 'utf8')) as { notices: HolidayNotice[] };
const published = (day: string): HolidayNotice => {
  const found = notices.find((notice) => notice.published === day);
  if (!found) throw new Error(`No notice of ${day}`);
  return found;
};
const V_DAY = published('2015-05-13');

let database: TestDatabase;
let plan: IssuedPlan;
let worker: Database;
let calendar: CalendarNotices;

const rows = <T>(sql: string, params: unknown[] = []): Promise<T[]> => plan.owner.asSystem('test', (tx) => tx.query<T>(sql, params));

beforeEach(async () => {
  database = await createTestDatabase();
  plan = await IssuedPlan.open(database);
  worker = new Database({ url: database.url, role: 'duban_worker', zone: 'Asia/Shanghai', poolSize: 2 });
  calendar = new CalendarNotices(plan.world.api, plan.books);
});
afterEach(async () => {
  // Whatever a notice did to a task is the director's act, with his post.
  expect(await rows(`SELECT type FROM event WHERE task_id IS NOT NULL AND person_id IS NOT NULL AND body::jsonb -> 'actor' ->> 'postId' IS NULL`)).toEqual([]);
  await worker.close();
  await plan.world.close();
  await database.drop();
});

/** As if the notice had never been heard of: the office enters it late, on the day the spec says. */
async function unheardOf(...days: string[]): Promise<void> {
  await rows('DELETE FROM calendar_notice WHERE published = ANY($1)', [days]);
  plan.books.forget();
}

/** MIIT's task signed for on 2015-09-01, so that its plan is due three working days later. */
async function signedFor(): Promise<string> {
  await plan.at('2015-09-01');
  const { id } = await plan.task('MIIT');
  await plan.do('miit.liaison', id, 'acknowledge');
  return id;
}

it('shows what moves and whom it concerns before anything is changed', async () => {
  await unheardOf('2015-05-13');
  const taskId = await signedFor();
  const effect = await calendar.preview(await plan.as('jmo.officer1'), V_DAY);
  expect(effect.days.map(({ date, workedAfter }) => [date, workedAfter])).toEqual([['2015-09-03', false], ['2015-09-04', false], ['2015-09-06', true]]);
  expect(effect).toMatchObject({ moved: 1, firmed: 0, flagged: 0 });
  expect(effect.dates).toEqual([expect.objectContaining({ taskId, what: 'MOVED', kind: 'PLAN', fromOn: '2015-09-04', toOn: '2015-09-07' }) as unknown]);
  expect(effect.told).toEqual([{ personId: plan.world.person('miit.liaison').id, name: expect.any(String) as unknown, agencyCode: 'MIIT', tasks: 1 }]);
  expect(await rows(`SELECT due_on FROM clock WHERE task_id = $1 AND kind = 'PLAN'`, [taskId])).toEqual([{ dueOn: '2015-09-04' }]);
  expect(await rows(`SELECT 1 FROM event WHERE type = 'calendar.notice_applied'`)).toEqual([]);
});

it('moves what follows from a rule in one act of the director, and writes one mail to each person concerned', async () => {
  await unheardOf('2015-05-13');
  const taskId = await signedFor();
  await rows(`UPDATE notification SET status = 'IN_APP'`);
  await rows('DELETE FROM outbox');
  await expect(calendar.apply(await plan.as('jmo.officer1'), V_DAY)).rejects.toEqual(refused('forbidden'));
  const { id } = await calendar.apply(await plan.as('jmo.director'), V_DAY);
  const [clock] = await rows<{ dueOn: string; nextAt: Date }>(`SELECT due_on, next_at FROM clock WHERE task_id = $1 AND kind = 'PLAN'`, [taskId]);
  expect(clock).toEqual({ dueOn: '2015-09-07', nextAt: new Date('2015-09-06T01:00:00Z') });
  // The completion is the office's own date: it stays, but no reminder of it falls on a day off.
  const completions = await rows<{ dueOn: string; nextAt: Date }>(`SELECT DISTINCT due_on, next_at FROM clock WHERE kind = 'COMPLETION'`);
  expect(completions.map(({ dueOn }) => dueOn)).toEqual(['2015-09-30']);
  expect(await calendar.moves(await plan.as('miit.liaison'), id)).toHaveLength(1);
  expect(await calendar.moves(await plan.as('mof.liaison'), id)).toEqual([]);

  await fanout(worker, plan.books, (await rows<{ id: string }>('SELECT event_id AS id FROM outbox')).map((row) => row.id));
  const mails: MailDraft[] = [];
  const render: RenderMail = (draft) => {
    mails.push(draft);
    return Promise.resolve({ messageId: `<${draft.mailId}@test>`, subject: draft.kind, text: '', html: '', raw: Buffer.from(draft.mailId) });
  };
  await plan.at('2015-09-01', '10:01');
  await composeMails(worker, plan.books, render);
  expect(mails.map(({ kind, to }) => [kind, to.id])).toEqual([['calendar.changed', plan.world.person('miit.liaison').id]]);
  expect(mails[0]?.notices[0]?.moves).toEqual([expect.objectContaining({ taskId, kind: 'PLAN', fromOn: '2015-09-04', toOn: '2015-09-07' }) as unknown]);
  expect((await verifyAudit(plan.owner)).problems).toEqual([]);
  await expect(calendar.apply(await plan.as('jmo.director'), V_DAY)).rejects.toEqual(refused('conflict', { already: 'notice_known' }));
});

it('never moves a date that a person set, and puts it before the office where it now is a day off', async () => {
  await unheardOf('2015-05-13');
  await plan.at('2015-09-01');
  const { id } = await plan.task('MOF');
  await rows(`UPDATE task SET current_due = '2015-09-03' WHERE id = $1`, [id]);
  await rows(`UPDATE clock SET due_on = '2015-09-03' WHERE task_id = $1 AND kind = 'COMPLETION'`, [id]);
  const effect = await calendar.apply(await plan.as('jmo.director'), V_DAY);
  expect(effect).toMatchObject({ moved: 0, flagged: 1 });
  expect(await rows('SELECT current_due FROM task WHERE id = $1', [id])).toEqual([{ currentDue: '2015-09-03' }]);
  const [alarm] = await rows<{ details: object }>(`SELECT details FROM alarm WHERE kind = 'calendar.due_on_day_off' AND task_id = $1`, [id]);
  expect(alarm?.details).toMatchObject({ dueOn: '2015-09-03', previousWorkingDay: '2015-09-02', nextWorkingDay: '2015-09-06' });
});

it('makes provisional dates firm with the notice of their year, and clears the alarm that it was missing', async () => {
  await unheardOf('2015-12-10');
  await plan.at('2015-12-14');
  const { id } = await plan.task('MIIT');
  await rows(`UPDATE task SET current_due = '2016-03-31', provisional = true WHERE id = $1`, [id]);
  await rows(`INSERT INTO alarm (kind, dedupe_key, details, raised_at) VALUES ('calendar.missing', 'calendar.missing:2016', '{}', now())`);
  const notice = notices.find(({ year, amends }) => year === 2016 && amends === null);
  if (!notice) throw new Error('No notice of 2016');
  const effect = await calendar.apply(await plan.as('jmo.director'), notice);
  expect(effect).toMatchObject({ firmed: 1 });
  expect(await rows('SELECT provisional FROM task WHERE id = $1', [id])).toEqual([{ provisional: false }]);
  expect(await rows(`SELECT body::jsonb -> 'after' AS after FROM event WHERE type = 'task.deadline_firmed' AND task_id = $1`, [id])).toEqual([{ after: { provisional: false } }]);
  expect(await rows(`SELECT cleared_at IS NOT NULL AS cleared FROM alarm WHERE kind = 'calendar.missing'`)).toEqual([{ cleared: true }]);
});

it('takes a notice only once it is published, with days that make sense, and beside one that it amends', async () => {
  const director = await plan.as('jmo.director');
  await plan.at('2015-07-09');
  const notice: HolidayNotice = { year: 2016, published: '2015-07-09', source: 'http://www.gov.cn/x', amends: null, daysOff: [{ name: '元旦', from: '2016-01-01', to: '2016-01-03' }], makeUpWorkdays: [] };
  await expect(calendar.preview(director, { ...notice, published: '2015-07-10' })).rejects.toEqual(refused('invalid_input', { path: 'published' }));
  await expect(calendar.preview(director, { ...notice, makeUpWorkdays: ['2016-01-04'] })).rejects.toEqual(refused('invalid_input', { path: 'makeUpWorkdays[0]' }));
  await expect(calendar.preview(director, { ...notice, amends: '2015-01-01' })).rejects.toEqual(refused('invalid_input', { path: 'amends' }));
  await expect(calendar.preview(director, { ...notice, daysOff: [{ name: '元旦', from: '2016-01-03', to: '2016-01-01' }] })).rejects.toEqual(refused('bad_date'));
});
