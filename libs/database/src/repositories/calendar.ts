import type { CivilDate, Clock, ClockShift, DatedClock, HolidayNotice } from '#domain';
import type { Tx } from '../client/tx.js';

/** One change of the calendar at a time ("cale" in ASCII): the second must see what the first did. */
const CHANGING = 0x63616c65;

export async function lockCalendar(tx: Tx): Promise<void> {
  await tx.run('SELECT pg_advisory_xact_lock($1, 0)', [CHANGING]);
}

export interface NoticeOnRecord {
  id: string;
  /** Null: it waits to be applied. */
  knownOn: CivilDate | null;
  appliedBy: string | null;
  appliedAt: Date | null;
  record: HolidayNotice;
}

/** All notices on record, those that wait to be applied too, oldest first. */
export async function noticesOnRecord(tx: Tx): Promise<NoticeOnRecord[]> {
  return tx.query<NoticeOnRecord>('SELECT id, known_on, applied_by, applied_at, record FROM calendar_notice ORDER BY year, published');
}

/** Makes a notice part of the calendar from today on. Null where it is part of it already. */
export async function applyNotice(tx: Tx, notice: HolidayNotice, today: CivilDate, personId: string): Promise<string | null> {
  const row = await tx.maybe<{ id: string }>(
    `INSERT INTO calendar_notice AS n (year, published, source, amends, record, known_on, applied_by, applied_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (year, published) DO UPDATE SET source = EXCLUDED.source, amends = EXCLUDED.amends, record = EXCLUDED.record, known_on = EXCLUDED.known_on,
       applied_by = EXCLUDED.applied_by, applied_at = EXCLUDED.applied_at WHERE n.known_on IS NULL
     RETURNING id`,
    [notice.year, notice.published, notice.source, notice.amends, JSON.stringify(notice), today, personId, tx.now]);
  return row?.id ?? null;
}

const ENDED = `('COMPLETED', 'CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED')`;

/** Holds all open tasks, then their clocks, in the order in which use cases and the sweep take them: nothing moves meanwhile. */
export async function lockOpenWork(tx: Tx): Promise<void> {
  await tx.run(`SELECT id FROM task WHERE status NOT IN ${ENDED} ORDER BY id FOR NO KEY UPDATE`);
  await tx.run(`SELECT id FROM clock WHERE status IN ('RUNNING', 'PAUSED') ORDER BY id FOR NO KEY UPDATE`);
}

/** A clock with a date and what is said of it to people. */
export type ShiftableClock = DatedClock & Pick<Clock, 'id' | 'taskId' | 'kind' | 'period' | 'holder' | 'holderAgency' | 'ladderKey' | 'ladderVersion'> & {
  planId: string;
  agencyCode: string;
  title: string;
};

/** The clocks that run or stand still, after an id; in order of it. */
export async function shiftableClocks(tx: Tx, after: string | null, limit: number): Promise<ShiftableClock[]> {
  return tx.query<ShiftableClock>(
    `SELECT c.id, c.task_id, c.kind, c.period, c.status, c.holder, c.holder_agency, c.started_at, c.due_on, c.rule, c.provisional, c.ladder_key,
            c.ladder_version, c.last_step_at, c.next_step, c.next_at, c.paused_at, c.remaining, t.plan_id, t.agency_code, t.title,
            h.paused_until AS held_until, h.held_after
       FROM clock c JOIN task t ON t.id = c.task_id
       LEFT JOIN extension_request h ON h.task_id = c.task_id AND c.kind = 'COMPLETION' AND h.former_due = c.due_on AND h.paused_until > $3
             AND h.status IN ('LEAD_OPINION', 'OFFICE_REVIEW', 'DECISION')
      WHERE c.status IN ('RUNNING', 'PAUSED') AND c.due_on IS NOT NULL AND c.started_at IS NOT NULL AND ($1::uuid IS NULL OR c.id > $1)
      ORDER BY c.id LIMIT $2`, [after, limit, tx.now]);
}

/** Writes what became of clocks; the answer dates of pending requests for more time follow their clocks. */
export async function writeShifts(tx: Tx, shifts: readonly { clock: Pick<ShiftableClock, 'id'>; shift: ClockShift }[]): Promise<void> {
  if (shifts.length === 0) return;
  const ids = shifts.map(({ clock }) => clock.id);
  tx.write(
    `UPDATE clock SET due_on = u.due_on, provisional = u.provisional, remaining = u.remaining, last_step_at = u.last_step_at, next_step = u.next_step, next_at = u.next_at
       FROM unnest($1::uuid[], $2::date[], $3::boolean[], $4::int[], $5::timestamptz[], $6::text[], $7::timestamptz[])
            AS u(id, due_on, provisional, remaining, last_step_at, next_step, next_at) WHERE clock.id = u.id`,
    [ids, shifts.map(({ shift }) => shift.dueOn), shifts.map(({ shift }) => shift.provisional), shifts.map(({ shift }) => shift.remaining),
      shifts.map(({ shift }) => shift.lastStepAt), shifts.map(({ shift }) => shift.nextStep), shifts.map(({ shift }) => shift.nextAt)]);
  tx.write(
    `UPDATE extension_request e SET answer_due = c.due_on FROM clock c
      WHERE c.id = ANY($1) AND c.kind = 'EXTENSION' AND e.task_id = c.task_id AND e.status IN ('OFFICE_REVIEW', 'DECISION') AND e.answer_due IS NOT NULL`, [ids]);
}

export interface ScheduledPeriod {
  taskId: string;
  planId: string;
  agencyCode: string;
  title: string;
  period: string;
  opensOn: CivilDate;
  dueOn: CivilDate;
}

/** The reports of open tasks whose day has not come. */
export async function scheduledPeriods(tx: Tx): Promise<ScheduledPeriod[]> {
  return tx.query<ScheduledPeriod>(
    `SELECT p.task_id, t.plan_id, t.agency_code, t.title, p.period, p.opens_on, p.due_on FROM progress_report p JOIN task t ON t.id = p.task_id
      WHERE p.status = 'SCHEDULED' AND t.status NOT IN ${ENDED} ORDER BY p.task_id, p.due_on`);
}

export async function moveReportDates(tx: Tx, rows: readonly Pick<ScheduledPeriod, 'taskId' | 'period' | 'opensOn' | 'dueOn'>[]): Promise<void> {
  if (rows.length === 0) return;
  tx.write('SELECT move_report_dates($1::uuid[], $2::text[], $3::date[], $4::date[])',
    [rows.map((r) => r.taskId), rows.map((r) => r.period), rows.map((r) => r.opensOn), rows.map((r) => r.dueOn)]);
}

export interface DatedTask {
  id: string;
  planId: string;
  agencyCode: string;
  title: string;
  currentDue: CivilDate;
}

/** Open tasks with a provisional date in a year. */
export async function provisionalTasks(tx: Tx, year: number): Promise<DatedTask[]> {
  return tx.query<DatedTask>(
    `SELECT id, plan_id, agency_code, title, current_due FROM task
      WHERE provisional AND status NOT IN ${ENDED} AND current_due >= make_date($1, 1, 1) AND current_due <= make_date($1, 12, 31) ORDER BY id`, [year]);
}

/** Open tasks whose own date is one of these days. */
export async function tasksDueOn(tx: Tx, days: readonly CivilDate[]): Promise<DatedTask[]> {
  return days.length === 0 ? [] : tx.query<DatedTask>(
    `SELECT id, plan_id, agency_code, title, current_due FROM task WHERE status NOT IN ${ENDED} AND current_due = ANY($1::date[]) ORDER BY current_due, id`, [days]);
}

export async function makeFirm(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) tx.write('UPDATE task SET provisional = false WHERE id = ANY($1)', [ids]);
}

/** What a notice did to one date. */
export interface MoveRow {
  taskId: string;
  what: 'MOVED' | 'FIRMED' | 'DAY_OFF';
  kind: Clock['kind'];
  period: string;
  holder: Clock['holder'];
  holderAgency: string;
  fromOn: CivilDate;
  toOn: CivilDate;
}

export async function insertMoves(tx: Tx, noticeId: string, moves: readonly MoveRow[]): Promise<void> {
  if (moves.length === 0) return;
  tx.write(
    `INSERT INTO calendar_move (notice_id, task_id, what, kind, period, holder, holder_agency, from_on, to_on)
     SELECT $1, u.* FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::date[], $9::date[]) u`,
    [noticeId, moves.map((m) => m.taskId), moves.map((m) => m.what), moves.map((m) => m.kind), moves.map((m) => m.period), moves.map((m) => m.holder),
      moves.map((m) => m.holderAgency), moves.map((m) => m.fromOn), moves.map((m) => m.toOn)]);
}

/** What notices did, task by task; `taskIds`: only to these. */
export async function movesOf(tx: Tx, noticeIds: readonly string[], taskIds: readonly string[] | null): Promise<(MoveRow & { noticeId: string })[]> {
  return noticeIds.length === 0 ? [] : tx.query(
    `SELECT notice_id, task_id, what, kind, period, holder, holder_agency, from_on, to_on FROM calendar_move
      WHERE notice_id = ANY($1::uuid[]) AND ($2::uuid[] IS NULL OR task_id = ANY($2)) ORDER BY to_on, task_id, kind, what`, [noticeIds, taskIds]);
}

/** The alarm of a key that nobody has cleared, held; null where there is none. */
export async function openAlarmByKey(tx: Tx, dedupeKey: string): Promise<string | null> {
  return (await tx.maybe<{ id: string }>('SELECT id FROM alarm WHERE dedupe_key = $1 AND cleared_at IS NULL FOR UPDATE', [dedupeKey]))?.id ?? null;
}
