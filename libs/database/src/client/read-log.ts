import pg from 'pg';
import type { Actor, ReadKind } from '#domain';

/** What a person was shown; of which task, where it belongs to one. */
export interface ReadNote {
  kind: ReadKind;
  subject: string | null;
  taskId: string | null;
}

/**
 * SQL to go before COMMIT, in its round trip; '' for nothing. It does not wait for the disk: a line of the log may be lost with the
 * last half second before the server dies, and a read waits for no disk: it costs 0.3 ms on two busy cores. A transaction that has
 * written something of its own (it then has a number) waits as it always does.
 */
export function readLogSql(actor: Actor, now: Date, notes: readonly ReadNote[]): string {
  if (actor.kind !== 'person' || notes.length === 0) return '';
  const text = (value: string | null): string => (value === null ? 'NULL' : pg.escapeLiteral(value));
  const rows = notes.map(({ kind, subject, taskId }) =>
    `(${[now.toISOString(), actor.personId, actor.agency, kind, subject, taskId].map(text).join(', ')})`);
  return `SELECT set_config('synchronous_commit', 'off', true) WHERE pg_current_xact_id_if_assigned() IS NULL; INSERT INTO read_log (at, person_id, agency_code, kind, subject, task_id) VALUES ${rows.join(', ')}; `;
}
