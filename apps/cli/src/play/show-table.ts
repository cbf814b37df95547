import Table from 'cli-table3';
import type { PlayTable } from '#database';
import type { Played } from './play.js';

const plain = { style: { head: [], border: [] } };

/** The outcome of a play as text: the same seed prints the same text. */
export function showPlay({ table, notices, checked, broken }: Played): string {
  const parts = [
    twoColumns('任务状态 Tasks by state', { ...table.tasksByStatus, ...prefixed('子任务 subtask ', table.subtasksByStatus), '逾期办结 finished late': table.finishedLate, '曾被退回 returned': table.returned }),
    mails(table),
    twoColumns('提醒与升级 Reminders and escalations', Object.fromEntries(table.stepsByLevel.map((row) => [`${LEVELS[row.level] ?? row.level}`, row.count]))),
    twoColumns('催办督办单 Papers', Object.fromEntries(table.papersByLevel.map(({ level, status, count }) => [`${LEVELS[level] ?? level} ${status}`, count]))),
    twoColumns('进展填报 Reports', { ...table.reportsByStatus, '迟报 late': table.reportsLate, '缺报 missed': table.reportsMissed }),
    twoColumns('曲折 What did not go as planned', { ...named(HAPPENINGS, Object.fromEntries(Object.keys(HAPPENINGS).map((key) => [key, table.happenings[key] ?? 0]))), '代办人办理 acts by stand-ins': table.actsByStandIns }),
    noticesApplied(notices),
    twoColumns('计时归属(工作日) Working days charged', named(HOLDERS, table.chargedDays)),
    twoColumns('其他 Other', { ...prefixed('邮件 mail ', table.mailsByStatus), '告警 alarms': table.alarms, '事件 events': table.events }),
    broken.length === 0
      ? `不变量 Invariants: ${checked} checked, all hold.`
      : `不变量 Invariants: ${checked} checked, BROKEN:\n${broken.map((b) => `  ${b.invariant}: ${b.where}`).join('\n')}`,
  ];
  return parts.join('\n');
}

const LEVELS: readonly string[] = ['0 提醒 reminder', '1 催办 urge', '2 督办(蓝) supervise', '3 督办(黄) supervise', '4 督办(红) supervise', '5 通报 bulletin'];
const HAPPENINGS: Readonly<Record<string, string>> = {
  'task.objected': '退签 objections', 'task.upheld': '裁定维持 upheld', 'task.reassigned': '裁定改派 reassigned',
  'task.counter_proposed': '调整建议 counter-proposals', 'task.proposal_accepted': '同意调整 accepted', 'task.proposal_declined': '不同意调整 declined',
  'extension.drafted': '延期申请 extensions asked for', 'extension.APPROVED': '同意延期 granted', 'extension.PARTLY_APPROVED': '部分同意 granted in part', 'extension.REJECTED': '不予延期 refused',
  'measure.suspended': '举措中止 measures suspended', 'measure.resumed': '举措恢复 measures resumed', 'stand_in.appointed': '指定代办人 stand-ins', 'report.no_change': '报无变化 no-change reports',
  'trajectory.signed': '订序时进度 progress planned', 'report.matter_answered': '答复需协调事项 matters answered',
  'spot_check.drawn': '随机抽查 lots drawn', 'spot_check.found': '抽查结果 findings', 'spot_check.HOLDS': '抽查属实 found to hold', 'spot_check.FLAWED': '有瑕疵 with flaws', 'spot_check.FALSE': '不属实 not to hold',
  'task.reopened': '退回重办 reopened',
};
const HOLDERS: Readonly<Record<string, string>> = { OWNER: '承办单位 the agency', LEAD: '牵头单位 the lead', OFFICE: '联席办 the office' };

function named(names: Readonly<Record<string, string>>, values: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(values).sort().map(([key, value]) => [names[key] ?? key, value]));
}

function noticesApplied(notices: Played['notices']): string {
  const table = new Table({ head: ['放假通知 Holiday notices', '改变的日子 days', '移动的时限 moved', '转为确定 made firm', '通知人数 told'], colAligns: ['left', 'right', 'right', 'right', 'right'], ...plain });
  for (const { published, year, days, moved, firmed, told } of notices) table.push([`${published} (${year})`, String(days), String(moved), String(firmed), String(told)]);
  return table.toString();
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
