import type { ReadDeadlineKind } from '#domain';
import { CN_NUMERAL, parseNumeral } from '../text/numerals.js';
import { isoDate, lastDayOf } from '../text/printed-date.js';

export interface DeadlineContext {
  readonly issuedOn: string | null;
  readonly labelled: boolean;
  /** At the start of a clause. */
  readonly edge: boolean;
}
export type DeadlineNote = 'year_inferred' | 'year_missing' | 'ambiguous' | 'before_issue';
export interface DeadlineMatch {
  readonly start: number;
  readonly end: number;
  readonly kind: ReadDeadlineKind;
  readonly due: string | null;
  readonly notes: readonly DeadlineNote[];
}

const N = `(?:\\d{1,3}|[${CN_NUMERAL}]{1,3})`;
const YEAR = `(?:\\d{4}|[${CN_NUMERAL}]{4})`;
/** Sticky and bounded, like all shapes here: constant work at each place. */
const RELATIVE = new RegExp(
  `(?:自|从|在)?(?:本?(?:意见|方案|办法|通知|规定|文件))?(?:印发|发布|公布|施行|实施|下发|收到|批准)?(?:之日)?(?:起|后)?(?:,)?${N}个?(?:工作日|日|天|周|星期|月|年)(?:之内|以内|内)`, 'y');
const WINDOW = new RegExp(`(${YEAR})年?(?:(${N})月)?(?:至|到|-|~)(${YEAR})年(?:(${N})月)?(?:底)?(?:期间)?`, 'y');
const MONTH_WINDOW = new RegExp(`(${YEAR})年(${N})月?(?:至|到|-|~)(${N})月(?:底)?(?:期间)?`, 'y');
const RECURRING = new RegExp(
  `每(?:半|两|${N}个?)?(?:年度?|季度|季|月|周|旬)(?:${N}月(?:底|末|${N}日)?|年?底|末)?(?:之前|以前|前)?`, 'y');
const REGULARLY = /按(?:月|季度|季|年度|周|旬)/y;
const CONTINUING = /(?:年内)?(?:并)?(?:持续(?:推进|实施|开展|落实|深化|加强|进行)|长期(?:坚持|推进|实施|任务)|常态化(?:推进|开展|实施)|长期|持续|常年)(?=[\s,;。、()[\]]|$)/y;
const THIS_YEAR = /(?:今|本)?年(?:之内|以内|内)/y;
const POINT = new RegExp([
  `(到|至|截至|截止)?(?:(${YEAR})年|(今年|本年|明年))?`,
  `(?:(上|下)半年|第?(${N})季度|(${N})月份?(?:(${N})[日号])?)?`,
  '(年?(?:底|末)|上旬|中旬|下旬|月底|月末)?(之前|以前|前|之内|以内|内|止)?(?!以来|起|至今)',
].join(''), 'y');

/** The deadline printed at an offset, if one is. What the text does not fix, such as a missing year, is noted. */
export function matchDeadline(view: string, at: number, end: number, context: DeadlineContext): DeadlineMatch | null {
  const run = (shape: RegExp): RegExpExecArray | null => {
    shape.lastIndex = at;
    const match = shape.exec(view);
    return match !== null && match[0] !== '' && at + match[0].length <= end ? match : null;
  };
  const made = (match: RegExpExecArray, kind: ReadDeadlineKind, due: string | null): DeadlineMatch =>
    ({ start: at, end: at + match[0].length, kind, due, notes: pastNote(due, context.issuedOn) });
  const alone = context.edge || context.labelled;

  const continuing = alone ? run(CONTINUING) : null;
  if (continuing !== null) return made(continuing, 'continuing', null);
  const recurring = run(RECURRING) ?? (alone ? run(REGULARLY) : null);
  if (recurring !== null) return made(recurring, 'recurring', null);
  const relative = run(RELATIVE);
  if (relative !== null) return made(relative, 'relative', null);
  const window = alone ? run(WINDOW) : null;
  if (window !== null) return made(window, 'window', periodEnd(window[3], window[4]));
  const months = alone ? run(MONTH_WINDOW) : null;
  if (months !== null) return made(months, 'window', periodEnd(months[1], months[3]));
  const thisYear = run(THIS_YEAR);
  if (thisYear !== null) {
    return made(thisYear, 'by', context.issuedOn === null ? null : `${context.issuedOn.slice(0, 4)}-12-31`);
  }
  const point = run(POINT);
  return point === null ? null : readPoint(point, at, context);
}

function readPoint(match: RegExpExecArray, at: number, { issuedOn, labelled }: DeadlineContext): DeadlineMatch | null {
  const [whole, until, printedYear, relativeYear, half, quarter, printedMonth, printedDay, edge, limit] = match;
  const fixes = printedYear ?? relativeYear ?? half ?? quarter ?? printedMonth ?? edge;
  if (fixes === undefined) return null;
  // 6月 or 2015年 by itself is a date in prose; 前, 底, 到 or a label makes it a limit. 中旬 does not.
  const isLimit = limit !== undefined || labelled || (until !== undefined && printedYear !== undefined)
    || (edge !== undefined && /[底末]/.test(edge) && (printedYear ?? relativeYear ?? printedMonth) !== undefined);
  if (!isLimit || (edge !== undefined && whole === edge && limit === undefined)) return null;
  const month = lastMonth(half, quarter, printedMonth);
  const notes: DeadlineNote[] = [];
  const issued = issuedOn === null ? null : { year: Number(issuedOn.slice(0, 4)), month: Number(issuedOn.slice(5, 7)) };
  let year = printedYear === undefined ? null : parseNumeral(printedYear);
  if (year === null && issued !== null) {
    // 年底前 is this year's end; 6月底前 without a year is this year's June only while June is to come.
    if (relativeYear !== undefined) year = issued.year + (relativeYear === '明年' ? 1 : 0);
    else if (month === null || month >= issued.month) year = issued.year;
    if (relativeYear === undefined && month !== null) notes.push(year === null ? 'year_missing' : 'year_inferred');
  } else if (year === null) notes.push('year_missing');
  // 2016年前, 6月前: before it begins, or by its end? The text does not say.
  const bare = limit !== undefined && /前/.test(limit) && edge === undefined && printedDay === undefined
    && half === undefined && quarter === undefined;
  if (bare) notes.push('ambiguous');
  const due = year === null || bare ? null : dayOf(year, month, printedDay, edge);
  return { start: at, end: at + whole.length, kind: 'by', due, notes: [...notes, ...pastNote(due, issuedOn)] };
}

function lastMonth(half: string | undefined, quarter: string | undefined, month: string | undefined): number | null {
  if (half !== undefined) return half === '上' ? 6 : 12;
  if (quarter !== undefined) return (parseNumeral(quarter) ?? 0) * 3;
  return month === undefined ? null : parseNumeral(month);
}

function dayOf(year: number, month: number | null, day: string | undefined, edge: string | undefined): string | null {
  if (month === null) return isoDate(year, 12, 31);
  if (day !== undefined) return isoDate(year, month, parseNumeral(day));
  if (edge === '上旬') return isoDate(year, month, 10);
  if (edge === '中旬') return isoDate(year, month, 20);
  return lastDayOf(year, month);
}

function periodEnd(year: string | undefined, month: string | undefined): string | null {
  const lastYear = parseNumeral(year ?? '');
  return lastYear === null ? null : dayOf(lastYear, month === undefined ? null : parseNumeral(month), undefined, undefined);
}

const pastNote = (due: string | null, issuedOn: string | null): DeadlineNote[] =>
  due !== null && issuedOn !== null && due < issuedOn ? ['before_issue'] : [];
