import { nameWithFormer, type CivilDate, type ClockKind, type ClockStatus, type TaskRole, type TaskStatus } from '#domain';
import type { Tx } from '../client/tx.js';

/** How much of a measure a mail quotes, in characters; longer ones are cut there and the link leads to the rest. */
const QUOTE_LENGTH = 1_200;

/** A task with its measure in the document's words, as mails need it. */
export interface TaskFacts {
  id: string;
  title: string;
  status: TaskStatus;
  role: TaskRole;
  consultationKind: string | null;
  handlerId: string | null;
  handlerName: string | null;
  agencyCode: string;
  agency: string;
  lead: string;
  assigner: string;
  /** The same three for who reads English. */
  english: { agency: string; lead: string; assigner: string };
  parentTitle: string | null;
  clockOffsets: Record<string, string>;
  currentDue: CivilDate | null;
  provisional: boolean;
  lateDays: number;
  measureRef: string;
  measureTitle: string | null;
  measureQuote: string;
  docTitle: string | null;
  docNumber: string | null;
}

export async function mailTaskFacts(tx: Tx, ids: readonly string[]): Promise<Map<string, TaskFacts>> {
  const rows = ids.length === 0 ? [] : await tx.query<TaskFacts & { measureId: string; formerNames: string[]; leadFormerNames: string[] }>(
    `SELECT t.id, t.title, t.status, t.consultation ->> 'kind' AS consultation_kind, t.role, t.handler_id, h.name AS handler_name, t.agency_code, a.short_zh AS agency, l.short_zh AS lead,
            s.short_zh AS assigner, jsonb_build_object('agency', a.name_en, 'lead', l.name_en, 'assigner', s.name_en) AS english, up.title AS parent_title, t.clock_offsets, t.current_due, t.provisional, t.late_days, t.former_names, t.lead_former_names,
            m.ref AS measure_ref, m.title AS measure_title, m.id AS measure_id
       FROM task t JOIN agency a ON a.code = t.agency_code JOIN agency l ON l.code = t.lead_agency_code
       JOIN agency s ON s.code = t.assigner_agency_code JOIN measure m ON m.id = t.measure_id
       LEFT JOIN task up ON up.id = t.parent_id LEFT JOIN person h ON h.id = t.handler_id
      WHERE t.id = ANY($1)`, [ids]);
  for (const row of rows) Object.assign(row, { agency: nameWithFormer(row.agency, row.formerNames), lead: nameWithFormer(row.lead, row.leadFormerNames) });
  const measures = await quotes(tx, [...new Set(rows.map((row) => row.measureId))]);
  return new Map(rows.map((row) => {
    const quote = measures.get(row.measureId);
    return [row.id, { ...row, measureQuote: quote?.quote ?? '', docTitle: quote?.docTitle ?? null, docNumber: quote?.docNumber ?? null }];
  }));
}

/** Each measure's words once, not once per task: many tasks are of one measure, and a document may be long. */
async function quotes(tx: Tx, measureIds: readonly string[]): Promise<Map<string, { quote: string; docTitle: string | null; docNumber: string | null }>> {
  const rows = measureIds.length === 0 ? [] : await tx.query<{ id: string; quote: string; docTitle: string | null; docNumber: string | null }>(
    `SELECT m.id, substr(d.text, m.body_start + 1, least(m.body_end - m.body_start, $2)) AS quote, d.title AS doc_title, d.doc_number
       FROM measure m JOIN policy_document d ON d.id = m.document_id WHERE m.id = ANY($1)`, [measureIds, QUOTE_LENGTH]);
  return new Map(rows.map(({ id, ...rest }) => [id, rest]));
}

export interface ClockFacts {
  id: string;
  taskId: string;
  kind: ClockKind;
  period: string;
  status: ClockStatus;
  dueOn: CivilDate | null;
  provisional: boolean;
}

/** The clocks of these tasks, as they stand now. */
export async function clocksOfTasks(tx: Tx, taskIds: readonly string[]): Promise<ClockFacts[]> {
  return taskIds.length === 0 ? [] : tx.query<ClockFacts>(
    'SELECT id, task_id, kind, period, status, due_on, provisional FROM clock WHERE task_id = ANY($1)', [taskIds]);
}
