import type { Clock, ClockKind, ClockRun } from '#domain';
import type { Tx } from '../client/tx.js';

export type RunningClock = Pick<Clock, 'id' | 'kind' | 'lastStepAt'> & { dueOn: NonNullable<Clock['dueOn']>; startedAt: Date; heldUntil: Date | null };

/** The running clocks of a kind, held; where their ladder rests, until when. */
export async function lockRunning(tx: Tx, kind: ClockKind): Promise<RunningClock[]> {
  await tx.run(`SELECT t.id FROM task t JOIN clock c ON c.task_id = t.id WHERE c.kind = $1 AND c.status = 'RUNNING' ORDER BY t.id FOR NO KEY UPDATE OF t`, [kind]);
  return tx.query<RunningClock>(
    `SELECT c.id, c.kind, c.due_on, c.started_at, c.last_step_at,
            (SELECT max(e.paused_until) FROM extension_request e WHERE e.task_id = c.task_id AND c.kind = 'COMPLETION' AND e.former_due = c.due_on
                AND e.paused_until > $2 AND e.status IN ('LEAD_OPINION', 'OFFICE_REVIEW', 'DECISION')) AS held_until
       FROM clock c WHERE c.kind = $1 AND c.status = 'RUNNING' AND c.due_on IS NOT NULL AND c.started_at IS NOT NULL ORDER BY c.id FOR NO KEY UPDATE OF c`, [kind, tx.now]);
}

/** Puts clocks on another ladder; their next steps are moved apart from this. */
export async function putOnLadder(tx: Tx, ids: readonly string[], ladder: { key: string; version: number }): Promise<void> {
  tx.write('UPDATE clock SET ladder_key = $2, ladder_version = $3 WHERE id = ANY($1)', [ids, ladder.key, ladder.version]);
}

/** What clocks of a kind ran to, as far as it touches a span of instants; `running`: only those that still run. */
export async function clockRuns(tx: Tx, kind: ClockKind, from: Date, to: Date, running = false): Promise<ClockRun[]> {
  return tx.query<ClockRun>(
    `SELECT due_on, begun_at, ended_at FROM clock_run WHERE kind = $1 AND begun_at < $3 AND ended_at > $2 AND NOT $4
      UNION ALL
     SELECT c.due_on, greatest(c.started_at, (SELECT max(r.ended_at) FROM clock_run r WHERE r.clock_id = c.id)), NULL
       FROM clock c WHERE c.kind = $1 AND c.status = 'RUNNING' AND c.due_on IS NOT NULL AND c.started_at < $3`, [kind, from, to, running]);
}

/** How many steps of clocks of a kind were sent in a span, by level. */
export async function sentByLevel(tx: Tx, kind: ClockKind, from: Date, to: Date): Promise<{ level: number; steps: number }[]> {
  return tx.query(
    `SELECT r.level, count(*)::int AS steps FROM reminder r JOIN clock c ON c.id = r.clock_id
      WHERE c.kind = $1 AND r.fired_at >= $2 AND r.fired_at < $3 GROUP BY 1 ORDER BY 1`, [kind, from, to]);
}
