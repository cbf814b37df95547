import type { Tx } from '../client/tx.js';

/** An object with a version, whose events say what changed from one to the next. */
export type VersionedKind = keyof typeof OF_OBJECT | keyof typeof OF_REGISTER;

export interface ChangeRow {
  type: string;
  at: Date;
  body: string;
}

/** Which events belong to the object itself, and changed it: a reminder does not, nor does a subtask's or a report's of its own. */
const OF_OBJECT = {
  task: `task_id = $1 AND type NOT LIKE 'report.%' AND type NOT LIKE 'measure.%' AND type NOT LIKE 'notice.%' AND (type NOT LIKE 'spot_check.%' OR body::jsonb -> 'after' ? 'grade') AND type NOT IN ('task.reminded', 'task.escalated') AND body::jsonb -> 'after' <> 'null'
    AND (type NOT LIKE 'extension.%' OR body::jsonb -> 'after' ?| ARRAY['currentDue', 'everOverdue'])`,
  report: `task_id = (SELECT task_id FROM progress_report WHERE id = $1) AND subject = $1::text AND type LIKE 'report.%'`,
  extension: `task_id = (SELECT task_id FROM extension_request WHERE id = $1) AND subject = $1::text AND type LIKE 'extension.%'`,
  measure: `task_id IN (SELECT id FROM task WHERE measure_id = $1) AND type LIKE 'measure.%'`,
  notice: `task_id = (SELECT task_id FROM escalation_notice WHERE id = $1) AND subject = $1::text AND type LIKE 'notice.%'`,
  spotCheck: `plan_id = (SELECT l.plan_id FROM spot_check s JOIN spot_check_lot l ON l.id = s.lot_id WHERE s.id = $1) AND subject = $1::text AND type LIKE 'spot_check.%'`,
  plan: `plan_id = $1 AND task_id IS NULL AND type LIKE 'plan.%' AND type NOT LIKE 'plan.amendment_%'`,
  amendment: `plan_id = (SELECT plan_id FROM plan_amendment WHERE id = $1) AND task_id IS NULL AND subject = $1::text AND type LIKE 'plan.amend%'`,
  template: `type = 'template.revised' AND subject = $1`,
  reading: `type = 'reading.corrected' AND subject = $1`,
  leadRule: `type = 'rule.switched' AND subject = $1`,
  mailPreferences: `type = 'preferences.changed' AND subject = $1`,
} as const;
/** What the trail shows to few, and register_changes to whoever may change the thing. */
const OF_REGISTER = { person: 'account.changed', unit: 'unit.changed', signRoute: 'route.changed' } as const;

const isOfRegister = (kind: VersionedKind): kind is keyof typeof OF_REGISTER => kind in OF_REGISTER;

/** The latest events that changed the object, at most `limit`, oldest first; only what the caller may see. */
export async function latestChanges(tx: Tx, kind: VersionedKind, id: string, limit: number): Promise<ChangeRow[]> {
  const rows = isOfRegister(kind)
    ? await tx.query<ChangeRow>('SELECT * FROM register_changes($1, $2, $3)', [OF_REGISTER[kind], id, limit])
    : await tx.query<ChangeRow>(`SELECT type, at, body FROM event WHERE ${OF_OBJECT[kind]} ORDER BY at DESC, seq DESC LIMIT $2`, [id, limit]);
  return rows.reverse();
}
