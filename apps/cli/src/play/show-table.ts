import Table from 'cli-table3';
import type { PlayTable } from '#database';
import type { Played } from './play.js';

const plain = { style: { head: [], border: [] } };

/** The outcome of a play as text: the same seed prints the same text. */
export function showPlay({ table, checked, broken }: Played): string {
  const parts = [
    twoColumns('任务状态 Tasks by state', { ...table.tasksByStatus, ...prefixed('子任务 subtask ', table.subtasksByStatus), '逾期办结 finished late': table.finishedLate, '曾被退回 returned': table.returned }),
    mails(table),
    twoColumns('提醒与升级 Reminders and escalations', Object.fromEntries(table.stepsByLevel.map((row) => [`${LEVELS[row.level] ?? row.level}`, row.count]))),
    twoColumns('催办督办单 Papers', Object.fromEntries(table.papersByLevel.map(({ level, status, count }) => [`${LEVELS[level] ?? level} ${status}`, count]))),
    twoColumns('进展填报 Reports', { ...table.reportsByStatus, '迟报 late': table.reportsLate, '缺报 missed': table.reportsMissed }),
    twoColumns('计时归属(工作日) Working days charged', named(HOLDERS, table.chargedDays)),
    twoColumns('其他 Other', { ...prefixed('邮件 mail ', table.mailsByStatus), '告警 alarms': table.alarms, '事件 events': table.events }),
    broken.length === 0
      ? `不变量 Invariants: ${checked} checked, all hold.`
      : `不变量 Invariants: ${checked} checked, BROKEN:\n${broken.map((b) => `  ${b.invariant}: ${b.where}`).join('\n')}`,
  ];
  return parts.join('\n');
}

const LEVELS: readonly string[] = ['0 提醒 reminder', '1 催办 urge', '2 督办(蓝) supervise', '3 督办(黄) supervise', '4 督办(红) supervise', '5 通报 bulletin'];
const HOLDERS: Readonly<Record<string, string>> = { OWNER: '承办单位 the agency', LEAD: '牵头单位 the lead', OFFICE: '联席办 the office' };

function named(names: Readonly<Record<string, string>>, values: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(values).sort().map(([key, value]) => [names[key] ?? key, value]));
}

function prefixed(prefix: string, values: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [prefix + key, value]));
}

function twoColumns(title: string, values: Record<string, number>): string {
  const table = new Table({ head: [title, ''], colAligns: ['left', 'right'], ...plain });
  for (const [key, value] of Object.entries(values)) table.push([key, String(value)]);
  return table.toString();
}

function mails({ mailsByKindAndMonth: rows }: PlayTable): string {
  const months = [...new Set(rows.map((row) => row.month))].sort();
  const kinds = [...new Set(rows.map((row) => row.kind))].sort();
  const table = new Table({ head: ['邮件 Mails', ...months.map((month) => month.slice(2)), 'Σ'], ...plain });
  for (const kind of kinds) {
    const counts = months.map((month) => rows.find((row) => row.kind === kind && row.month === month)?.count ?? 0);
    table.push([kind, ...counts.map(String), String(counts.reduce((a, b) => a + b, 0))]);
  }
  return table.toString();
}
