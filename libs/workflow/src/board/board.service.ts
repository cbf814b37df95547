import { boardCounts, findPlan, matrixRows, type BoardCounts, type Credentials, type Database, type MatrixRow } from '#database';
import { civilDateOf, dueSoonLimit, isDone, requirePermission, type CivilDate } from '#domain';
import type { Books, TimeBook } from '../time/books.js';

/** 灯: derived, beside the status and never instead of it. */
export type Light = 'GREEN' | 'YELLOW' | 'RED' | 'GREY' | 'BLUE';

export interface MatrixCell extends MatrixRow {
  light: Light;
  /** Working days since the present holder got the ball; 0 once done. */
  daysHeld: number;
}

export interface Matrix {
  today: CivilDate;
  measures: { ref: string; title: string | null }[];
  agencies: { code: string; name: string }[];
  cells: MatrixCell[];
}

/** What the office watches. */
export class Board {
  constructor(private readonly db: Database, private readonly books: Books) {}

  /** The office's numbers, of one plan or of all; the first are what the office itself owes (H1). */
  async counts(credentials: Credentials, planId: string | null): Promise<BoardCounts & { today: CivilDate }> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'board.read');
      const book = await this.books.open(tx);
      return { today: book.today, ...await boardCounts(tx, planId, book.today, dueSoonLimit(book.today, book.calendar)) };
    });
  }

  /** Measures x agencies of a plan: state, light and working days held per cell (H3). Throws not_found. */
  async matrix(credentials: Credentials, planId: string): Promise<Matrix> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'board.read');
      await findPlan(tx, planId);
      const book = await this.books.open(tx);
      const rows = await matrixRows(tx, planId);
      const soon = dueSoonLimit(book.today, book.calendar);
      return {
        today: book.today,
        measures: [...new Map(rows.map((row) => [row.measureRef, { ref: row.measureRef, title: row.measureTitle }])).values()],
        agencies: [...new Map(rows.map((row) => [row.agencyCode, { code: row.agencyCode, name: row.agencyName }])).values()],
        cells: rows.map((row) => ({ ...row, light: lightOf(row, book.today, soon), daysHeld: daysHeld(row, book) })),
      };
    });
  }
}

/**
 * Green: in time. Yellow: due soon at its agency. Red: overdue at its agency. Blue: done. Grey: no date.
 * [I] until the published rules of trajectory come in.
 */
function lightOf(row: MatrixRow, today: CivilDate, soon: CivilDate): Light {
  if (isDone(row.status)) return 'BLUE';
  if (row.currentDue === null) return 'GREY';
  if (row.heldBy !== 'OWNER') return 'GREEN';
  if (row.currentDue < today) return 'RED';
  return row.currentDue <= soon ? 'YELLOW' : 'GREEN';
}

function daysHeld(row: MatrixRow, { today, calendar }: TimeBook): number {
  return isDone(row.status) ? 0 : calendar.workingDaysBetween(civilDateOf(row.heldSince, calendar.zone), today);
}
