import { appendEvent, findTask, lockReport, reportsOf, saveReport, setReportedPercent, stopReportClock, taskFacts, type Credentials, type Database, type ReportPatch, type ReportRow } from '#database';
import {
  allowedReportActions, civilDateOf, decideReportAct, DomainError, requirePermission, type ReportAct, type ReportActRow,
} from '#domain';
import type { Books } from '../time/books.js';

/** The structured report (C2): 进展, 问题, 下一步, 百分比, 需协调. */
export interface ReportContent {
  progress?: string;
  problems?: string;
  nextSteps?: string;
  coordination?: string;
  /** Reported share of completion, 0-100. */
  percent?: number;
}

export interface ReportView extends ReportRow {
  allowedActions: { act: ReportAct; zh: string; en: string }[];
}

/** Progress reports of a task, period by period. */
export class Reports {
  constructor(private readonly db: Database, private readonly books: Books) {}

  /** The task's reports, oldest period first, with what the person may do with each. */
  async list(credentials: Credentials, taskId: string): Promise<ReportView[]> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.read');
      const task = await findTask(tx, taskId);
      const { fourEyesRelaxed } = await taskFacts(tx, task, {}, civilDateOf(tx.now, this.db.zone));
      const reports = await reportsOf(tx, task.id);
      return reports.map((report) => ({ ...report, allowedActions: allowedReportActions(report, task, person, fourEyesRelaxed) }));
    });
  }

  /** Does one act on a report: save the draft, send it to be signed, sign, return, accept. */
  async act(
    credentials: Credentials, reportId: string, act: ReportAct, content: ReportContent, reason: string | undefined, expectedVersion: number,
  ): Promise<{ id: string; version: number }> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.act');
      const report = await lockReport(tx, reportId);
      if (report.version !== expectedVersion) {
        throw new DomainError('stale_version', { expected: expectedVersion, current: report.version, status: report.status });
      }
      const task = await findTask(tx, report.taskId);
      const book = await this.books.open(tx);
      const { fourEyesRelaxed } = await taskFacts(tx, task, {}, book.today);
      const { row, post } = decideReportAct(act, report, task, person, reason, fourEyesRelaxed);
      const patch = patchOf(row, report, content, person.personId, tx.now, book.today);
      const version = await saveReport(tx, report, patch);
      if (row.to === 'SUBMITTED') {
        await stopReportClock(tx, task.id, report.period);
        await setReportedPercent(tx, task.id, report.percent ?? task.percent);
      }
      await appendEvent(tx, {
        type: row.event as 'report.submitted', taskId: task.id, planId: task.planId, agency: task.agencyCode, subject: report.id, post,
        reason: reason ?? null, before: { reportStatus: report.status },
        after: { reportStatus: row.to, ...(row.to === 'SUBMITTED' ? { percent: report.percent ?? task.percent } : {}) },
        facts: { period: report.period, dueOn: report.dueOn, draftedBy: patch.draftedBy ?? report.draftedBy, late: patch.late ?? report.late },
      });
      return { id: report.id, version };
    });
  }
}

function patchOf(
  row: ReportActRow, report: ReportRow, content: ReportContent, personId: string, now: Date, today: string,
): ReportPatch {
  switch (row.to) {
    case 'DRAFT': return { ...content, status: 'DRAFT', draftedBy: personId };
    case 'SIGNING':
      if (report.progress.trim() === '') throw new DomainError('clause_or_evidence_missing', { missing: 'progress' });
      return { status: 'SIGNING' };
    case 'SUBMITTED': return { status: 'SUBMITTED', signedBy: personId, submittedAt: now, late: report.late || today > report.dueOn };
    case 'ACCEPTED': return { status: 'ACCEPTED', decidedBy: personId };
    default: return { status: row.to };
  }
}
