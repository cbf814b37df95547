import type { Actor, ReadKind } from '#domain';
import type { Statement } from './batch.js';
import { statement } from './tx.js';

/** What a person was shown; of which task, where it belongs to one. */
export interface ReadNote {
  kind: ReadKind;
  subject: string | null;
  taskId: string | null;
}

/**
 * What goes before COMMIT, in its round trip. It does not wait for the disk: a line of the log may be lost with the last half second
 * before the server dies, and a read waits for no disk: it costs 0.3 ms on two busy cores. A transaction that has written something
 * of its own (it then has a number) waits as it always does.
 */
export function readLogStatements(actor: Actor, now: Date, notes: readonly ReadNote[]): Statement[] {
  if (actor.kind !== 'person' || notes.length === 0) return [];
  return [
    statement(`SELECT set_config('synchronous_commit', 'off', true) WHERE pg_current_xact_id_if_assigned() IS NULL`),
    statement(
      `INSERT INTO read_log (at, person_id, agency_code, kind, subject, task_id)
       SELECT $1, $2, $3, n.kind, n.subject, n.task_id FROM unnest($4::text[], $5::text[], $6::uuid[]) AS n(kind, subject, task_id)`,
      [now, actor.personId, actor.agency, notes.map(({ kind }) => kind), notes.map(({ subject }) => subject), notes.map(({ taskId }) => taskId)]),
  ];
}
