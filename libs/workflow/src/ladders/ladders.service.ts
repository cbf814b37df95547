import {
  clockRuns, findRule, lockRunning, moveClocks, putOnLadder, ruleVersions, sentByLevel,
  type ClockMove, type Credentials, type Database, type RunningClock, type Tx,
} from '#database';
import {
  addDays, DomainError, dryRun, holdUntil, instantOf, nextStep, requirePermission, validateLadder,
  type CivilDate, type DryRun, type Ladder,
} from '#domain';
import { draftRule, switchRule, type RuleSort, type RuleVersion } from '../rules/versioned-rules.js';
import type { Books, TimeBook } from '../time/books.js';

const LADDERS: RuleSort<Ladder> = { table: 'ladder', may: 'ladder', called: 'ladder', read: validateLadder };

export type LadderVersionView = RuleVersion<Ladder>;

/** What becomes of clocks that run under the former version: they go on, or are armed anew under the new one from now on. */
export const RUNNING_CLOCKS = ['KEEP', 'REARM'] as const;
export type RunningClocks = (typeof RUNNING_CLOCKS)[number];

/** A ladder tried on a span of the past, beside what was really sent in it. */
export interface Trial {
  from: CivilDate;
  to: CivilDate;
  would: DryRun;
  /** Steps really sent, by level. */
  sent: { level: number; steps: number }[];
}

/** The next weeks of the clocks that run now, if nothing happens: under the ladders they have, and under this one. */
export interface SwitchPreview {
  from: CivilDate;
  to: CivilDate;
  /** By the ladder in force. */
  now: DryRun;
  then: DryRun;
}

/** Two years: more is a typing error, and the answer would be late. */
const LONGEST_TRIAL_DAYS = 750;
const PREVIEW_DAYS = 60;

/** Ladders as versioned data (F1, G1): drafted, tried on the past, previewed and switched on by people. */
export class Ladders {
  constructor(private readonly db: Database, private readonly books: Books) {}

  /** All versions of a ladder, the newest first. Throws not_found. */
  async versions(credentials: Credentials, key: string): Promise<LadderVersionView[]> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'ladder.read');
      const rows = await ruleVersions(tx, 'ladder', key);
      if (rows.length === 0) throw new DomainError('not_found', { what: 'ladder', key });
      return rows.map((row) => ({ ...row, body: validateLadder(row.body) }));
    });
  }

  /** Reads a ladder as draft() would, and keeps nothing. Throws invalid_input naming the first place that is wrong. */
  async validate(credentials: Credentials, json: object): Promise<Ladder> {
    return this.db.asPerson(credentials, (tx) => {
      requirePermission(tx.actor, 'ladder.draft');
      return Promise.resolve(validateLadder({ version: 1, ...json }));
    });
  }

  /** Keeps a ladder as the next version of its key; it is not in force until it is switched on. Throws invalid_input. */
  async draft(credentials: Credentials, json: object): Promise<LadderVersionView> {
    return this.db.asPerson(credentials, (tx) => draftRule(tx, LADDERS, json));
  }

  /** Runs a ladder over the clocks of its kind between two civil days, both included: what it would have sent (G8). */
  async dryRun(credentials: Credentials, json: object, from: CivilDate, to: CivilDate): Promise<Trial> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'ladder.draft');
      const ladder = validateLadder({ version: 1, ...json });
      const book = await this.books.open(tx);
      const last = to < book.today ? to : book.today;
      if (last < from || addDays(from, LONGEST_TRIAL_DAYS) < to) throw new DomainError('bad_date', { from, to });
      const span = spanOf(from, last, this.db.zone);
      return {
        from, to: last,
        would: dryRun(ladder, await clockRuns(tx, ladder.clockKind, span.from, span.to), span, book.calendar),
        sent: await sentByLevel(tx, ladder.clockKind, span.from, span.to),
      };
    });
  }

  /** What the next 60 days would bring the clocks that run now under this version, beside what the one in force brings them. */
  async preview(credentials: Credentials, key: string, version: number): Promise<SwitchPreview> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'ladder.draft');
      const ladder = validateLadder((await findRule(tx, 'ladder', key, version)).body);
      const book = await this.books.open(tx);
      const to = addDays(book.today, PREVIEW_DAYS);
      const span = { from: book.now, to: spanOf(book.today, to, this.db.zone).to };
      const runs = await clockRuns(tx, ladder.clockKind, span.from, span.to, true);
      const under = (one: Ladder): DryRun => dryRun(one, runs, span, book.calendar);
      return { from: book.today, to, now: under(book.ladderFor(ladder.clockKind)), then: under(ladder) };
    });
  }

  /**
   * Puts a version in force for clocks that start from now on. Those that run go on under the version they started with,
   * as they were promised; with REARM they take the new one from now on, and nothing that lies in the past is sent.
   * Throws not_found, reason_required, conflict where it is in force already.
   */
  async switchOn(credentials: Credentials, key: string, version: number, { running, reason }: { running: RunningClocks; reason: string }): Promise<LadderVersionView> {
    const switched = await this.db.asPerson(credentials, (tx) => switchRule(tx, LADDERS, { key, version }, reason, async (ladder, { kind }) => (
      { kind, running, rearmed: running === 'REARM' ? await rearm(tx, ladder, await this.books.open(tx)) : 0 })));
    this.books.forget();
    return switched;
  }
}

async function rearm(tx: Tx, ladder: Ladder, { now, calendar }: TimeBook): Promise<number> {
  const clocks = await lockRunning(tx, ladder.clockKind);
  await putOnLadder(tx, clocks.map(({ id }) => id), ladder);
  await moveClocks(tx, clocks.map((clock: RunningClock): ClockMove => {
    if (clock.heldUntil !== null) return { id: clock.id, ...holdUntil(ladder, { ...clock, lastStepAt: now }, clock.heldUntil, calendar) };
    const next = nextStep(ladder, { dueOn: clock.dueOn, startedAt: clock.startedAt, after: now }, calendar);
    return { id: clock.id, lastStepAt: now, nextStep: next?.stepId ?? null, nextAt: next?.at ?? null };
  }));
  return clocks.length;
}

function spanOf(from: CivilDate, to: CivilDate, zone: string): { from: Date; to: Date } {
  return { from: instantOf(from, '00:00', zone), to: instantOf(addDays(to, 1), '00:00', zone) };
}
