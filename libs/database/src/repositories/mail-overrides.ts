import type { CivilDate, Clock } from '#domain';
import type { Tx } from '../client/tx.js';
import type { DueNotice } from './notices-due.js';

/** What a person ordered about one mail to come: the key is the send ledger's, with the person. */
export interface MailOverride {
  clockId: string;
  taskId: string;
  dueOn: CivilDate;
  step: string;
  personId: string;
  /** RESTORE: as if nothing had been ordered. */
  act: 'CANCEL' | 'NOTE' | 'RESTORE';
  note: string | null;
  reason: string;
  madeBy: string;
  madeAt: Date;
}

export function overrideKey({ clockId, dueOn, step, personId }: Pick<MailOverride, 'clockId' | 'dueOn' | 'step' | 'personId'>): string {
  return `${clockId}/${dueOn}/${step}/${personId}`;
}

/** The orders about these clocks' mails that still hold, by overrideKey. */
export async function overridesOf(tx: Tx, clockIds: readonly string[]): Promise<Map<string, MailOverride>> {
  const rows = clockIds.length === 0 ? [] : await tx.query<MailOverride>(
    `SELECT clock_id, task_id, due_on, step, person_id, act, note, reason, made_by, made_at FROM mail_override WHERE clock_id = ANY($1) AND act <> 'RESTORE'`, [clockIds]);
  return new Map(rows.map((row) => [overrideKey(row), row]));
}

/** Keeps an order in place of an earlier one about the same mail; answers what was ordered before. */
export async function putOverride(tx: Tx, row: Omit<MailOverride, 'madeAt'>): Promise<Pick<MailOverride, 'act' | 'note'> | null> {
  const key = [row.clockId, row.dueOn, row.step, row.personId];
  const before = await tx.maybe<Pick<MailOverride, 'act' | 'note'>>(
    'SELECT act, note FROM mail_override WHERE clock_id = $1 AND due_on = $2 AND step = $3 AND person_id = $4 FOR UPDATE', key);
  tx.write(
    `INSERT INTO mail_override (clock_id, due_on, step, person_id, task_id, act, note, reason, made_by, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     ON CONFLICT (clock_id, due_on, step, person_id) DO UPDATE SET act = EXCLUDED.act, note = EXCLUDED.note, reason = EXCLUDED.reason, made_by = EXCLUDED.made_by, made_at = EXCLUDED.made_at`,
    [...key, row.taskId, row.act, row.note, row.reason, row.madeBy, tx.now]);
  return before;
}

/** A running clock with what its steps say of it. */
export type ForeseenClock = Pick<Clock, 'id' | 'taskId' | 'kind' | 'period' | 'holder' | 'holderAgency' | 'ladderKey' | 'ladderVersion' | 'lastStepAt' | 'nextAt'> & {
  planId: string;
  agencyCode: string;
  dueOn: CivilDate;
  startedAt: Date;
};

/** Running clocks whose next step falls before an instant, soonest first; of one task or of all that may be seen. */
export async function foreseenClocks(tx: Tx, taskId: string | null, until: Date, limit: number): Promise<ForeseenClock[]> {
  return tx.query<ForeseenClock>(
    `SELECT c.id, c.task_id, c.kind, c.period, c.holder, c.holder_agency, c.ladder_key, c.ladder_version, c.last_step_at, c.next_at, t.plan_id, t.agency_code,
            c.due_on, c.started_at
       FROM clock c JOIN task t ON t.id = c.task_id
      WHERE c.status = 'RUNNING' AND c.next_at <= $2 AND c.due_on IS NOT NULL AND c.started_at IS NOT NULL AND ($1::uuid IS NULL OR c.task_id = $1)
      ORDER BY c.next_at, c.id LIMIT $3`, [taskId, until, limit]);
}

/** Notices that are decided and wait for their mail: for the mail window, or for the digest. */
export async function waitingNotices<M>(
  tx: Tx, filter: { taskId: string | null; personId: string | null; until: Date }, limit: number,
): Promise<(DueNotice<M> & { notBefore: Date })[]> {
  return tx.query(
    `SELECT n.id, n.person_id, n.agency_code, n.task_id, n.clock_id, n.kind, n.level, n.urgent, notice_model(n.id) AS model, n.not_before, e.at AS event_at
       FROM notification n JOIN event e ON e.id = n.event_id
      WHERE n.status = 'PENDING' AND n.not_before <= $3 AND ($1::uuid IS NULL OR n.task_id = $1) AND ($2::uuid IS NULL OR n.person_id = $2)
      ORDER BY n.not_before, n.id LIMIT $4`, [filter.taskId, filter.personId, filter.until, limit]);
}

/** Whether the step was written to the person already. */
export async function isMailed(tx: Tx, key: Pick<MailOverride, 'clockId' | 'dueOn' | 'step' | 'personId'>): Promise<boolean> {
  return (await tx.maybe(
    `SELECT 1 FROM reminder r JOIN notification n ON n.event_id = r.event_id
      WHERE r.clock_id = $1 AND r.due_on = $2 AND r.step = $3 AND n.person_id = $4 AND n.status <> 'PENDING'`, [key.clockId, key.dueOn, key.step, key.personId])) !== null;
}
