import type { CivilDate } from '../time/index.js';
import { ESCALATION_REASONS, type EscalationReason } from './escalation.js';

/** What a paper rests on, as it stood when it was drafted; kept as text with its SHA-256 and never written again. */
export interface EvidenceSheet {
  /** The civil day it holds for. */
  asOf: CivilDate;
  reason: EscalationReason;
  task: { title: string; agency: string; measureRef: string; document: string | null; originalDue: CivilDate | null; currentDue: CivilDate | null; returns: number; extensions: number };
  /** The clock that ran out: what was due and when; null where no clock did. */
  due: { kind: string; dueOn: CivilDate; daysLate: number } | null;
  /** What was planned to be done by the day of the sheet, what has been reported, since when it is behind; only of papers for that reason. */
  behind?: { plannedPercent: number; percent: number; since: CivilDate };
  /** Who had the ball for how many working days, in the order in which each first had it. */
  held: { by: string; agency: string | null; workingDays: number }[];
  /** Mails accepted by the server about this task, newest first. */
  mails: { to: string; subject: string; sentAt: string; messageId: string }[];
  /** Earlier papers about this task. */
  papers: { number: string; issuedOn: CivilDate; status: string; repliedOn: CivilDate | null }[];
  /** Of a bulletin: what stands still in the same plan, so that it is not forgotten (E10); the longest first. */
  suspended?: { title: string; agency: string; since: CivilDate; basis: string; reviewOn: CivilDate }[];
}

const WORDS_OF_CLOCK: Readonly<Record<string, string>> = {
  RECEIPT: '签收', PLAN: '报送工作计划', REPORT: '报送进展', COMPLETION: '办结', LEAD_REVIEW: '完成审核',
};

/** The paper's own words in Chinese, from its evidence: what was due and has not come. A person may replace them before the signature. */
export function draftWords(sheet: EvidenceSheet, given: string | null): string {
  const document = sheet.task.document === null ? '' : `《${sheet.task.document}》第${sheet.task.measureRef}条部署的`;
  const matter = `${document}“${sheet.task.title}”`;
  const whose = sheet.reason === 'REVIEW_OVERDUE' ? '已报你单位审核' : '由你单位负责';
  const late = sheet.due === null
    ? `${matter}${whose}，${ESCALATION_REASONS[sheet.reason].zh}${behindWords(sheet)}。`
    : `${matter}${whose}，应于${zhDay(sheet.due.dueOn)}前${WORDS_OF_CLOCK[sheet.due.kind] ?? '办理'}，截至${zhDay(sheet.asOf)}已逾期${sheet.due.daysLate}个工作日。`;
  return given === null ? late : `${late}${given}`;
}

function behindWords({ behind, asOf }: EvidenceSheet): string {
  return behind === undefined ? '' : `：按计划截至${zhDay(asOf)}应完成${behind.plannedPercent}%，已报送完成${behind.percent}%，自${zhDay(behind.since)}起落后`;
}

/** 2015年9月8日. */
export function zhDay(date: CivilDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}
