import { boardCounts, findPlan, matrixAgencies, matrixRows, timelineGroups, type BoardCounts, type Credentials, type Database, type MatrixRow, type Tx } from '#database';
import { civilDateOf, DEFAULT_MAIL_WINDOW, dueSoonLimit, isDone, nextWindowInstant, progressOf, requirePermission, timelinessBy, type CivilDate, type Progress, type Timeliness } from '#domain';
import type { Books, TimeBook } from '../time/books.js';
import { timelineOf, type PlanTimeline } from './plan-timeline.js';

/** 灯: derived, beside the status and never instead of it. */
export type Light = 'GREEN' | 'YELLOW' | 'RED' | 'GREY' | 'BLUE';

export interface MatrixCell extends MatrixRow {
  light: Light;
  /** How it stands to its planned progress; its yellow and red show in the light too (C5). */
  progress: Progress | null;
  /** Working days since the present holder got the ball; 0 once done. */
  daysHeld: number;
}

export interface Matrix {
  today: CivilDate;
  measures: { id: string; ref: string; title: string | null }[];
  agencies: { code: string; name: string }[];
  cells: MatrixCell[];
}

/** A part of a matrix: whole measures until `cells` cells, after the measure of `cursor`; with `light` only measures that have a cell of it. */
export interface MatrixPage {
  cells?: number;
  cursor?: string;
  light?: Light;
}

/** What the office watches. */
export class Board {
  constructor(private readonly db: Database, private readonly books: Books) {}

  /** The office's numbers, of one plan or of all; the first are what the office itself owes (H1). */
  async counts(credentials: Credentials, planId: string | null): Promise<BoardCounts & { today: CivilDate; mailsLeaveAt: Date }> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'board.read');
      const book = await this.books.open(tx);
      return { today: book.today, mailsLeaveAt: nextWindowInstant(book.now, DEFAULT_MAIL_WINDOW, book.calendar), ...await boardCounts(tx, planId, book.today, dueSoonLimit(book.today, book.calendar)) };
    });
  }

  /** Measures x agencies of a plan: state, light and working days held per cell (H3); all of it or a page. Throws not_found. */
  async matrix(credentials: Credentials, planId: string, { cells, cursor, light }: MatrixPage = {}): Promise<Matrix & { nextCursor: string | null }> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'board.read');
      await findPlan(tx, planId);
      const book = await this.books.open(tx);
      // Which measures have a light is known once all lights are.
      if (light !== undefined) {
        const whole = await matrixOf(tx, planId, book);
        return pageOf(lit(whole, light), cells, placeAfter(whole, cursor));
      }
      if (cells === undefined) return { ...await matrixOf(tx, planId, book), nextCursor: null };
      const rows = await matrixRows(tx, planId, { after: cursor ?? null, cells });
      return { ...matrixFrom(rows, book), agencies: await matrixAgencies(tx, planId), nextCursor: rows.length < cells ? null : rows.at(-1)?.measureRef ?? null };
    });
  }

  /** The plan on its calendar, a bar for each measure (H4). Throws not_found. */
  async timeline(credentials: Credentials, planId: string): Promise<PlanTimeline> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'board.read');
      await findPlan(tx, planId);
      const book = await this.books.open(tx);
      const soon = dueSoonLimit(book.today, book.calendar);
      return { today: book.today, measures: timelineOf(await timelineGroups(tx, planId, book.today, soon), book, soon) };
    });
  }
}

/** The matrix of a plan, for whoever may read it. */
export async function matrixOf(tx: Tx, planId: string, book: Pick<TimeBook, 'today' | 'calendar'>): Promise<Matrix> {
  return matrixFrom(await matrixRows(tx, planId, null), book);
}

/** The measures that have a cell of this light, with the agencies that have a part in them. */
function lit({ measures, agencies, cells, ...rest }: Matrix, light: Light): Matrix {
  const refs = new Set(cells.filter((cell) => cell.light === light).map(({ measureRef }) => measureRef));
  const left = cells.filter(({ measureRef }) => refs.has(measureRef));
  const codes = new Set(left.map(({ agencyCode }) => agencyCode));
  return { ...rest, measures: measures.filter(({ ref }) => refs.has(ref)), agencies: agencies.filter(({ code }) => codes.has(code)), cells: left };
}

/** The measures after the one of the cursor, whatever its own light is by now; without a cursor all. */
function placeAfter({ measures }: Matrix, cursor: string | undefined): ReadonlySet<string> | null {
  if (cursor === undefined) return null;
  const at = measures.findIndex(({ ref }) => ref === cursor);
  return new Set(at < 0 ? [] : measures.slice(at + 1).map(({ ref }) => ref));
}

/** Whole measures of those that are left, until they hold so many cells. */
function pageOf(matrix: Matrix, cells: number | undefined, left: ReadonlySet<string> | null): Matrix & { nextCursor: string | null } {
  if (cells === undefined) return { ...matrix, nextCursor: null };
  const rest = matrix.measures.filter(({ ref }) => left === null || left.has(ref));
  const refs = new Set<string>();
  const page: MatrixCell[] = [];
  for (const { ref } of rest) {
    if (page.length >= cells) break;
    refs.add(ref);
    page.push(...matrix.cells.filter(({ measureRef }) => measureRef === ref));
  }
  return { ...matrix, measures: rest.slice(0, refs.size), cells: page, nextCursor: refs.size < rest.length ? rest[refs.size - 1]?.ref ?? null : null };
}

function matrixFrom(rows: readonly MatrixRow[], book: Pick<TimeBook, 'today' | 'calendar'>): Matrix {
  const soon = dueSoonLimit(book.today, book.calendar);
  return {
    today: book.today,
    measures: [...new Map(rows.map((row) => [row.measureRef, { id: row.measureId, ref: row.measureRef, title: row.measureTitle }])).values()],
    agencies: [...new Map(rows.map((row) => [row.agencyCode, { code: row.agencyCode, name: row.agencyName }])).values()],
    cells: rows.map((row) => {
      const progress = progressOf(row, book.today, book.calendar);
      return { ...row, progress, light: worse(lightOf(row, book.today, soon), progress), daysHeld: daysHeld(row, book) };
    }),
  };
}

/** The colour of a timeliness while a task is open; [I] until the published rules of trajectory come in. */
const LIGHTS = {
  NOT_STARTED_CLOCK: 'GREY', PAUSED: 'GREY', ON_TIME: 'GREEN', PROVISIONAL: 'GREEN', LATE: 'GREEN', DUE_SOON: 'YELLOW', OVERDUE: 'RED', DONE: 'BLUE',
} as const satisfies Record<Timeliness, Light>;

/** What is done is blue; else as it stands to its date, whether provisional or not. */
function lightOf(row: MatrixRow, today: CivilDate, soon: CivilDate): Light {
  return isDone(row.status) ? 'BLUE' : LIGHTS[timelinessBy({ ...row, provisional: false }, today, soon)];
}

/** Behind its plan, a task that is in time is not green. Grey and blue stay: nothing is asked of it now. */
function worse(light: Light, progress: Progress | null): Light {
  if (progress === null || light === 'GREY' || light === 'BLUE' || light === 'RED') return light;
  return progress.light === 'GREEN' ? light : progress.light;
}

/** Working days since the present holder got the ball; 0 once done. */
export function daysHeld(row: Pick<MatrixRow, 'status' | 'heldSince'>, { today, calendar }: Pick<TimeBook, 'today' | 'calendar'>): number {
  return isDone(row.status) ? 0 : calendar.workingDaysBetween(civilDateOf(row.heldSince, calendar.zone), today);
}
