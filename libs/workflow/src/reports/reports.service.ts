import {
  appendEvents, findDraft, findReport, findTask, lockReport, lockTask, reportingFacts, saveReport,
  type Credentials, type Database, type NewEvent, type ReportRow, type TaskRow,
} from '#database';
import { decideReportAct, DomainError, requirePermission, type ReportAct, type ReportActRow } from '#domain';
import { refuseMarked } from '../evidence/refuse-marked.js';
import type { Books } from '../time/books.js';
import { moveDeskClocks } from './desk-clocks.js';
import { EFFECTS, type ReportEffect, type ReportInput } from './report-effects.js';

/** Acts on progress reports (进展填报, 2.3). */
export class Reports {
  constructor(private readonly db: Database, private readonly books: Books) {}

  /**
   * Does one act on a report; `expectedVersion` is the version the person saw. Throws stale_version, every refusal of
   * REPORT_ACTS, chain_not_passed, source_moved_on, unknown_target.
   */
  async act(
    credentials: Credentials, reportId: string, act: ReportAct, input: ReportInput, reason: string | undefined, expectedVersion: number,
  ): Promise<{ id: string; version: number }> {
    await refuseMarked(this.db, credentials, async (tx) => findTask(tx, (await findReport(tx, reportId)).taskId), wordsOf(input, reason), { what: 'report', subject: reportId });
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.act');
      // The task first, as every use case does, so that two of them never wait for each other.
      const task = await lockTask(tx, (await findReport(tx, reportId)).taskId);
      const report = await lockReport(tx, reportId);
      if (report.version !== expectedVersion) {
        throw new DomainError('stale_version', { expected: expectedVersion, current: report.version, status: report.status });
      }
      const book = await this.books.open(tx);
      const draft = await findDraft(tx, report.id);
      const facts = { ...await reportingFacts(tx, task), passed: draft?.passed ?? 0, drafters: draft?.drafters ?? [] };
      const { row, post } = decideReportAct(act, report, task, person, reason, facts);
      const effect = await EFFECTS[act]({ tx, row, post, report, draft, task, person, facts, input, reason, book });
      const version = await saveReport(tx, report, effect.patch);
      const moved = effect.patch.status ?? (row.to === 'same' ? null : row.to);
      if (moved !== null) await moveDeskClocks(tx, task, report.period, moved, book);
      const draftedBy = draft?.draftedBy ?? effect.patch.draftedBy ?? report.draftedBy;
      await appendEvents(tx, [{ ...eventOf(row, report, task, effect, draftedBy), post, reason: reason ?? null }, ...effect.events ?? []]);
      return { id: report.id, version };
    });
  }
}

/** Every text that was sent, by its field: none of them may be marked as a state secret. */
function wordsOf(input: ReportInput, reason: string | undefined): Record<string, string | undefined> {
  const { progress, problems, nextSteps, coordination, remarks } = input;
  return { progress, problems, nextSteps, coordination, remarks, reason, values: input.values?.flatMap(({ name, unit, planned, reported }) => [name, unit, planned, reported]).join('\n') };
}

function eventOf(row: ReportActRow, report: ReportRow, task: TaskRow, { patch, facts, taskAfter }: ReportEffect, draftedBy: string | null): NewEvent {
  return {
    type: row.event as NewEvent['type'], taskId: task.id, planId: task.planId, agency: task.agencyCode, subject: report.id,
    // An act on its matter tells nothing of a correction that the agency is writing.
    ...(row.to === 'same' ? { before: { matter: report.matter }, after: { matter: patch.matter } } : { before: { reportStatus: report.status }, after: { reportStatus: patch.status ?? row.to, ...taskAfter } }),
    facts: { period: report.period, dueOn: report.dueOn, draftedBy, late: patch.late ?? report.late, ...facts },
  };
}
