import type { CivilDate, ReadKind } from '#domain';
import type { Tx } from '../client/tx.js';
import type { Before } from './messages.js';

export interface ReadRow {
  id: string;
  at: Date;
  personId: string;
  personName: string;
  agencyCode: string | null;
  kind: ReadKind;
  subject: string | null;
  taskId: string | null;
}

export interface ReadFilter {
  personId?: string;
  agencyCode?: string;
  kind?: ReadKind;
  taskId?: string;
  subject?: string;
  /** Civil dates, both included. */
  from?: CivilDate;
  to?: CivilDate;
}

/** Reads and exports, the newest first, at most `limit`. */
export async function listReads(tx: Tx, filter: ReadFilter, zone: string, before: Before | null, limit: number): Promise<ReadRow[]> {
  return tx.query<ReadRow>(
    `SELECT r.*, p.name AS person_name FROM read_log r JOIN person p ON p.id = r.person_id
      WHERE ($1::uuid IS NULL OR r.person_id = $1) AND ($2::text IS NULL OR r.agency_code = $2) AND ($3::text IS NULL OR r.kind = $3)
        AND ($4::uuid IS NULL OR r.task_id = $4) AND ($5::text IS NULL OR r.subject = $5)
        AND ($6::date IS NULL OR r.at >= ($6::date)::timestamp AT TIME ZONE $8) AND ($7::date IS NULL OR r.at < ($7::date + 1)::timestamp AT TIME ZONE $8)
        AND ($9::timestamptz IS NULL OR (r.at, r.id) < ($9, $10::uuid))
      ORDER BY r.at DESC, r.id DESC LIMIT $11`,
    [filter.personId ?? null, filter.agencyCode ?? null, filter.kind ?? null, filter.taskId ?? null, filter.subject ?? null,
      filter.from ?? null, filter.to ?? null, zone, before?.at ?? null, before?.id ?? null, limit]);
}
