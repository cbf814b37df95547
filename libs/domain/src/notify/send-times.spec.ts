import { readFileSync } from 'node:fs';
import { buildCalendar, type HolidayNotice } from '../time/index.js';
import { afterTry } from './delivery-rule.js';
import { MOST_TRIES, nextDigestInstant, retryAt, sendTime } from './send-times.js';
import { overtakenBecause } from './warranted.js';

const { notices } = JSON.parse(readFileSync(new URL('../../../../seeds/calendars/notices.json', import.meta.url), 'utf8')) as { notices: HolidayNotice[] };
const calendar = buildCalendar(notices);
const at = (text: string): Date => new Date(`${text}+08:00`);

describe('when a notice is mailed', () => {
  it('sends digests at 09:10 of a working day, today\'s until then', () => {
    expect(nextDigestInstant(at('2016-07-01T09:00'), calendar)).toEqual(at('2016-07-01T09:10'));
    expect(nextDigestInstant(at('2016-07-01T09:10'), calendar)).toEqual(at('2016-07-01T09:10'));
    expect(nextDigestInstant(at('2016-07-01T09:10:00.001'), calendar)).toEqual(at('2016-07-04T09:10'));
    // 2016-10-01..07 National Day, 10-08 and 10-09 worked.
    expect(nextDigestInstant(at('2016-09-30T18:00'), calendar)).toEqual(at('2016-10-08T09:10'));
  });

  it('sends urgent ones at once inside the window and else when it opens', () => {
    expect(sendTime(true, at('2016-07-01T10:00'), calendar)).toEqual(at('2016-07-01T10:00'));
    expect(sendTime(true, at('2016-07-01T12:00'), calendar)).toEqual(at('2016-07-01T14:00'));
    expect(sendTime(true, at('2016-07-01T17:00'), calendar)).toEqual(at('2016-07-04T09:00'));
  });
});

describe('what a mail does after a try', () => {
  const now = at('2016-07-01T10:00');

  it('is tried again after growing pauses, and given up after the eighth try', () => {
    expect([1, 2, 3].map((n) => retryAt(n, now, calendar))).toEqual([at('2016-07-01T10:01'), at('2016-07-01T10:05'), at('2016-07-01T10:15')]);
    expect(retryAt(4, at('2016-07-01T11:00'), calendar)).toEqual(at('2016-07-01T14:00'));
    expect(MOST_TRIES).toBe(8);
    expect(afterTry('SAFE_RETRY', 8, 0, now, calendar)).toEqual({ status: 'FAILED', cause: 'gave_up' });
    expect(afterTry('SAFE_RETRY', 7, 0, now, calendar)).toMatchObject({ status: 'PENDING' });
  });

  it('is sent once more when uncertain and then held', () => {
    expect(afterTry('UNCERTAIN', 1, 1, now, calendar)).toEqual({ status: 'PENDING', notBefore: at('2016-07-01T10:01') });
    expect(afterTry('UNCERTAIN', 2, 2, now, calendar)).toEqual({ status: 'UNCERTAIN', cause: 'uncertain' });
    expect(afterTry('PERMANENT', 1, 0, now, calendar)).toEqual({ status: 'FAILED', cause: 'refused' });
  });
});

describe('whether a notice still stands', () => {
  const reminder = { kind: 'task.reminder', personId: 'p', dueOn: '2016-07-01' } as const;
  const task = { status: 'IN_PROGRESS', handlerId: 'p' } as const;

  it('falls with its clock, and with a date that moved', () => {
    expect(overtakenBecause(reminder, { tasks: [task], clock: { status: 'RUNNING', dueOn: '2016-07-01' }, reportStatus: null })).toBeNull();
    expect(overtakenBecause(reminder, { tasks: [task], clock: { status: 'STOPPED', dueOn: '2016-07-01' }, reportStatus: null })).toBe('clock_stopped');
    expect(overtakenBecause(reminder, { tasks: [task], clock: { status: 'RUNNING', dueOn: '2016-07-08' }, reportStatus: null })).toBe('due_moved');
  });

  it('falls when the extension request it asks about has moved on', () => {
    const state = (status: string) => ({ tasks: [task], clock: null, reportStatus: null, extension: { awaited: 'DECISION', status } });
    expect(overtakenBecause({ kind: 'extension.requested', personId: 'p', dueOn: null }, state('DECISION'))).toBeNull();
    expect(overtakenBecause({ kind: 'extension.requested', personId: 'p', dueOn: null }, state('WITHDRAWN'))).toBe('extension_moved_on');
    expect(overtakenBecause({ kind: 'extension.decided', personId: 'p', dueOn: null }, state('APPROVED'))).toBeNull();
  });

  it('falls when the task, the handler or the report has moved on', () => {
    const present = { tasks: [task], clock: null, reportStatus: 'SUBMITTED' };
    expect(overtakenBecause({ kind: 'task.dispatched', personId: 'p', dueOn: null }, present)).toBe('task_moved_on');
    expect(overtakenBecause({ kind: 'task.handler_assigned', personId: 'p', dueOn: null }, present)).toBeNull();
    expect(overtakenBecause({ kind: 'task.handler_assigned', personId: 'other', dueOn: null }, present)).toBe('handler_changed');
    expect(overtakenBecause({ kind: 'report.opened', personId: 'p', dueOn: null }, present)).toBe('report_moved_on');
  });
});
