import type { TextSpan } from '#domain';
import { MAX_HEADINGS } from './scan-headings.js';
import { columnRole, type Label } from '../responsibility/verbs.js';
import { skipBlanks, trimBlanks } from '../text/normal-view.js';
import { parseNumeral } from '../text/numerals.js';

/** A row of a 任务分工表 pasted as text: cells between tabs, meaning from the header row (A11). */
export interface TableRow extends TextSpan {
  readonly number: number | null;
  readonly task: TextSpan;
  readonly roles: readonly { readonly role: Exclude<Label['role'], 'deadline'>; readonly cell: TextSpan }[];
  readonly times: readonly TextSpan[];
}

type Column = 'number' | 'task' | Label['role'] | null;
const TASK_COLUMN = /任务|事项|举措|措施|内容|工作|目标/;
const NUMBER_COLUMN = /^(?:序号|编号|No\.?|#)$/i;

/** The rows of every table that has a header naming a task column and an agency column. One pass over the lines. */
export function readTableRows(view: string): TableRow[] {
  const rows: TableRow[] = [];
  let columns: readonly Column[] | null = null;
  for (let from = 0; from <= view.length && rows.length < MAX_HEADINGS;) {
    const newline = view.indexOf('\n', from);
    const end = newline === -1 ? view.length : newline;
    const cells = view.slice(from, end).includes('\t') ? cellsOf(view, from, end) : [];
    if (cells.length > 1) {
      const header = readHeader(view, cells);
      if (header !== null) columns = header;
      else if (columns !== null) {
        const row = readRow(view, cells, columns);
        if (row !== null) rows.push(row);
      }
    }
    from = end + 1;
  }
  return rows;
}

function cellsOf(view: string, start: number, end: number): TextSpan[] {
  const cells: TextSpan[] = [];
  for (let from = start; from <= end;) {
    const tab = view.indexOf('\t', from);
    const to = tab === -1 || tab > end ? end : tab;
    const first = skipBlanks(view, from, to);
    cells.push({ start: first, end: trimBlanks(view, first, to) });
    from = to + 1;
  }
  return cells;
}

function readHeader(view: string, cells: readonly TextSpan[]): Column[] | null {
  const columns = cells.map(({ start, end }): Column => {
    const title = end - start > 20 ? '' : view.slice(start, end);
    if (NUMBER_COLUMN.test(title)) return 'number';
    return columnRole(title) ?? (TASK_COLUMN.test(title) ? 'task' : null);
  });
  const named = columns.some((column) => column !== null && column !== 'number' && column !== 'task' && column !== 'deadline');
  return named && columns.includes('task') ? columns : null;
}

function readRow(view: string, cells: readonly TextSpan[], columns: readonly Column[]): TableRow | null {
  const of = (column: Column): TextSpan[] => cells.filter(({ start, end }, i) => columns[i] === column && end > start);
  // 主要任务 | 具体举措: the last task column is the most particular one.
  const task = of('task').at(-1);
  const [first] = cells;
  const last = cells.at(-1);
  if (task === undefined || first === undefined || last === undefined) return null;
  const [number] = of('number');
  const roles = cells.flatMap((cell, i) => {
    const column = columns[i] ?? null;
    if (column === null || column === 'number' || column === 'task' || column === 'deadline') return [];
    return cell.end > cell.start ? [{ role: column, cell }] : [];
  });
  return {
    start: first.start, end: last.end, task, roles, times: of('deadline'),
    number: number === undefined ? null : parseNumeral(view.slice(number.start, number.end).replace(/[.、()]/g, '')),
  };
}
