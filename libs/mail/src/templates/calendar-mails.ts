import type { MailBlock } from './document.js';
import { closing, greeting, noteRow, subjectLine, type MailTemplate } from './frame.js';
import type { CalendarChangedModel } from './models.js';
import { civilDate, CLOCKS } from './wording.js';

const REMARKS = {
  MOVED: { zh: '时限调整', en: 'moved' },
  FIRMED: { zh: '暂定转为正式', en: 'no longer provisional' },
  DAY_OFF: { zh: '逢放假，时限未变，由联席办另行确定', en: 'now a day off; the date stands until the office decides' },
} as const;

/** One mail for each person, with all of his dates that a holiday notice touched. */
const calendarChanged: MailTemplate<CalendarChangedModel> = {
  label: { zh: '放假安排调整', en: 'Calendar changed' },
  compose: (locale, m) => {
    const zh = locale === 'zh';
    const moved = m.dates.filter(({ what }) => what === 'MOVED').length;
    const n = m.dates.length;
    return {
      subject: subjectLine(locale, zh ? '时限调整' : 'Dates changed', zh ? `${m.year}年放假安排：${n}项时限${moved === 0 ? '确定' : '有调整'}` : `holidays of ${m.year}: ${n} of your dates`, m.reason.agency),
      blocks: [
        greeting(locale, m.recipient),
        { type: 'emphasis', text: zh ? `请按下表调整工作安排：您名下${n}项时限因放假调休安排而${moved === 0 ? '确定' : '变动'}。` : `Please plan by the table below: the holidays and make-up days concern ${n} of your dates.` },
        { type: 'paragraph', text: zh
          ? `${m.year}年放假调休安排（${civilDate('zh', m.published, false)}公布）已录入系统。依规则推算的时限已重新计算；由单位确定的时限不作自动变动。`
          : `The notice of ${civilDate('en', m.published, false)} on the holidays of ${m.year} is in the calendar. Dates that follow from a rule were computed anew; dates that somebody set were not moved.` },
        {
          type: 'table',
          caption: zh ? '时限一览' : 'Your dates',
          head: zh ? ['任务', '单位', '时限', '原为', '现为', '说明'] : ['Task', 'Agency', 'Which', 'Was', 'Is', 'Remarks'],
          rows: m.dates.map((date) => ({
            cells: [date.title, date.agency, CLOCKS[date.clock][locale].noun, civilDate(locale, date.fromOn), civilDate(locale, date.toOn), REMARKS[date.what][locale]],
            path: date.link,
          })),
        },
        ...(m.days.length === 0 ? [] : [{
          type: 'table', caption: zh ? '变动的日子' : 'The days that changed', head: zh ? ['日期', '原为', '现为'] : ['Day', 'Was', 'Is'],
          rows: m.days.map((day) => ({ cells: [`${civilDate(locale, day.date)}${day.name === null ? '' : ` ${day.name}`}`, worked(locale, day.workedBefore), worked(locale, day.workedAfter)], path: null })),
        } satisfies MailBlock]),
        ...(m.note === undefined ? [] : [{ type: 'facts', rows: noteRow(locale, m) } satisfies MailBlock]),
        { type: 'action', label: zh ? '登录系统查看' : 'See in the system', path: m.link },
        ...closing(locale, m),
      ],
    };
  },
};

function worked(locale: 'zh' | 'en', is: boolean): string {
  if (locale === 'zh') return is ? '上班' : '休息';
  return is ? 'worked' : 'off';
}

export const CALENDAR_MAILS = { 'calendar.changed': calendarChanged } as const;
