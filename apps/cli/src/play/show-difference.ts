import Table from 'cli-table3';
import type { PlayTable } from '#database';
import type { ClockKind, DryRun, Ladder } from '#domain';

/** A year under its own ladders, the same year under another one for one kind of clock, and what the dry run had said of it. */
export interface Difference {
  ladder: Ladder;
  before: PlayTable;
  after: PlayTable;
  /** What the other ladder would have sent over the clocks of the first year. */
  foretold: DryRun;
}

/** What the other ladder changes, line by line; lines that are alike are left out, but for the steps. */
export function showDifference({ ladder, before, after, foretold }: Difference): string {
  const table = new Table({ head: [`${ladder.name.zh} ${ladder.name.en}`, '原阶梯 before', '新阶梯 after', '差 difference'], colAligns: ['left', 'right', 'right', 'right'], style: { head: [], border: [] } });
  const [was, is] = [lines(before, ladder.clockKind), lines(after, ladder.clockKind)];
  for (const name of new Set([...Object.keys(was), ...Object.keys(is)])) {
    const [a, b] = [was[name] ?? 0, is[name] ?? 0];
    if (a !== b || name.startsWith('步骤')) table.push([name, String(a), String(b), `${b > a ? '+' : ''}${b - a}`]);
  }
  const levels = foretold.byLevel.filter(({ steps }) => steps > 0).map(({ level, steps }) => `${level}: ${steps}`).join(', ');
  return [table.toString(), `试算 Dry run on the first year: ${foretold.steps} steps (${levels || '-'}), ${foretold.onDaysOff} on days off.`].join('\n');
}

function lines(table: PlayTable, kind: ClockKind): Record<string, number> {
  const mails: Record<string, number> = {};
  for (const row of table.mailsByKindAndMonth) mails[`邮件 mails: ${row.kind}`] = (mails[`邮件 mails: ${row.kind}`] ?? 0) + row.count;
  return {
    ...Object.fromEntries(table.stepsByLevel.map(({ level, count }) => [`步骤 steps, level ${level}`, count])),
    ...Object.fromEntries(table.stepsByKind.filter((row) => row.kind === kind).map(({ level, count }) => [`步骤 steps of ${kind}, level ${level}`, count])),
    ...mails, '逾期办结 finished late': table.finishedLate, '迟报 reports late': table.reportsLate,
  };
}
