import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { civilDate, civilDateOfDay, dayNumberOf } from './civil-date.js';
import { deadlineFrom } from './deadline.js';
import { explainDeadline } from './explain-deadline.js';
import type { HolidayNotice } from './holiday-notice.js';
import { buildCalendar } from './work-calendar.js';

/** Years with notices, and some around them without. */
const calendarDate = fc.integer({ min: dayNumberOf(civilDate('2013-06-01')), max: dayNumberOf(civilDate('2027-12-31')) })
  .map(civilDateOfDay);

const { notices } = JSON.parse(
  readFileSync(new URL('../../../../seeds/calendars/notices.json', import.meta.url), 'utf8'),
) as { notices: HolidayNotice[] };
const calendar = buildCalendar(notices);
const d = civilDate;
const amended = 'http://www.gov.cn/zhengce/zhengceku/2015-05/13/content_9742.htm';

describe('why this date', () => {
  it('lists what is counted and skipped, with the notice behind it', () => {
    const { dueOn, steps, sentence } = explainDeadline({ start: d('2015-09-01'), offset: 'P5BD', roll: 'none' }, calendar);
    expect(dueOn).toBe('2015-09-09');
    expect(steps.map(({ from, to, verdict, why, source, counted }) => [from, to, verdict, why, source, counted])).toEqual([
      ['2015-09-01', '2015-09-01', 'start', 'rule', null, 0],
      ['2015-09-02', '2015-09-02', 'counted', 'week', null, 1],
      ['2015-09-03', '2015-09-05', 'skipped', 'holiday', amended, 1],
      ['2015-09-06', '2015-09-06', 'counted', 'makeup', amended, 2],
      ['2015-09-07', '2015-09-09', 'counted', 'week', null, 5],
    ]);
    expect(sentence.zh).toBe('自2015-09-01(周二)起5个工作日,不计2015-09-03..09-05(抗日战争暨世界反法西斯战争胜利70周年纪念日),计入2015-09-06(调休上班),至2015-09-09(周三)');
    expect(sentence.en).toContain('counts 2015-09-06 (make-up working day), to 2015-09-09 (Wed)');
  });

  it('shows a roll off a day off, and says what is provisional', () => {
    const rolled = explainDeadline({ start: d('2015-09-01'), offset: 'P1M', roll: 'next' }, calendar);
    expect(rolled.steps.map(({ from, verdict, name }) => [from, verdict, name])).toEqual([
      ['2015-09-01', 'start', null], ['2015-10-01', 'reached', null], ['2015-10-01', 'skipped', '国庆节'], ['2015-10-08', 'moved', null],
    ]);
    expect(explainDeadline({ start: d('2026-12-30'), offset: 'P5BD', roll: 'none' }, calendar).sentence.zh).toContain('暂定');
  });

  it('never tells another date than the deadline, and counts as many days as the offset says', () => {
    fc.assert(fc.property(calendarDate, fc.integer({ min: -60, max: 60 }), (start, count) => {
      const rule = { start, offset: { unit: 'BD', count } as const, roll: 'none' as const };
      const derivation = explainDeadline(rule, calendar);
      expect(derivation).toMatchObject(deadlineFrom(rule, calendar));
      expect(derivation.steps.at(-1)?.counted).toBe(Math.abs(count));
    }));
  });
});
