import { clocksOf, dateSetter, findTask, holdingsOf, holdingsOfMany, type Credentials, type Database, type DateSetter, type StretchRow, type Tx } from '#database';
import {
  chargeStretches, civilDateOf, CLOCK_RULES, dayNamed, explainRule, requirePermission, TASK_ACTS,
  type CivilDate, type Clock, type ClockRule, type DerivationStep, type Holder, type WorkCalendar,
} from '#domain';
import type { Books } from '../time/books.js';

/** Why a clock is due when it is (E6). */
export interface DeadlineView extends Pick<Clock, 'kind' | 'period' | 'status' | 'holder' | 'holderAgency' | 'dueOn' | 'provisional' | 'ladderKey' | 'ladderVersion' | 'nextStep' | 'nextAt'> {
  clockId: string;
  /** Civil date on which it began to run. */
  startedOn: CivilDate | null;
  /** OFFSET: so many days from a start. PERIOD: the rhythm of reports. SET: a person set it. NONE: it does not run yet. */
  basis: 'OFFSET' | 'PERIOD' | 'SET' | 'NONE';
  start: CivilDate | null;
  offset: string | null;
  /** What becomes of a date on a day off. */
  roll: string | null;
  steps: readonly DerivationStep[];
  sentence: { zh: string; en: string };
  rule: ClockRule;
}

export interface StretchView {
  heldBy: Holder;
  agencyCode: string | null;
  from: Date;
  to: Date | null;
  days: number;
  overdueDays: number;
}
export interface HolderSum {
  heldBy: Holder;
  agencyCode: string | null;
  days: number;
  overdueDays: number;
}
/** Whose the days of a task were (E9). The days of all holders are the working days elapsed, always. */
export interface TaskHoldings {
  stretches: StretchView[];
  byHolder: HolderSum[];
  elapsed: number;
  elapsedOverdue: number;
}
export interface AgencyHoldings {
  /** The agency responsible for the tasks. */
  agencyCode: string;
  tasks: number;
  elapsed: number;
  byHolder: HolderSum[];
}

/** What a task's clocks are due on and why, and whose its days were. */
export class Deadlines {
  constructor(private readonly db: Database, private readonly books: Books) {}

  /** Every clock of a task with the derivation of its date. Throws not_found, also for what may not be seen. */
  async of(credentials: Credentials, taskId: string): Promise<DeadlineView[]> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'task.read');
      await findTask(tx, taskId);
      const { calendar } = await this.books.open(tx);
      const setter = await dateSetter(tx, taskId);
      return (await clocksOf(tx, taskId)).map((clock) => explained(clock, setter, calendar));
    });
  }

  /** Who had the ball of a task, and the working days that were charged to whom. Throws not_found. */
  async holdings(credentials: Credentials, taskId: string): Promise<TaskHoldings> {
    return this.db.asPerson(credentials, async (tx: Tx) => {
      requirePermission(tx.actor, 'task.read');
      const { currentDue } = await findTask(tx, taskId);
      const { calendar, now } = await this.books.open(tx);
      return chargedTo(await holdingsOf(tx, taskId), currentDue, now, calendar);
    });
  }

  /** The same for the tasks of a plan or an agency, by the agency responsible: who kept whose work waiting. */
  async holdingsByAgency(credentials: Credentials, filter: { planId?: string; agencyCode?: string }): Promise<AgencyHoldings[]> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'holding.read');
      const { calendar, now } = await this.books.open(tx);
      const rows = await holdingsOfMany(tx, { planId: filter.planId ?? null, agencyCode: filter.agencyCode ?? null });
      const sums = new Map<string, AgencyHoldings>();
      for (let i = 0; i < rows.length;) {
        const first = rows[i];
        if (first === undefined) break;
        let end = i + 1;
        while (rows[end]?.taskId === first.taskId) end += 1;
        const { byHolder, elapsed } = chargedTo(rows.slice(i, end), first.currentDue, now, calendar);
        const sum = sums.get(first.owner) ?? { agencyCode: first.owner, tasks: 0, elapsed: 0, byHolder: [] };
        sums.set(first.owner, { ...sum, tasks: sum.tasks + 1, elapsed: sum.elapsed + elapsed, byHolder: addUp([...sum.byHolder, ...byHolder]) });
        i = end;
      }
      return [...sums.values()].sort((a, b) => (a.agencyCode < b.agencyCode ? -1 : 1));
    });
  }
}

function chargedTo(rows: readonly StretchRow[], due: CivilDate | null, now: Date, calendar: WorkCalendar): TaskHoldings {
  const stretches = chargeStretches(rows, due, now, calendar)
    .map(({ stretch: { heldBy, agencyCode, from, to }, days, overdueDays }) => ({ heldBy, agencyCode, from, to, days, overdueDays }));
  const sum = (key: 'days' | 'overdueDays'): number => stretches.reduce((total, stretch) => total + stretch[key], 0);
  return { stretches, byHolder: addUp(stretches), elapsed: sum('days'), elapsedOverdue: sum('overdueDays') };
}

function addUp(rows: readonly HolderSum[]): HolderSum[] {
  const sums = new Map<string, HolderSum>();
  for (const { heldBy, agencyCode, days, overdueDays } of rows) {
    const key = `${heldBy}:${agencyCode ?? ''}`;
    const known = sums.get(key) ?? { heldBy, agencyCode, days: 0, overdueDays: 0 };
    sums.set(key, { ...known, days: known.days + days, overdueDays: known.overdueDays + overdueDays });
  }
  return [...sums.values()];
}

function explained(clock: Clock, setter: DateSetter | null, calendar: WorkCalendar): DeadlineView {
  const { id, kind, period, status, holder, holderAgency, dueOn, provisional, ladderKey, ladderVersion, nextStep, nextAt, startedAt, rule } = clock;
  const common = {
    clockId: id, kind, period, status, holder, holderAgency, dueOn, provisional, ladderKey, ladderVersion, nextStep, nextAt,
    startedOn: startedAt === null ? null : civilDateOf(startedAt, calendar.zone), rule: CLOCK_RULES[kind], start: null, offset: null, roll: null, steps: [],
  };
  if (dueOn === null) {
    const { starts } = CLOCK_RULES[kind];
    return { ...common, basis: 'NONE', sentence: { zh: `尚未起算:自${starts.zh}起算`, en: `it does not run yet: it starts when ${starts.en}` } };
  }
  if (rule === null) return { ...common, basis: 'SET', sentence: setBy(dueOn, kind === 'COMPLETION' ? setter : null, calendar) };
  const { steps, sentence } = explainRule(rule, calendar);
  if (rule.basis === 'PERIOD') return { ...common, basis: 'PERIOD', steps, sentence };
  return { ...common, basis: 'OFFSET', start: rule.start, offset: rule.offset, roll: typeof rule.roll === 'string' ? rule.roll : 'nthAfterHoliday', steps, sentence };
}

/** A date that a person set is explained by who set it, with which act, and why. */
function setBy(dueOn: CivilDate, setter: DateSetter | null, calendar: WorkCalendar): DeadlineView['sentence'] {
  if (setter === null) return { zh: `${dayNamed(dueOn, 'zh')}:由有权单位确定`, en: `${dayNamed(dueOn, 'en')}: set by whoever may set it` };
  const act = TASK_ACTS.find(({ event }) => event === setter.type);
  const on = civilDateOf(setter.at, calendar.zone);
  const words = setter.type === 'extension.decided' ? { zh: '审定延期', en: 'Decide the extension' } : { zh: act?.zh ?? '确定时限', en: act?.en ?? 'Set the date' };
  return {
    zh: `${dayNamed(dueOn, 'zh')}:${setter.by}${setter.post === null ? '' : `(${setter.post})`}于${on}“${words.zh}”时确定${setter.reason === null ? '' : `,理由:${setter.reason}`}`,
    en: `${dayNamed(dueOn, 'en')}: set by ${setter.by}${setter.post === null ? '' : ` (${setter.post})`} on ${on}, "${words.en}"${setter.reason === null ? '' : `, because: ${setter.reason}`}`,
  };
}
