import {
  contentOf, draftsOf, findReport, findTask, listCoordination, listLedger, previousReport, reportingFacts, reportsOf, versionsOf,
  type CoordinationFilter, type CoordinationRow, type Credentials, type Database, type DraftRow, type LedgerFilter, type LedgerRow, type ReportRow, type TaskRow, type Tx, type VersionRow,
} from '#database';
import {
  allowedMatterActions, allowedReportActions, civilDateOf, isDone, lateWorkingDays, nextStepOfChain, requirePermission, STALE_TEXT_PERCENT, standingOf, statusSeen, textSimilarity, wordsOfReport,
  type PersonActor, type PostRole, type ReportAct, type CivilDate, type ReportContent, type ReportFacts, type ReportStanding,
} from '#domain';
import { readCursor, writeCursor } from '../tasks/cursor.js';
import type { Books } from '../time/books.js';
import { takeableReports } from './consolidate.js';

export interface ReportView extends ReportRow {
  standing: ReportStanding;
  /** What the agency is writing; null for everybody outside of it. */
  draft: (DraftRow & { values: DraftRow['targetValues'] }) | null;
  values: ReportRow['targetValues'];
  /** Nearly the text of the period before; a fact for the reader, nothing follows from it. */
  staleText: boolean;
  /** Whose turn it is in the agency's chain, while it is being signed; for the agency only. */
  waitsFor: PostRole | null;
  allowedActions: { act: ReportAct; zh: string; en: string; reasonRequired: boolean }[];
}

/** One report with what is read beside it. */
export interface ReportDetail extends ReportView {
  versions: (VersionRow & { values: ReportContent['values'] })[];
  /** The period before, to copy forward and to compare with. */
  previous: (ReportContent & { period: string }) | null;
  /** How much of the text being written, else of the signed one, stands in the period before, 0-100. */
  similarityNow: number | null;
  /** Signed reports of the period that this one may take in, or has. */
  takeable: { reportId: string; taskId: string; agencyCode: string; agencyName: string; status: string; taken: boolean }[];
}

export interface LedgerPage {
  /** Late by so many working days: when it came, or until today where it has not. */
  items: (LedgerRow & { standing: ReportStanding; lateDays: number })[];
  nextCursor: string | null;
}

/** A matter with the working days until it was answered, or until today. */
export interface CoordinationView extends CoordinationRow {
  waitedDays: number;
  allowedActions: ReportView['allowedActions'];
}

const LIMIT = { default: 25, max: 200 } as const;

/** Reading progress reports: of a task, one of them, the ledger of periods, what is to be coordinated. */
export class ReportReads {
  constructor(private readonly db: Database, private readonly books: Books) {}

  /** The task's reports, oldest period first, with what the person may do with each. */
  async list(credentials: Credentials, taskId: string): Promise<ReportView[]> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.read');
      return this.views(tx, await findTask(tx, taskId), person, (task) => reportsOf(tx, task.id));
    });
  }

  /** One report. Throws not_found, the same for what is missing and what may not be seen. */
  async get(credentials: Credentials, id: string): Promise<ReportDetail> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.read');
      const report = await findReport(tx, id);
      tx.noteRead('REPORT', id, report.taskId);
      const task = await findTask(tx, report.taskId);
      const [view] = await this.views(tx, task, person, () => Promise.resolve([report]));
      if (view === undefined) throw new Error('One report makes one view');
      const previous = await previousReport(tx, report);
      const words = view.draft && view.status !== 'SUBMITTED' ? view.draft : report;
      const insider = person.agency === task.agencyCode;
      return {
        ...view,
        versions: (await versionsOf(tx, id)).map((row) => ({ ...row, ...row.content })),
        previous: previous === null ? null : { period: previous.period, ...contentOf(previous) },
        similarityNow: previous === null || wordsOfReport(words).trim() === '' ? null : textSimilarity(wordsOfReport(words), wordsOfReport(previous)),
        takeable: !insider ? [] : (await takeableReports(tx, task, report.period)).map((row) => ({
          reportId: row.id, taskId: row.taskId, agencyCode: row.agencyCode, agencyName: row.agencyName, status: row.status,
          taken: (view.draft ?? report).takes.some(({ reportId }) => reportId === row.id),
        })),
      };
    });
  }

  /** The ledger of periods (C1), soonest due first: of a task, a plan, an agency, or of all that the person may see. */
  async ledger(credentials: Credentials, filter: LedgerFilter, page: { limit?: number; cursor?: string }): Promise<LedgerPage> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.read');
      const limit = Math.min(page.limit ?? LIMIT.default, LIMIT.max);
      const rows = await listLedger(tx, filter, { limit, after: readCursor(page.cursor) });
      const { today, calendar } = await this.books.open(tx);
      const items = rows.slice(0, limit).map((row) => ({
        ...row, standing: standingOf(row), status: statusSeen(row.status, row.submittedAt, row.agencyCode === person.agency),
        lateDays: isDone(row.taskStatus) && row.submittedAt === null ? 0 : lateWorkingDays(row.dueOn, row.submittedAt === null ? today : civilDateOf(row.submittedAt, this.db.zone), calendar),
      }));
      const last = items.at(-1);
      return { items, nextCursor: rows.length > limit && last ? writeCursor(last.dueOn, last.id) : null };
    });
  }

  /** What agencies ask others to settle (需协调事项), as their newest signed reports say it, with what the person may do about each. */
  async coordination(
    credentials: Credentials, filter: CoordinationFilter, page: { limit?: number; cursor?: string },
  ): Promise<{ items: CoordinationView[]; nextCursor: string | null }> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.read');
      const limit = Math.min(page.limit ?? LIMIT.default, LIMIT.max);
      const rows = await listCoordination(tx, filter, { limit, after: readCursor(page.cursor) });
      const { today, calendar } = await this.books.open(tx);
      const dayOf = (instant: Date | null): CivilDate => (instant === null ? today : civilDateOf(instant, this.db.zone));
      const items = rows.slice(0, limit).map((row) => ({
        ...row, waitedDays: row.matterRaisedAt === null ? 0 : calendar.workingDaysBetween(dayOf(row.matterRaisedAt), dayOf(row.matterAnsweredAt)),
        allowedActions: allowedMatterActions(row, row, person),
      }));
      const last = items.at(-1);
      return { items, nextCursor: rows.length > limit && last ? writeCursor(last.dueOn, last.reportId) : null };
    });
  }

  private async views(tx: Tx, task: TaskRow, person: PersonActor, load: (task: TaskRow) => Promise<ReportRow[]>): Promise<ReportView[]> {
    const facts = await reportingFacts(tx, task);
    const drafts = await draftsOf(tx, task.id);
    return (await load(task)).map((report) => {
      const draft = drafts.get(report.id) ?? null;
      return viewOf(report, draft, task, person, { ...facts, passed: draft?.passed ?? 0, drafters: draft?.drafters ?? [] });
    });
  }
}

function viewOf(report: ReportRow, draft: DraftRow | null, task: TaskRow, person: PersonActor, facts: ReportFacts): ReportView {
  const insider = person.agency === task.agencyCode;
  return {
    ...report,
    status: statusSeen(report.status, report.submittedAt, insider),
    standing: standingOf({ ...report, taskStatus: task.status }),
    values: report.targetValues,
    draft: draft && { ...draft, values: draft.targetValues },
    staleText: report.similarity !== null && report.similarity >= STALE_TEXT_PERCENT,
    waitsFor: insider && report.status === 'SIGNING' ? nextStepOfChain(facts.chain, facts.passed).role : null,
    allowedActions: allowedReportActions(report, task, person, facts),
  };
}
