import { activeLadders, booksStamp, holidayNotices, ladderVersion, type Tx } from '#database';
import {
  calendarKnownAt, civilDateOf, DomainError, validateLadder,
  type CivilDate, type ClockKind, type HolidayNotice, type Ladder, type WorkCalendar,
} from '#domain';

/** The working days and the ladders as they stand at a transaction's now. */
export interface TimeBook {
  today: CivilDate;
  now: Date;
  calendar: WorkCalendar;
  /** The active ladder of a kind of clock. */
  ladderFor(kind: ClockKind): Ladder;
  /** The version a clock started with. */
  ladder(key: string, version: number): Promise<Ladder>;
}

interface Loaded {
  notices: HolidayNotice[];
  ladders: Map<string, Ladder>;
  stamp: string;
  checkedAt: number;
}

/** How long a process trusts what it has read before it asks for the stamp again. */
const TRUST_MS = 2_000;

/**
 * Notices and ladders, read once and kept. They change a few times a year, so they are not read in every transaction;
 * the stamp is asked again after two seconds.
 */
export class Books {
  private loaded: Loaded | null = null;
  private readonly versions = new Map<string, Ladder>();
  private readonly calendars = new Map<string, WorkCalendar>();

  constructor(private readonly zone: string) {}

  async open(tx: Tx): Promise<TimeBook> {
    return this.bookOf(await this.load(tx), tx.now, tx);
  }

  /** The book at an instant without asking the database, while what was read is still trusted; else null. */
  peek(now: Date): Pick<TimeBook, 'today' | 'now' | 'calendar'> | null {
    const { loaded } = this;
    if (loaded === null || Date.now() - loaded.checkedAt >= TRUST_MS) return null;
    const today = civilDateOf(now, this.zone);
    return { today, now, calendar: this.calendarOn(loaded, today) };
  }

  private bookOf(loaded: Loaded, now: Date, tx: Tx): TimeBook {
    const today = civilDateOf(now, this.zone);
    return {
      today,
      now,
      calendar: this.calendarOn(loaded, today),
      ladderFor: (kind) => {
        const ladder = loaded.ladders.get(kind);
        if (!ladder) throw new DomainError('not_found', { what: 'ladder', kind });
        return ladder;
      },
      ladder: (key, version) => this.version(tx, key, version),
    };
  }

  /** Reads everything again at the next use. */
  forget(): void {
    this.loaded = null;
  }

  private async load(tx: Tx): Promise<Loaded> {
    if (this.loaded && Date.now() - this.loaded.checkedAt < TRUST_MS) return this.loaded;
    const stamp = await booksStamp(tx);
    if (this.loaded?.stamp === stamp) {
      this.loaded.checkedAt = Date.now();
      return this.loaded;
    }
    const ladders = (await activeLadders(tx)).map(validateLadder);
    this.loaded = {
      notices: await holidayNotices(tx),
      ladders: new Map(ladders.map((ladder) => [ladder.clockKind, ladder])),
      stamp,
      checkedAt: Date.now(),
    };
    this.calendars.clear();
    return this.loaded;
  }

  /** The calendar as known on the day: a notice published later is not yet known (E3, E4). */
  private calendarOn(loaded: Loaded, today: CivilDate): WorkCalendar {
    let calendar = this.calendars.get(today);
    if (!calendar) {
      calendar = calendarKnownAt(loaded.notices, today, this.zone);
      if (this.calendars.size > 400) this.calendars.clear();
      this.calendars.set(today, calendar);
    }
    return calendar;
  }

  private async version(tx: Tx, key: string, version: number): Promise<Ladder> {
    const name = `${key}@${version}`;
    let ladder = this.versions.get(name);
    if (!ladder) {
      ladder = validateLadder(await ladderVersion(tx, key, version));
      this.versions.set(name, ladder);
    }
    return ladder;
  }
}
