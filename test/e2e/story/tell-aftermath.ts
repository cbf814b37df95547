import { readFile } from 'node:fs/promises';
import { checkInvariants } from '#database';
import { calendarKnownAt, civilDateOf, type HolidayNotice } from '#domain';
import { verifyAudit } from '#workflow';
import { ZONE, type Stage } from './stage.js';
import { daysBetween, isDayOff } from './wall-calendar.js';

/** By the notices of 2014-12-16: 9-27 is off, 10-1 to 10-7 are off, Saturday 10-10 is worked. */
const LADDER_OF_CAC = [
  ['2015-09-15', 'T-10'], ['2015-09-22', 'T-5'], ['2015-09-24', 'T-3'], ['2015-09-28', 'T-1'],
  ['2015-09-30', 'late+1'], ['2015-10-09', 'late+3'], ['2015-10-14', 'late+7'], ['2015-10-26', 'late+15'], ['2015-11-02', 'repeat'],
] as const;

/** Who signs the order of each step above 催办, on the day it is drafted. */
const SIGNED_ON: ReadonlyMap<string, string> = new Map([['2015-10-09', 'jmo.director'], ['2015-10-14', 'jmo.director'], ['2015-10-26', 'jmo.convener']]);

interface Paper { id: string; version: number; level: number; status: string; colour: string | null; noticeNumber: string | null }

/** In the afternoon the paper drafted in the morning is signed, and leaves at once. */
async function signPaper(stage: Stage, taskId: string, date: string, login: string): Promise<void> {
  await stage.at(date, '15:00');
  stage.people.forgetSessions();
  const { items } = await stage.people.get<{ items: Paper[] }>(login, `/tasks/${taskId}/notices`);
  const waiting = items.filter(({ status }) => status === 'PROPOSED');
  expect(waiting).toHaveLength(1);
  for (const { id, version } of waiting) await stage.people.post(login, `/notices/${id}/acts/sign`, {}, version);
  await stage.workAt(date, '15:01');
}

/** What follows when all but one task are done: that one runs late; then the mail server's log and the trail are looked through. */
export function tellAftermath(told: () => { stage: Stage; task: (key: string) => string; planId: string }): void {
  it('lets one task run late: reminders and escalations on working days only, each once, to ever higher ranks', async () => {
    const { stage, task } = told();
    // On a Saturday the liaison names another handler: he can be told on Monday at the soonest.
    await stage.at('2015-09-26', '10:00');
    const successor = await stage.people.get<{ person: { id: string } }>('cac.handler2', '/me');
    await stage.people.act('cac.liaison', task('3.3 CAC'), 'assignHandler', { handlerId: successor.person.id });
    expect(await stage.work()).toEqual([]);
    for (const date of daysBetween('2015-09-26', '2015-11-02')) {
      await stage.day(date);
      const signatory = SIGNED_ON.get(date);
      if (signatory !== undefined) await signPaper(stage, task('3.3 CAC'), date, signatory);
    }
    stage.people.forgetSessions();
    expect(stage.arrived.filter(({ on, to, mail }) => on === '2015-09-28' && to === 'handler2.cac@duban.example' && mail.text?.includes('请承办'))).toHaveLength(1);
    expect(stage.arrived.filter(({ on, to }) => on > '2015-09-26' && to === 'handler1.cac@duban.example')).toEqual([]);
    const steps = await stage.rows<{ on: Date; step: string }>(
      `SELECT r.fired_at AS on, r.step FROM reminder r JOIN clock c ON c.id = r.clock_id WHERE c.task_id = $1 AND c.kind = 'COMPLETION' ORDER BY r.fired_at`, [task('3.3 CAC')]);
    expect(steps.map(({ on, step }) => [civilDateOf(on, ZONE), step.replace(/^repeat.*|.*\+20.*/, 'repeat')])).toEqual(LADDER_OF_CAC);

    // A paper tells of each level; the repeat reminds of the last one.
    const escalations = stage.arrived.filter(({ mail }) => ['notice.issued', 'task.escalated'].includes(String(mail.headers.get('x-duban-kind'))));
    const on = (date: string): string[] => escalations.filter((each) => each.on === date).map(({ to }) => to.replace('@duban.example', '')).sort();
    const level1 = ['handler2.cac', 'liaison.cac'];
    const level2 = [...level1, 'liaison.ndrc', 'reviewer.cac'];
    const level3 = [...level2, 'director.jmo', 'officer1.jmo', 'officer2.jmo', 'signatory.cac'];
    expect(Object.fromEntries([...new Set(escalations.map((each) => each.on))].map((date) => [date, on(date)]))).toEqual({
      // Who signed an order is not told of it.
      '2015-09-30': level1, '2015-10-09': level2.sort(), '2015-10-14': level3.filter((to) => to !== 'director.jmo').sort(),
      '2015-10-26': [...level3, 'leader.cac'].sort(), '2015-11-02': [...level3, 'leader.cac'].sort(),
    });
    // Above 催办 nothing left before it was signed, and whoever signs was asked the same morning.
    expect(escalations.filter(({ on: date, time }) => SIGNED_ON.has(date) && time < '15:00')).toEqual([]);
    const asked = stage.arrived.filter(({ mail }) => mail.headers.get('x-duban-kind') === 'notice.to_sign');
    expect(asked.map(({ on: date, to }) => [date, to.replace('@duban.example', '')])).toEqual([...SIGNED_ON].map(([date, login]) => [date, `${login.split('.').reverse().join('.')}`]));
    const { items } = await stage.people.get<{ items: Paper[] }>('jmo.officer1', `/tasks/${task('3.3 CAC')}/notices`);
    expect(items.map(({ noticeNumber, colour, status }) => [noticeNumber, colour, status])).toEqual([
      ['催办〔2015〕1号', null, 'RAISED'], ['督办〔2015〕1号', 'BLUE', 'RAISED'], ['督办〔2015〕2号', 'YELLOW', 'RAISED'], ['督办〔2015〕3号', 'RED', 'ISSUED']]);
    // The duty stays where it is (G5), late once is late for ever.
    expect(await stage.people.task('jmo.officer1', task('3.3 CAC'))).toMatchObject({ status: 'IN_PROGRESS', agencyCode: 'CAC', everOverdue: true, timeliness: 'OVERDUE' });
    const board = await stage.people.get<{ overdue: number; done: number }>('jmo.director', `/board?planId=${told().planId}`);
    expect(board).toMatchObject({ overdue: 1 });
  });

  it('sent nothing on a day off, nothing outside office hours, nothing twice, and nothing for what was closed', async () => {
    const { stage } = told();
    expect(stage.arrived.length).toBeGreaterThan(30);
    expect(stage.arrived.filter(({ on }) => isDayOff(on))).toEqual([]);
    expect(stage.arrived.filter(({ time }) => time < '09:00' || time >= '17:00')).toEqual([]);
    const ids = stage.sink.mails.map(({ messageId }) => messageId);
    expect(new Set(ids).size).toBe(ids.length);
    // Those whose mail was refused are not among the acknowledged; all others the product believes sent, and no more.
    expect(await stage.rows('SELECT message_id FROM mail WHERE status = \'SENT\' ORDER BY 1')).toEqual([...ids].sort().map((messageId) => ({ messageId })));
    const afterClosing = stage.arrived.filter(({ on }) => on > '2015-09-28');
    for (const title of ['梳理部门数据目录', '起草国家大数据战略']) expect(afterClosing.filter(({ mail }) => mail.text?.includes(title))).toEqual([]);
    expect(afterClosing.filter(({ to }) => /miit/.test(to))).toEqual([]);
    expect(await stage.rows('SELECT event_id FROM outbox')).toEqual([]);
  });

  it('leaves an audit trail that proves itself, and every promise of the database kept', async () => {
    const { stage } = told();
    const { notices } = JSON.parse(await readFile('seeds/calendars/notices.json', 'utf8')) as { notices: HolidayNotice[] };
    const audit = await verifyAudit(stage.owner);
    expect(audit.problems).toEqual([]);
    expect(audit.tasks).toBe(8);
    expect(audit.events).toBeGreaterThan(100);
    const { broken } = await checkInvariants(stage.owner, (instant) => calendarKnownAt(notices, civilDateOf(instant, ZONE), ZONE));
    expect(broken).toEqual([]);
  });
}
