import type { Forest, Row } from './forest.js';
import { DONE } from './ways.js';

/** What must hold after every act, whoever did it; each breach in words. */
export async function breaches(forest: Forest, before: readonly Row[], now: readonly Row[]): Promise<string[]> {
  const found: string[] = [];
  for (const row of now) {
    const was = before.find(({ id }) => id === row.id);
    const parent = now.find(({ id }) => id === row.parentId);
    if (parent !== undefined && !DONE.includes(row.status)) {
      if (row.currentDue !== null && parent.currentDue !== null && row.currentDue > parent.currentDue) found.push(`${row.id} is due after its parent`);
      if (DONE.includes(parent.status) || ['SIGNING', 'LEAD_REVIEW', 'VERIFYING', 'ROUTINE'].includes(parent.status)) found.push(`${row.id} is ${row.status} under a parent that is ${parent.status}`);
    }
    if (was === undefined) continue;
    const moved = JSON.stringify({ ...row, version: 0 }) !== JSON.stringify({ ...was, version: 0 });
    if (row.version > was.version + 1 || (moved && row.version !== was.version + 1)) found.push(`${row.id} went from version ${was.version} to ${row.version}`);
    if (row.originalDue !== was.originalDue) found.push(`${row.id}: the first date moved`);
    if ((was.finishedLate && !row.finishedLate) || (was.everOverdue && !row.everOverdue)) found.push(`${row.id}: lateness was forgotten`);
  }
  for (const [rule, sql] of Object.entries(RULES)) {
    const rows = await forest.rows(sql);
    if (rows.length > 0) found.push(`${rule}: ${JSON.stringify(rows[0])}`);
  }
  return found;
}

const STAGES = `('REQUEST', 'CHECK', 'SIGN', 'REVIEW', 'PROPOSE', 'VERIFY')`;
/** The names that stand under the stages of a request or a check: {"SIGN": [ids]}. */
const eyes = (table: string): string => `SELECT t.id, e.stage, p.person FROM ${table} t, jsonb_each(t.eyes) e (stage, people), jsonb_array_elements_text(e.people) p (person)`;

/** Each answers what breaks it. */
const RULES: Readonly<Record<string, string>> = {
  'one pair of eyes twice in a round': `SELECT task_id, round, eye FROM (
      SELECT task_id, round, stage, person_id AS eye FROM sign_off WHERE decision = 'YES' AND stage IN ${STAGES}
      UNION SELECT task_id, round, stage, on_behalf_of FROM sign_off WHERE decision = 'YES' AND stage IN ${STAGES} AND on_behalf_of IS NOT NULL) eyes
    GROUP BY 1, 2, 3 HAVING count(*) > 1`,
  'verified outside the office': `SELECT task_id, stage, agency_code FROM sign_off WHERE stage IN ('PROPOSE', 'VERIFY') AND agency_code <> 'JMO'`,
  'one pair of eyes twice on a request': `SELECT id, person FROM (${eyes('extension_request')}) e GROUP BY 1, 2 HAVING count(DISTINCT stage) > 1`,
  'one pair of eyes twice on a check': `SELECT id, person FROM (${eyes('spot_check')}) e GROUP BY 1, 2 HAVING count(DISTINCT stage) > 1`,
  'two requests of a task at a time': `SELECT task_id FROM extension_request WHERE status IN ('DRAFT', 'SIGNING', 'LEAD_OPINION', 'OFFICE_REVIEW', 'DECISION') GROUP BY 1 HAVING count(*) > 1`,
  'granted more than twice': `SELECT task_id FROM extension_request WHERE status IN ('APPROVED', 'PARTLY_APPROVED') GROUP BY 1 HAVING count(*) > 2`,
  'an answer without a date': `SELECT id FROM extension_request WHERE status IN ('APPROVED', 'PARTLY_APPROVED', 'REJECTED') AND decided_due IS NULL`,
  'a report signed by who drafted it': `SELECT r.id FROM progress_report r WHERE r.status = 'SUBMITTED' AND r.signed_by = r.drafted_by`,
  'a report called signed without its text': `SELECT r.id FROM progress_report r WHERE r.signed_count <> (SELECT count(*) FROM report_version v WHERE v.report_id = r.id)`,
  'a clock running for work that has ended': `SELECT c.id, c.kind FROM clock c JOIN task t ON t.id = c.task_id WHERE c.status = 'RUNNING' AND c.kind IN ('COMPLETION', 'RECEIPT') AND t.status IN ('COMPLETED', 'CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED')`,
  // While a task waits for another agency's its days are charged to nobody (E9).
  'the ball lies with two, or with none': `SELECT t.id, t.status, t.held_by, array_agg(h.held_by) AS holdings FROM task t LEFT JOIN holding h ON h.task_id = t.id AND h.to_at IS NULL GROUP BY t.id, t.held_by
    HAVING count(h.id) <> CASE t.held_by WHEN 'NOBODY' THEN 0 ELSE 1 END
        OR min(h.held_by) <> CASE WHEN EXISTS (SELECT 1 FROM task_wait w WHERE w.task_id = t.id AND w.ended_at IS NULL) THEN 'EXTERNAL' ELSE t.held_by END`,
};
