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

/** What follows when all but one task are done: that one runs late; then the mail server's log and the trail are looked through. */
export function tellAftermath(told: () => { stage: Stage; task: (key: string) => string; planId: string }): void {
  it('lets one task run late: reminders and escalations on working days only, each once, to ever higher ranks', async () => {
    const { stage, task } = told();
    // On a Saturday the liaison names another handler: he can be told on Monday at the soonest.
    await stage.at('2015-09-26', '10:00');
    const successor = await stage.people.get<{ person: { id: string } }>('cac.handler2', '/me');
    await stage.people.act('cac.liaison', task('3.3 CAC'), 'assignHandler', { handlerId: successor.person.id });
    expect(await stage.work()).toEqual([]);
    for (const date of daysBetween('2015-09-26', '2015-11-02')) await stage.day(date);
    stage.people.forgetSessions();
    expect(stage.arrived.filter(({ on, to, mail }) => on === '2015-09-28' && to === 'handler2.cac@duban.example' && mail.text?.includes('请承办'))).toHaveLength(1);
    expect(stage.arrived.filter(({ on, to }) => on > '2015-09-26' && to === 'handler1.cac@duban.example')).toEqual([]);
    const steps = await stage.rows<{ on: Date; step: string }>(
      `SELECT r.fired_at AS on, r.step FROM reminder r JOIN clock c ON c.id = r.clock_id WHERE c.task_id = $1 AND c.kind = 'COMPLETION' ORDER BY r.fired_at`, [task('3.3 CAC')]);
    expect(steps.map(({ on, step }) => [civilDateOf(on, ZONE), step.replace(/^repeat.*|.*\+20.*/, 'repeat')])).toEqual(LADDER_OF_CAC);

    const escalations = stage.arrived.filter(({ mail }) => mail.headers.get('x-duban-kind') === 'task.escalated');
    const on = (date: string): string[] => escalations.filter((each) => each.on === date).map(({ to }) => to.replace('@duban.example', '')).sort();
    const level1 = ['handler2.cac', 'liaison.cac'];
    const level2 = [...level1, 'liaison.ndrc', 'reviewer.cac'];
    const level3 = [...level2, 'director.jmo', 'officer1.jmo', 'officer2.jmo', 'signatory.cac'];
    expect(Object.fromEntries([...new Set(escalations.map((each) => each.on))].map((date) => [date, on(date)]))).toEqual({
      '2015-09-30': level1, '2015-10-09': level2.sort(), '2015-10-14': level3.sort(),
      '2015-10-26': [...level3, 'convener.jmo', 'leader.cac'].sort(), '2015-11-02': [...level3, 'leader.cac'].sort(),
    });
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
