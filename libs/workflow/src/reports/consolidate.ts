import { contentOf, saveReport, sourceReports, type NewEvent, type ReportRow, type SourceRow, type TaskRow, type Tx } from '#database';
import { consolidatedText, consolidates, DomainError, TAKEABLE, type ReportContent, type TakenReport, type Task } from '#domain';

const TEXTS = ['progress', 'problems', 'nextSteps', 'coordination'] as const;

/** The signed reports of the period that the task may take in (汇总). */
export async function takeableReports(tx: Tx, task: Task, period: string, lock = false): Promise<SourceRow[]> {
  return (await sourceReports(tx, task, period, lock)).filter((row) => consolidates(task, row.task) && TAKEABLE.includes(row.status));
}

/**
 * Adds the words of signed reports to the lead's own, each under its agency's name, with references; what was taken before
 * and is still the same text is not taken twice. Throws conflict where there is nothing to take, invalid_input for a report that is none of these.
 */
export async function takeSources(
  tx: Tx, task: Task, period: string, content: ReportContent, takes: readonly TakenReport[], wanted: readonly string[] | undefined,
): Promise<{ content: ReportContent; takes: TakenReport[] }> {
  const takeable = await takeableReports(tx, task, period);
  if (wanted?.some((id) => !takeable.some((row) => row.id === id))) throw new DomainError('invalid_input', { field: 'reportIds', why: 'not_takeable' });
  const known = new Map(takes.map((take) => [take.reportId, take]));
  const sources = takeable.filter((row) => (wanted === undefined || wanted.includes(row.id)) && known.get(row.id)?.contentHash !== hashOf(row));
  if (sources.length === 0) throw new DomainError('conflict', { need: 'signed_reports' });
  const merged = { ...content };
  for (const field of TEXTS) {
    const added = consolidatedText(sources.map((row) => ({ agencyName: row.agencyName, text: contentOf(row)[field], noChange: field === 'progress' && row.status === 'NO_CHANGE' })));
    merged[field] = [content[field].trim(), added].filter((text) => text !== '').join('\n');
  }
  for (const row of sources) {
    known.set(row.id, { reportId: row.id, taskId: row.taskId, agencyCode: row.agencyCode, agencyName: row.agencyName, contentHash: hashOf(row) });
  }
  return { content: merged, takes: [...known.values()] };
}

/**
 * With the lead's signature the reports it took in become CONSOLIDATED. Throws source_moved_on where one of them was
 * returned or signed anew meanwhile: the lead would sign words that nobody stands by any more.
 */
export async function handOnSources(tx: Tx, task: TaskRow, report: ReportRow, takes: readonly TakenReport[]): Promise<NewEvent[]> {
  if (takes.length === 0) return [];
  const rows = new Map((await takeableReports(tx, task, report.period, true)).map((row) => [row.id, row]));
  const moved = takes.filter((take) => { const row = rows.get(take.reportId); return row === undefined || hashOf(row) !== take.contentHash; });
  if (moved.length > 0) throw new DomainError('source_moved_on', { reports: moved.map(({ reportId, agencyCode }) => ({ reportId, agencyCode })) });
  const events: NewEvent[] = [];
  for (const take of takes) {
    const row = rows.get(take.reportId);
    if (row === undefined) continue;
    const status = row.status === 'SUBMITTED' ? 'CONSOLIDATED' : row.status;
    await saveReport(tx, row, { status, consolidatedIn: report.id });
    events.push({
      type: 'report.consolidated', taskId: row.taskId, planId: task.planId, agency: row.agencyCode, subject: row.id,
      before: { reportStatus: row.status }, after: { reportStatus: status }, facts: { period: row.period, consolidatedIn: report.id, byAgency: task.agencyCode },
    });
  }
  return events;
}

/** "No change" has no text of its own, whatever the row still carries. */
function hashOf(row: SourceRow): string | null {
  return row.status === 'NO_CHANGE' ? null : row.contentHash;
}
