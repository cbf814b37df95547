import type { Task } from '../task/index.js';
import type { ReportStatus } from './report-acts.js';

/** A signed report of the same period that a lead takes into its own (汇总); kept as a reference with the text. */
export interface TakenReport {
  reportId: string;
  taskId: string;
  agencyCode: string;
  agencyName: string;
  /** SHA-256 of the text as it was taken; null for "no change". */
  contentHash: string | null;
}

/** Signed, and not yet taken back by a return. */
export const TAKEABLE: readonly ReportStatus[] = ['SUBMITTED', 'CONSOLIDATED', 'ACCEPTED', 'NO_CHANGE'];

/** Whether a task may take another's report into its own: of its subtask, or as lead of the measure from a co-operating agency. */
export function consolidates(own: Task, other: Task): boolean {
  if (other.parentId === own.id) return true;
  return own.role === 'LEAD' && own.parentId === null && other.parentId === null && other.id !== own.id
    && other.measureId === own.measureId && other.planId === own.planId && other.leadAgencyCode === own.agencyCode;
}

/** What is added to the lead's text: each agency's words under its name; "no change" is said in words. */
export function consolidatedText(sources: readonly { agencyName: string; text: string; noChange: boolean }[]): string {
  return sources.map(({ agencyName, text, noChange }) => ({ agencyName, text: noChange ? '本期无变化。' : text.trim() }))
    .filter(({ text }) => text !== '').map(({ agencyName, text }) => `【${agencyName}】${text}`).join('\n');
}
