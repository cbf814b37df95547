import { readFileSync } from 'node:fs';
import { CLOCK_KINDS } from '../ladder/index.js';
import { buildCalendar, explainRule, type HolidayNotice } from '../time/index.js';
import { CLOCK_RULES } from './clock-rules.js';

it('has for every kind of clock something that starts it and something that stops it', () => {
  for (const kind of CLOCK_KINDS) {
    // A spot check stands still for nothing: it is the office's own, whatever becomes of the task.
    const { starts, stops, pauses } = CLOCK_RULES[kind];
    expect({ kind, starts: starts.zh, stopped: stops.length > 0, paused: pauses.length > 0 }).toEqual({ kind, starts: expect.stringMatching(/\S/) as string, stopped: true, paused: kind !== 'SPOT_CHECK' });
  }
  expect(CLOCK_RULES.COMPLETION.stops.map(({ zh }) => zh)).toContain('签发');
  expect(CLOCK_RULES.RECEIPT.pauses.map(({ zh }) => zh)).toContain('退签');
  expect(CLOCK_RULES.REPORT.stops.map(({ zh }) => zh)).toContain('签发报送');
});

it('explains a report\'s date by its rhythm and the day off that moved it', () => {
  const { notices } = JSON.parse(readFileSync(new URL('../../../../seeds/calendars/notices.json', import.meta.url), 'utf8')) as { notices: HolidayNotice[] };
  const { dueOn, sentence, steps } = explainRule({ basis: 'PERIOD', period: '2015-11' }, buildCalendar(notices));
  expect(dueOn).toBe('2015-11-27');
  expect(sentence.zh).toBe('2015-11期月报应于2015-11-28(周六)报送,当日不上班,改为2015-11-27(周五)');
  expect(sentence.en).toBe('the monthly report of 2015-11 is due on 2015-11-28 (Sat), a day off, so on 2015-11-27 (Fri)');
  expect(steps.map(({ verdict }) => verdict)).toEqual(['reached', 'skipped', 'moved']);
});
