import { DomainError } from '../errors.js';
import { OFFICE_AGENCY, type HeldPost, type PersonActor, type PostRole } from '../access/index.js';
import type { CivilDate } from '../time/index.js';
import type { Task } from './task.js';

/** The machine of a progress report (2.3). */
export const REPORT_STATUSES = ['SCHEDULED', 'OPEN', 'DRAFT', 'SIGNING', 'SUBMITTED', 'ACCEPTED', 'RETURNED'] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

export interface ReportActRow {
  act: string;
  from: readonly ReportStatus[];
  to: ReportStatus;
  side: 'OWNER' | 'LEAD_OR_OFFICE' | 'OFFICE';
  roles: readonly PostRole[];
  reason: 'required' | 'optional';
  notDrafter: boolean;
  event: string;
  zh: string;
  en: string;
}

export const REPORT_ACTS = [
  { act: 'saveDraft', from: ['OPEN', 'DRAFT', 'RETURNED'], to: 'DRAFT', side: 'OWNER', roles: ['HANDLER', 'LIAISON'], reason: 'optional', notDrafter: false, event: 'report.drafted', zh: '填报', en: 'Draft' },
  { act: 'sendToSign', from: ['DRAFT'], to: 'SIGNING', side: 'OWNER', roles: ['HANDLER', 'LIAISON'], reason: 'optional', notDrafter: false, event: 'report.signing_requested', zh: '送签', en: 'Send for signature' },
  { act: 'sign', from: ['SIGNING'], to: 'SUBMITTED', side: 'OWNER', roles: ['SIGNATORY'], reason: 'optional', notDrafter: true, event: 'report.submitted', zh: '签发报送', en: 'Sign and submit' },
  { act: 'return', from: ['SIGNING'], to: 'RETURNED', side: 'OWNER', roles: ['REVIEWER', 'SIGNATORY'], reason: 'required', notDrafter: false, event: 'report.returned', zh: '退回', en: 'Return' },
  { act: 'return', from: ['SUBMITTED'], to: 'RETURNED', side: 'LEAD_OR_OFFICE', roles: ['REVIEWER', 'SIGNATORY', 'OFFICE_OFFICER', 'OFFICE_DIRECTOR'], reason: 'required', notDrafter: false, event: 'report.returned', zh: '退回补正', en: 'Return for correction' },
  { act: 'accept', from: ['SUBMITTED'], to: 'ACCEPTED', side: 'OFFICE', roles: ['OFFICE_OFFICER', 'OFFICE_DIRECTOR'], reason: 'optional', notDrafter: false, event: 'report.accepted', zh: '采用', en: 'Accept' },
] as const satisfies readonly ReportActRow[];
export type ReportAct = (typeof REPORT_ACTS)[number]['act'];
export const REPORT_ACT_NAMES: readonly ReportAct[] = [...new Set(REPORT_ACTS.map((row) => row.act))];
const ROWS: readonly (ReportActRow & { act: ReportAct })[] = REPORT_ACTS;

export interface Report {
  id: string;
  taskId: string;
  period: string;
  dueOn: CivilDate;
  status: ReportStatus;
  draftedBy: string | null;
}

function standsOn(side: ReportActRow['side'], task: Task, actor: PersonActor): boolean {
  switch (side) {
    case 'OWNER': return actor.agency === task.agencyCode;
    case 'OFFICE': return actor.agency === OFFICE_AGENCY;
    case 'LEAD_OR_OFFICE': return actor.agency === OFFICE_AGENCY || actor.agency === task.leadAgencyCode;
  }
}

/** Decides an act on a progress report. Throws the DomainError of the first reason against it. */
export function decideReportAct(
  act: ReportAct, report: Report, task: Task, actor: PersonActor, reason: string | undefined, fourEyesRelaxed: boolean,
): { row: ReportActRow; post: HeldPost } {
  const rows = ROWS.filter((row) => row.act === act);
  const row = rows.find((candidate) => (candidate.from as readonly ReportStatus[]).includes(report.status));
  const wanted = row ?? rows[0];
  if (!wanted) throw new DomainError('not_found', { act });
  if (!standsOn(wanted.side, task, actor)) throw new DomainError('act_not_allowed_for_agency', { act, side: wanted.side });
  const post = actor.posts.find((held) => (wanted.roles as readonly PostRole[]).includes(held.role));
  if (!post) throw new DomainError('act_not_allowed_for_role', { act, need: wanted.roles });
  if (!row) {
    throw new DomainError('act_not_allowed_in_state', { act, status: report.status, allowedFrom: rows.flatMap((r) => [...r.from]) });
  }
  if (row.notDrafter && !fourEyesRelaxed && report.draftedBy === actor.personId) {
    throw new DomainError('four_eyes', { act, rule: 'signerNotDrafter' });
  }
  if (row.reason === 'required' && !reason?.trim()) throw new DomainError('reason_required', { act });
  return { row, post };
}

/** What this person may do with the report now. */
export function allowedReportActions(report: Report, task: Task, actor: PersonActor, fourEyesRelaxed: boolean): { act: ReportAct; zh: string; en: string }[] {
  return REPORT_ACT_NAMES.flatMap((act) => {
    try {
      const { row } = decideReportAct(act, report, task, actor, 'x', fourEyesRelaxed);
      return [{ act, zh: row.zh, en: row.en }];
    } catch (error) {
      if (error instanceof DomainError) return [];
      throw error;
    }
  });
}
