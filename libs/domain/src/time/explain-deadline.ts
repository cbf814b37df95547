import { DomainError } from '../errors.js';
import { addDays, dayOfWeek, maxDate, minDate, type CivilDate } from './civil-date.js';
import { deadlineFrom, dueInstant, type Deadline, type DeadlineRule } from './deadline.js';
import type { DueRule } from './due-rule.js';
import { addOffset, formatOffset, offsetWords, parseOffset } from './offset.js';
import { duePeriod } from './reporting-periods.js';
import type { DayInfo, WorkCalendar } from './work-calendar.js';

/** One run of days that count, or do not, for the same reason. */
export interface DerivationStep {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly verdict: 'start' | 'counted' | 'skipped' | 'reached' | 'moved';
  readonly why: DayInfo['why'] | 'rule';
  readonly name: string | null;
  /** The notice's address, or null where the days follow the week. */
  readonly source: string | null;
  /** Working days counted up to and including this run (0 for calendar offsets). */
  readonly counted: number;
}

export interface Derivation extends Deadline {
  readonly offset: string;
  readonly steps: readonly DerivationStep[];
  readonly sentence: { readonly zh: string; readonly en: string };
}

/** A walk over each day; five years are enough for every deadline, and keep a typing error from a long answer. */
const MOST_DAYS = 2000;

/**
 * Why is it this date? The derivation of deadlineFrom's answer, day by day in runs, each with the notice
 * behind it, and one sentence for print (E6). Throws bad_offset where the span exceeds 2000 days.
 */
export function explainDeadline(rule: DeadlineRule, calendar: WorkCalendar): Derivation {
  const deadline = deadlineFrom(rule, calendar);
  const offset = typeof rule.offset === 'string' ? parseOffset(rule.offset) : rule.offset;
  const raw = addOffset(rule.start, offset, calendar);
  const steps: DerivationStep[] = [stepOf(rule.start, 'start', 'rule', 0)];
  if (offset.unit === 'BD') steps.push(...walk(rule.start, raw, calendar));
  else steps.push(stepOf(raw, 'reached', 'rule', 0));
  if (deadline.dueOn !== raw) {
    steps.push(passedOver(raw, calendar), stepOf(deadline.dueOn, 'moved', 'rule', 0));
  }
  const code = formatOffset(offset);
  return { ...deadline, offset: code, steps, sentence: sentenceOf(rule.start, code, steps, deadline) };
}

/** Why a clock is due when it is: the derivation of dueByRule's answer (E6). */
export function explainRule(rule: DueRule, calendar: WorkCalendar): Derivation {
  return rule.basis === 'OFFSET' ? explainDeadline(rule, calendar) : explainPeriod(rule.period, calendar);
}

/** A report is due on a day that its rhythm names; a day off moves it by the rule of the rhythm. */
function explainPeriod(period: string, calendar: WorkCalendar): Derivation {
  const { cadence, plannedOn, dueOn, rule } = duePeriod(period, calendar);
  const steps = [stepOf(plannedOn, 'reached', 'rule', 0), ...(dueOn === plannedOn ? [] : [passedOver(plannedOn, calendar), stepOf(dueOn, 'moved', 'rule', 0)])];
  const provisional = calendar.provisionalBetween(plannedOn, dueOn);
  const off = calendar.dayInfo(plannedOn).name;
  const rhythm = { weekly: { zh: '周报', en: 'weekly report' }, monthly: { zh: '月报', en: 'monthly report' }, quarterly: { zh: '季报', en: 'quarterly report' } }[cadence];
  return {
    dueOn, provisional, dueAt: dueInstant(dueOn, rule.at, calendar.zone), offset: '', steps,
    sentence: {
      zh: `${period}期${rhythm.zh}应于${dayNamed(plannedOn, 'zh')}报送${dueOn === plannedOn ? '' : `,当日不上班${off === undefined ? '' : `(${off})`},改为${dayNamed(dueOn, 'zh')}`}${provisional ? PROVISIONAL.zh : ''}`,
      en: `the ${rhythm.en} of ${period} is due on ${dayNamed(plannedOn, 'en')}${dueOn === plannedOn ? '' : `, a day off${off === undefined ? '' : ` (${off})`}, so on ${dayNamed(dueOn, 'en')}`}${provisional ? PROVISIONAL.en : ''}`,
    },
  };
}

function stepOf(date: CivilDate, verdict: DerivationStep['verdict'], why: DerivationStep['why'], counted: number): DerivationStep {
  return { from: date, to: date, verdict, why, name: null, source: null, counted };
}

function passedOver(date: CivilDate, calendar: WorkCalendar): DerivationStep {
  const info = calendar.dayInfo(date);
  return { ...stepOf(date, 'skipped', info.why, 0), name: info.name ?? null, source: info.notice?.source ?? null };
}

/** The days after the start up to the date (or back to it), alike neighbours joined, in walking order. */
function walk(start: CivilDate, end: CivilDate, calendar: WorkCalendar): DerivationStep[] {
  const direction = end < start ? -1 : 1;
  const steps: DerivationStep[] = [];
  let counted = 0;
  let walked = 0;
  for (let date = start; date !== end;) {
    date = addDays(date, direction);
    walked += 1;
    if (walked > MOST_DAYS) throw new DomainError('bad_offset', { start, end, mostDays: MOST_DAYS });
    const { working, why, name = null, notice } = calendar.dayInfo(date);
    const verdict = working ? 'counted' : 'skipped';
    if (working) counted += 1;
    const source = notice?.source ?? null;
    const last = steps.at(-1);
    if (last !== undefined && last.verdict === verdict && last.why === why && last.name === name && last.source === source) {
      steps[steps.length - 1] = { ...last, from: minDate(last.from, date), to: maxDate(last.to, date), counted };
    } else {
      steps.push({ from: date, to: date, verdict, why, name, source, counted });
    }
  }
  return steps;
}

const WEEKDAYS = {
  zh: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const;

const PROVISIONAL = { zh: '(暂定:当年节假日安排尚未公布)', en: ' (provisional: holidays of that year not announced yet)' } as const;

/** A day with its weekday, 2015-09-09(周三). */
export function dayNamed(date: CivilDate, lang: 'zh' | 'en'): string {
  return `${date}${lang === 'en' ? ' ' : ''}(${WEEKDAYS[lang][dayOfWeek(date) - 1] ?? ''})`;
}

/** Names what a reader would not guess: holidays skipped and make-up days counted; plain weekends go unnamed. */
function sentenceOf(start: CivilDate, code: string, steps: readonly DerivationStep[], { dueOn, provisional }: Deadline): Derivation['sentence'] {
  const words = offsetWords(parseOffset(code));
  const run = ({ from, to }: DerivationStep): string => (from === to ? from : `${from}..${to.slice(5)}`);
  const holidays = steps.filter(({ verdict, why }) => verdict === 'skipped' && why === 'holiday');
  const makeUps = steps.filter(({ verdict, why }) => verdict === 'counted' && why === 'makeup');
  const zh = [
    `自${dayNamed(start, 'zh')}起${words.zh}`,
    ...holidays.map((step) => `不计${run(step)}(${step.name ?? ''})`),
    ...makeUps.map((step) => `计入${run(step)}(调休上班)`),
    `至${dayNamed(dueOn, 'zh')}${provisional ? PROVISIONAL.zh : ''}`,
  ];
  const en = [
    `from ${dayNamed(start, 'en')} ${words.en}`,
    ...holidays.map((step) => `skips ${run(step)} (${step.name ?? ''})`),
    ...makeUps.map((step) => `counts ${run(step)} (make-up working day)`),
    `to ${dayNamed(dueOn, 'en')}${provisional ? PROVISIONAL.en : ''}`,
  ];
  return { zh: zh.join(','), en: en.join(', ') };
}
