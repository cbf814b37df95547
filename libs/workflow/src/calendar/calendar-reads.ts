import { activeLadders, noticesOnRecord, type Credentials, type Database } from '#database';
import {
  addDays, DomainError, knownFrom, requirePermission, validateLadder, type CivilDate, type DayInfo, type HolidayNotice, type Ladder,
} from '#domain';
import type { Books } from '../time/books.js';

/** Three years of days: more is a typing error. */
const MOST_DAYS = 1_100;

export interface CalendarDay {
  date: CivilDate;
  working: boolean;
  why: DayInfo['why'];
  /** The holiday's name. */
  name: string | null;
  /** The notice that says so; null where the day follows the week. */
  notice: { published: string; source: string } | null;
  /** Whether the year's notice has been published: if not, every deadline in it is provisional (暂定). */
  announced: boolean;
}

export interface NoticeView extends HolidayNotice {
  id: string;
  /** Civil date from which it is part of the calendar; null while it waits to be applied. */
  knownFrom: CivilDate | null;
  appliedAt: Date | null;
  /** Of a notice that is part of the calendar: the ordinal of the calendar version that began with it (E3). */
  version: number | null;
}

/** The working days as known today, the notices behind them, and the ladders in force (E2, F1). */
export class CalendarReads {
  constructor(private readonly db: Database, private readonly books: Books) {}

  /** Every day from one civil date to another, both included. Throws bad_date where they are reversed or 1,100 days apart. */
  async days(credentials: Credentials, from: CivilDate, to: CivilDate): Promise<CalendarDay[]> {
    if (to < from || addDays(from, MOST_DAYS) < to) throw new DomainError('bad_date', { from, to });
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'calendar.read');
      const { calendar } = await this.books.open(tx);
      const days: CalendarDay[] = [];
      for (let date = from; date <= to; date = addDays(date, 1)) {
        const { working, why, name = null, notice = null } = calendar.dayInfo(date);
        days.push({ date, working, why, name, notice, announced: calendar.announced(date) });
      }
      return days;
    });
  }

  /** All notices on record, oldest year first. */
  async notices(credentials: Credentials): Promise<NoticeView[]> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'calendar.read');
      const rows = (await noticesOnRecord(tx)).map(({ id, knownOn, appliedAt, record }) => (
        { ...record, id, appliedAt, knownFrom: knownOn === null ? null : knownFrom({ ...record, knownOn }) }));
      const days = [...new Set(rows.flatMap(({ knownFrom: day }) => day ?? []))].sort();
      return rows.map((row) => ({ ...row, version: row.knownFrom === null ? null : days.indexOf(row.knownFrom) + 1 }));
    });
  }

  /** The ladders in force, one per kind of clock. */
  async ladders(credentials: Credentials): Promise<Ladder[]> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'calendar.read');
      return (await activeLadders(tx)).map(validateLadder);
    });
  }
}
