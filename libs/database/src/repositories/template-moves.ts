import type { MeasureTemplate } from '#domain';
import type { Tx } from '../client/tx.js';
import type { TaskRow } from './tasks.js';

export interface OutdatedTask extends TaskRow {
  measureRef: string;
  newestId: string;
  newestVersion: number;
  newestBody: MeasureTemplate;
}

/** The agencies' tasks of a plan whose measure has a newer template than the one they are pinned to. */
export async function outdatedTasks(tx: Tx, planId: string): Promise<OutdatedTask[]> {
  return tx.query<OutdatedTask>(
    `SELECT t.*, m.ref AS measure_ref, n.id AS newest_id, n.version AS newest_version, n.body AS newest_body
       FROM task t JOIN measure m ON m.id = t.measure_id
       JOIN LATERAL (SELECT id, version, body FROM measure_template x WHERE x.measure_id = t.measure_id ORDER BY version DESC LIMIT 1) n ON n.version > t.template_version
      WHERE t.plan_id = $1 AND t.parent_id IS NULL ORDER BY m.position, (t.role <> 'LEAD'), t.agency_code`, [planId]);
}
