import { v7 as uuid } from 'uuid';
import { CHECKABLE, type CivilDate, type PlanState, type Ticket } from '#domain';
import type { Tx } from '../client/tx.js';

export interface LotRow {
  id: string;
  planId: string;
  number: number;
  basis: string;
  dueOn: CivilDate;
  rule: string;
  seed: string;
  populationSize: number;
  populationSha256: string;
  size: number;
  drawnBy: string;
  drawnAt: Date;
}

/** Everything but the population, which may be long. */
const LOT = `l.id, l.plan_id, l.number, l.basis, l.due_on, l.rule, l.seed, l.population_size, l.population_sha256, l.size, l.drawn_by, l.drawn_at, p.name AS drawn_by_name,
  (SELECT count(*)::int FROM spot_check s WHERE s.lot_id = l.id AND s.status = 'CONCLUDED') AS concluded
  FROM spot_check_lot l JOIN person p ON p.id = l.drawn_by`;

/** A lot as it is shown: who drew it, and how many of its checks are decided. */
export type LotView = LotRow & { drawnByName: string; concluded: number };

/** Locks the plan against a second draw at the same time. Throws not_found. */
export async function lockPlanForDraw(tx: Tx, planId: string): Promise<PlanState & { id: string; title: string }> {
  return tx.one('SELECT id, title, status, submitted_by, four_eyes_basis FROM plan WHERE id = $1 FOR UPDATE', [planId], 'plan');
}

/** The tasks of a plan that a lot may be drawn from: done as the office says, and not being looked at already. */
export async function lotPopulation(tx: Tx, planId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT t.id FROM task t WHERE t.plan_id = $1 AND t.parent_id IS NULL AND t.status = ANY ($2)
        AND NOT EXISTS (SELECT 1 FROM spot_check s WHERE s.task_id = t.id AND s.status <> 'CONCLUDED')`, [planId, CHECKABLE]);
  return rows.map(({ id }) => id);
}

export type NewLot = Omit<LotRow, 'id' | 'number' | 'drawnAt'> & { population: readonly string[] };

/** Keeps a lot with a check for each of its tickets, in their order. The plan must be locked. */
export async function insertLot(tx: Tx, lot: NewLot, tickets: readonly Ticket[]): Promise<{ id: string; number: number; checks: { id: string; taskId: string }[] }> {
  const checks = tickets.map(({ id }) => ({ id: uuid(), taskId: id }));
  const made = await tx.one<{ id: string; number: number }>(
    `INSERT INTO spot_check_lot (id, plan_id, number, basis, due_on, rule, seed, population, population_size, population_sha256, size, drawn_by, drawn_at)
     SELECT $1, $2, coalesce((SELECT max(number) FROM spot_check_lot WHERE plan_id = $2), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12 RETURNING id, number`,
    [uuid(), lot.planId, lot.basis, lot.dueOn, lot.rule, lot.seed, lot.population, lot.populationSize, lot.populationSha256, lot.size, lot.drawnBy, tx.now]);
  await tx.run(
    `INSERT INTO spot_check (id, lot_id, task_id, rank, ticket)
     SELECT c.id, $1, c.task_id, c.rank, c.ticket FROM unnest($2::uuid[], $3::uuid[], $4::text[]) WITH ORDINALITY AS c (id, task_id, ticket, rank)`,
    [made.id, checks.map(({ id }) => id), checks.map(({ taskId }) => taskId), tickets.map(({ key }) => key)]);
  return { ...made, checks };
}

/** Throws not_found. */
export async function findLot(tx: Tx, id: string): Promise<LotView> {
  return tx.one<LotView>(`SELECT ${LOT} WHERE l.id = $1`, [id], 'lot');
}

/** The ids that the lot was drawn from, ascending. Throws not_found. */
export async function populationOf(tx: Tx, lotId: string): Promise<string[]> {
  return (await tx.one<{ population: string[] }>('SELECT population FROM spot_check_lot WHERE id = $1', [lotId], 'lot')).population;
}

/** A page of the lots, newest first. */
export async function listLots(tx: Tx, filter: { planId?: string }, before: string | null, limit: number): Promise<LotView[]> {
  return tx.query<LotView>(
    `SELECT ${LOT} WHERE ($1::uuid IS NULL OR l.id < $1) AND ($2::uuid IS NULL OR l.plan_id = $2) ORDER BY l.id DESC LIMIT $3`,
    [before, filter.planId ?? null, limit]);
}

/** A lot as it is stored, and as the trail says it was drawn. */
export interface DrawnLot extends LotRow {
  population: string[];
  drawn: { id: string; ticket: string }[];
  /** The event's body; null: the trail knows of no such draw. */
  told: string | null;
}

/** The next lots by id, whole. */
export async function lotsWithEvents(tx: Tx, after: string | null, limit: number): Promise<DrawnLot[]> {
  return tx.query<DrawnLot>(
    `SELECT l.*, (SELECT coalesce(jsonb_agg(jsonb_build_object('id', s.task_id, 'ticket', s.ticket) ORDER BY s.rank), '[]') FROM spot_check s WHERE s.lot_id = l.id) AS drawn,
            (SELECT e.body FROM event e WHERE e.plan_id = l.plan_id AND e.task_id IS NULL AND e.type = 'spot_check.drawn' AND e.subject = l.id::text LIMIT 1) AS told
       FROM spot_check_lot l WHERE $1::uuid IS NULL OR l.id > $1 ORDER BY l.id LIMIT $2`, [after, limit]);
}
