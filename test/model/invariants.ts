import { chargeDays, DEFAULT_MAIL_WINDOW, isInWindow } from '#domain';
import { verifyAudit } from '#workflow';
import type { Model } from './model.js';
import { AGENCIES, type System } from './system.js';

/** What a run has to remember beside the model. */
export interface Memory {
  finishedLate: Set<string>;
  everOverdue: Set<string>;
}

/** The invariants of domain.md 2.6 that can be seen after any step; each breach in words. */
export async function breaches(system: System, model: Model, memory: Memory): Promise<string[]> {
  const found: string[] = [];
  const note = (invariant: string, rows: readonly unknown[]): void => {
    if (rows.length > 0) found.push(`${invariant}: ${JSON.stringify(rows.slice(0, 3))}`);
  };
  const { now, calendar } = await system.calendar();

  note('1 an act without post or person', await system.rows(
    `SELECT type FROM event WHERE type LIKE 'task.%' AND person_id IS NOT NULL AND body::json->'actor'->>'postId' IS NULL`));
  note('2 one person twice in a round', await system.rows(
    `SELECT task_id, round, person_id FROM sign_off WHERE decision = 'YES' GROUP BY 1, 2, 3 HAVING count(*) > 1`));
  note('3 a running clock without its one holder', await system.rows(
    `SELECT c.id FROM clock c JOIN task t ON t.id = c.task_id WHERE c.status = 'RUNNING' AND c.holder = 'OWNER' AND c.holder_agency <> t.agency_code`));
  note('3 the ball lies with two, or with none', await system.rows(
    `SELECT t.id FROM task t LEFT JOIN holding h ON h.task_id = t.id AND h.to_at IS NULL GROUP BY t.id, t.held_by
      HAVING count(h.id) <> CASE t.held_by WHEN 'NOBODY' THEN 0 ELSE 1 END OR min(h.held_by) <> t.held_by`));
  for (const agency of AGENCIES) {
    const held = await system.rows<{ heldBy: string; fromAt: Date; toAt: Date | null }>(
      'SELECT held_by, from_at, to_at FROM holding WHERE task_id = $1 ORDER BY from_at, to_at NULLS LAST', [system.taskIds[agency]]);
    const [first] = held;
    if (first === undefined) continue;
    const charged = chargeDays(held.map(({ heldBy, fromAt, toAt }) => ({ holder: heldBy, from: fromAt, to: toAt })), now, calendar);
    const sum = [...charged.values()].reduce((total, days) => total + days, 0);
    // Once it is done nobody has the ball, and nobody's days run on.
    const elapsed = calendar.workingDaysBetween(toDate(first.fromAt), toDate(held.at(-1)?.toAt ?? now));
    if (sum !== elapsed) found.push(`4 ${agency}: ${sum} days are charged of ${elapsed}`);
  }
  note('5 a running clock without a next step', await system.rows(`SELECT id, kind FROM clock WHERE status = 'RUNNING' AND kind = 'COMPLETION' AND next_at IS NULL`));
  note('6 mail for a clock that had stopped', await system.rows(
    `SELECT m.id FROM mail m JOIN notification n ON n.mail_id = m.id JOIN clock c ON c.id = n.clock_id WHERE c.status = 'STOPPED' AND c.stopped_at < m.sent_at AND m.kind <> 'digest' AND n.model->'facts'->>'dueOn' = c.due_on::text`));
  note('7 told twice of one step', await system.rows(
    `SELECT r.clock_id, n.person_id FROM notification n JOIN reminder r ON r.event_id = n.event_id GROUP BY r.clock_id, r.due_on, r.step, n.person_id HAVING count(*) > 1`));
  const sent = await system.rows<{ sentAt: Date }>(`SELECT DISTINCT sent_at FROM mail WHERE sent_at IS NOT NULL AND sent_at = $1`, [now]);
  note('mail outside its window', sent.filter(({ sentAt }) => !isInWindow(sentAt, DEFAULT_MAIL_WINDOW, calendar)));

  for (const row of await system.rows<{ agencyCode: string; status: string; originalDue: string; currentDue: string; finishedLate: boolean; everOverdue: boolean }>(
    'SELECT agency_code, status, original_due, current_due, finished_late, ever_overdue FROM task')) {
    const expected = model.tasks[row.agencyCode as keyof Model['tasks']];
    if (row.originalDue !== expected.originalDue) found.push(`8 ${row.agencyCode}: the first date moved to ${row.originalDue}`);
    if (row.currentDue !== expected.currentDue) found.push(`model: ${row.agencyCode} is due on ${row.currentDue}, not ${expected.currentDue}`);
    if (row.status !== expected.status) found.push(`model: ${row.agencyCode} is ${row.status}, not ${expected.status}`);
    for (const [fact, memo] of [['finishedLate', memory.finishedLate], ['everOverdue', memory.everOverdue]] as const) {
      if (row[fact]) memo.add(row.agencyCode);
      else if (memo.has(row.agencyCode)) found.push(`9 ${row.agencyCode}: ${fact} was forgotten`);
    }
  }
  note('11 the trail', (await verifyAudit(system.plan.owner)).problems);
  return found;

  function toDate(instant: Date): ReturnType<typeof calendar.nextWorkingDay> {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: calendar.zone }).format(instant) as ReturnType<typeof calendar.nextWorkingDay>;
  }
}
