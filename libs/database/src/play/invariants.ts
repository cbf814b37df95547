import { groupBy } from '../group-by.js';
import { chargeDays, civilDateOf, isInWindow, DEFAULT_MAIL_WINDOW, type WorkCalendar } from '#domain';
import type { Database } from '../client/database.js';
import type { Tx } from '../client/tx.js';

/** A broken promise of domain 2.6: which, and where. */
export interface Broken {
  invariant: string;
  where: string;
}

/** Invariants that one statement can find broken: each must give no row. */
const QUERIES: Readonly<Record<string, string>> = {
  'every act has a person with post, or is the system’s':
    `SELECT id::text AS where FROM event WHERE task_id IS NOT NULL AND person_id IS NOT NULL AND (body::jsonb -> 'actor' ->> 'postId') IS NULL`,
  'handler, signatory, verifier and closer are different people':
    `SELECT s.task_id::text AS where FROM sign_off s JOIN sign_off r ON r.task_id = s.task_id AND r.round = s.round AND r.person_id = s.person_id
      WHERE s.decision = 'YES' AND r.decision = 'YES' AND s.stage < r.stage`,
  'every open clock has one holder': `SELECT id::text AS where FROM clock WHERE status = 'RUNNING' AND (holder = '' OR holder_agency = '')`,
  'every open clock has a next step, or its ladder has ended':
    `SELECT c.id::text AS where FROM clock c JOIN ladder l ON l.key = c.ladder_key AND l.version = c.ladder_version
      WHERE c.status = 'RUNNING' AND c.next_at IS NULL AND l.body ? 'repeat'`,
  'a task that is open has one holder of the ball':
    `SELECT t.id::text AS where FROM task t LEFT JOIN holding h ON h.task_id = t.id AND h.to_at IS NULL
      GROUP BY t.id HAVING count(h.id) <> (CASE WHEN t.status IN ('COMPLETED', 'CLOSED', 'ARCHIVED', 'ROUTINE', 'TERMINATED', 'CANCELLED') THEN 0 ELSE 1 END)`,
  'no step fired after its clock stopped':
    `SELECT r.id::text AS where FROM reminder r JOIN clock c ON c.id = r.clock_id WHERE c.stopped_at IS NOT NULL AND r.due_on = c.due_on AND r.fired_at > c.stopped_at`,
  'no mail sent for a clock that had stopped when it was composed':
    `SELECT n.id::text AS where FROM notification n JOIN mail m ON m.id = n.mail_id JOIN clock c ON c.id = n.clock_id
      WHERE n.kind IN ('task.reminder', 'task.overdue', 'task.escalated') AND c.stopped_at IS NOT NULL AND m.created_at > c.stopped_at
        AND NOT EXISTS (SELECT 1 FROM reminder r WHERE r.clock_id = c.id AND r.due_on <> c.due_on)`,
  'no step sent twice to one person':
    `SELECT n.person_id || ' ' || r.clock_id AS where FROM notification n JOIN reminder r ON r.event_id = n.event_id
      GROUP BY n.person_id, r.clock_id, r.due_on, r.step HAVING count(*) > 1`,
  'one digest a day': `SELECT dedupe_key AS where FROM mail GROUP BY dedupe_key HAVING count(*) > 1`,
  'original due dates unchanged':
    `SELECT t.id::text AS where FROM task t JOIN LATERAL (SELECT body::jsonb -> 'after' ->> 'originalDue' AS due FROM event e WHERE e.task_id = t.id AND e.body::jsonb -> 'after' ? 'originalDue' ORDER BY e.at LIMIT 1) f ON true
      WHERE f.due IS DISTINCT FROM t.original_due::text`,
  'late stays late':
    `SELECT t.id::text AS where FROM task t WHERE NOT t.finished_late AND EXISTS (SELECT 1 FROM event e WHERE e.task_id = t.id AND e.body::jsonb -> 'after' ->> 'finishedLate' = 'true')`,
  'a parent is not done over open children':
    `SELECT p.id::text AS where FROM task p JOIN task c ON c.parent_id = p.id WHERE p.status IN ('COMPLETED', 'CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED') AND c.status NOT IN ('COMPLETED', 'CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED')`,
  'a subtask is never due after its parent':
    `SELECT c.id::text AS where FROM task c JOIN task p ON p.id = c.parent_id WHERE c.original_due > greatest(p.original_due, p.current_due)`,
  'receipt clocks run only after delivery':
    `SELECT c.id::text AS where FROM clock c WHERE c.kind = 'RECEIPT' AND c.started_at IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM event e WHERE e.task_id = c.task_id AND e.type IN ('task.notice_delivered', 'task.upheld'))`,
  'nothing waits in the outbox': 'SELECT event_id::text AS where FROM outbox',
};

/**
 * Checks the promises that the database alone can show, and those that need the calendar: no mail on a day off or
 * outside the mail window, charged days that add up. `calendarOn` gives the calendar as known on a day.
 */
export async function checkInvariants(owner: Database, calendarOn: (instant: Date) => WorkCalendar): Promise<{ checked: number; broken: Broken[] }> {
  return owner.asSystem('play', async (tx) => {
    const broken: Broken[] = [];
    for (const [invariant, sql] of Object.entries(QUERIES)) {
      for (const { where } of (await tx.query<{ where: string }>(`SELECT * FROM (${sql}) q LIMIT 5`))) broken.push({ invariant, where });
    }
    broken.push(...await mailsOutsideWindow(tx, calendarOn), ...await chargedDaysOff(tx, calendarOn(tx.now)));
    return { checked: Object.keys(QUERIES).length + 2, broken };
  });
}

async function mailsOutsideWindow(tx: Tx, calendarOn: (instant: Date) => WorkCalendar): Promise<Broken[]> {
  const mails = await tx.query<{ id: string; startedAt: Date }>('SELECT m.id, a.started_at FROM mail m JOIN mail_attempt a ON a.mail_id = m.id');
  return mails.filter((mail) => !isInWindow(mail.startedAt, DEFAULT_MAIL_WINDOW, calendarOn(mail.startedAt)))
    .slice(0, 5).map((mail) => ({ invariant: 'no mail on a day off or outside the mail window', where: `${mail.id} ${mail.startedAt.toISOString()}` }));
}

async function chargedDaysOff(tx: Tx, calendar: WorkCalendar): Promise<Broken[]> {
  const rows = await tx.query<{ taskId: string; heldBy: string; fromAt: Date; toAt: Date | null }>(
    'SELECT task_id, held_by, from_at, to_at FROM holding ORDER BY task_id, from_at, to_at NULLS LAST');
  const broken: Broken[] = [];
  for (const [taskId, own] of groupBy(rows, (row) => row.taskId)) {
    const first = own[0];
    if (!first) continue;
    const end = own.at(-1)?.toAt ?? tx.now;
    const sum = [...chargeDays(own.map((row) => ({ holder: row.heldBy, from: row.fromAt, to: row.toAt })), tx.now, calendar).values()].reduce((a, b) => a + b, 0);
    const elapsed = calendar.workingDaysBetween(civilDateOf(first.fromAt, calendar.zone), civilDateOf(end, calendar.zone));
    if (sum !== elapsed) broken.push({ invariant: 'charged days add up to the working days elapsed', where: `${taskId} ${sum} ${elapsed}` });
  }
  return broken.slice(0, 5);
}
