import { OFFICE_AGENCY, type HeldPost } from '#domain';
import type { Tx } from '../client/tx.js';
import { appendEvents } from './events.js';

/** What the office has to know and act on. `dedupeKey`: the same trouble is raised once. */
export interface AlarmWrite {
  kind: 'mail.missing' | 'mail.refused' | 'mail.uncertain' | 'mail.gave_up' | 'notice.nobody' | 'calendar.missing' | 'calendar.due_on_day_off' | 'calendar.notice_waiting' | 'suspension.review_due';
  dedupeKey: string;
  taskId?: string | null;
  personId?: string | null;
  agencyCode?: string | null;
  details: Record<string, unknown>;
}

/** Raises alarms, each once, with an event alarm.raised for those that are new. Answers how many were new. `post`: of the person whose act brought them about. */
export async function raiseAlarms(tx: Tx, alarms: readonly AlarmWrite[], post: HeldPost | null = null): Promise<number> {
  if (alarms.length === 0) return 0;
  const rows = await tx.query<{ id: string; dedupeKey: string }>(
    `INSERT INTO alarm (kind, dedupe_key, task_id, person_id, agency_code, details, raised_at)
     SELECT DISTINCT ON (u.dedupe_key) u.kind, u.dedupe_key, u.task_id, u.person_id, u.agency_code, u.details, $7::timestamptz
       FROM unnest($1::text[], $2::text[], $3::uuid[], $4::uuid[], $5::text[], $6::jsonb[]) AS u(kind, dedupe_key, task_id, person_id, agency_code, details)
     ON CONFLICT (dedupe_key) DO NOTHING RETURNING id, dedupe_key`,
    [alarms.map((a) => a.kind), alarms.map((a) => a.dedupeKey), alarms.map((a) => a.taskId ?? null), alarms.map((a) => a.personId ?? null),
      alarms.map((a) => a.agencyCode ?? null), alarms.map((a) => JSON.stringify(a.details)), tx.now]);
  const byKey = new Map(alarms.map((alarm) => [alarm.dedupeKey, alarm]));
  await appendEvents(tx, rows.flatMap(({ id, dedupeKey }) => {
    const alarm = byKey.get(dedupeKey);
    return alarm === undefined ? [] : [{
      type: 'alarm.raised' as const, subject: id, agency: OFFICE_AGENCY, post, taskId: alarm.taskId ?? null,
      facts: { ...alarm.details, kind: alarm.kind, personId: alarm.personId ?? null, agencyCode: alarm.agencyCode ?? null },
    }];
  }));
  return rows.length;
}
