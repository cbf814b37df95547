import { groupBy } from '../group-by.js';
import { chargeDays, type ClockKind, type WorkCalendar } from '#domain';
import type { Database } from '../client/database.js';

/** What a play came to. Counts only, so that the same seed gives the same table. */
export interface PlayTable {
  tasksByStatus: Record<string, number>;
  subtasksByStatus: Record<string, number>;
  finishedLate: number;
  returned: number;
  mailsByKindAndMonth: { kind: string; month: string; count: number }[];
  mailsByStatus: Record<string, number>;
  stepsByLevel: { level: number; count: number }[];
  stepsByKind: { kind: ClockKind; level: number; count: number }[];
  papersByLevel: { level: number; status: string; count: number }[];
  reportsByStatus: Record<string, number>;
  reportsLate: number;
  reportsMissed: number;
  /** What did not go as planned: how often each of these happened. */
  happenings: Record<string, number>;
  /** Acts done by a stand-in, with both names. */
  actsByStandIns: number;
  /** Working days charged, by who had the ball. */
  chargedDays: Record<string, number>;
  alarms: number;
  events: number;
}

/** Adds up what happened. `calendar` is the one known at the end. */
export async function playTable(owner: Database, calendar: WorkCalendar): Promise<PlayTable> {
  return owner.asSystem('play', async (tx) => {
    const counts = async (sql: string): Promise<Record<string, number>> =>
      Object.fromEntries((await tx.query<{ key: string; n: number }>(sql)).map((row) => [row.key, row.n]));
    const holdings = await tx.query<{ taskId: string; heldBy: string; fromAt: Date; toAt: Date | null }>(
      'SELECT task_id, held_by, from_at, to_at FROM holding ORDER BY task_id, from_at, to_at NULLS LAST');
    const charged: Record<string, number> = {};
    for (const own of groupBy(holdings, (row) => row.taskId).values()) {
      const days = chargeDays(own.map((row) => ({ holder: row.heldBy, from: row.fromAt, to: row.toAt })), tx.now, calendar);
      for (const [holder, n] of days) charged[holder] = (charged[holder] ?? 0) + n;
    }
    return {
      tasksByStatus: await counts(`SELECT status AS key, count(*)::int AS n FROM task WHERE parent_id IS NULL GROUP BY 1 ORDER BY 1`),
      subtasksByStatus: await counts(`SELECT status AS key, count(*)::int AS n FROM task WHERE parent_id IS NOT NULL GROUP BY 1 ORDER BY 1`),
      finishedLate: (await tx.one<{ n: number }>('SELECT count(*)::int AS n FROM task WHERE finished_late')).n,
      returned: (await tx.one<{ n: number }>('SELECT count(*)::int AS n FROM task WHERE return_count > 0')).n,
      mailsByKindAndMonth: await tx.query(
        `SELECT kind, to_char(sent_at AT TIME ZONE '${owner.zone}', 'YYYY-MM') AS month, count(*)::int AS count FROM mail WHERE status = 'SENT' GROUP BY 1, 2 ORDER BY 1, 2`),
      mailsByStatus: await counts('SELECT status AS key, count(*)::int AS n FROM mail GROUP BY 1 ORDER BY 1'),
      stepsByLevel: await tx.query('SELECT level, count(*)::int AS count FROM reminder GROUP BY 1 ORDER BY 1'),
      stepsByKind: await tx.query('SELECT c.kind, r.level, count(*)::int AS count FROM reminder r JOIN clock c ON c.id = r.clock_id GROUP BY 1, 2 ORDER BY 1, 2'),
      papersByLevel: await tx.query('SELECT level, status, count(*)::int AS count FROM escalation_notice GROUP BY 1, 2 ORDER BY 1, 2'),
      reportsByStatus: await counts('SELECT status AS key, count(*)::int AS n FROM progress_report GROUP BY 1 ORDER BY 1'),
      reportsLate: (await tx.one<{ n: number }>('SELECT count(*)::int AS n FROM progress_report WHERE late')).n,
      reportsMissed: (await tx.one<{ n: number }>('SELECT count(*)::int AS n FROM progress_report WHERE missed')).n,
      happenings: await counts(
        `SELECT CASE type WHEN 'extension.decided' THEN 'extension.' || (body::jsonb #>> '{after,extensionStatus}')
                          WHEN 'spot_check.concluded' THEN 'spot_check.' || (body::jsonb #>> '{facts,outcome}') ELSE type END AS key, count(*)::int AS n FROM event
          WHERE type IN ('task.objected', 'task.upheld', 'task.reassigned', 'task.counter_proposed', 'task.proposal_accepted', 'task.proposal_declined', 'extension.drafted',
                         'extension.decided', 'measure.suspended', 'measure.resumed', 'stand_in.appointed', 'report.no_change', 'report.matter_answered', 'trajectory.signed', 'spot_check.drawn', 'spot_check.found', 'spot_check.concluded', 'task.reopened') GROUP BY 1 ORDER BY 1`),
      actsByStandIns: (await tx.one<{ n: number }>(`SELECT count(*)::int AS n FROM event WHERE body LIKE '%"onBehalfOf"%'`)).n,
      chargedDays: charged,
      alarms: (await tx.one<{ n: number }>('SELECT count(*)::int AS n FROM alarm')).n,
      events: (await tx.one<{ n: number }>('SELECT count(*)::int AS n FROM event')).n,
    };
  });
}
