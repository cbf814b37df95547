import { createHash } from 'node:crypto';
import { lotsWithEvents, type DrawnLot, type Tx } from '#database';
import { drawLot, LOT_RULE, OFFICE_AGENCY, populationText } from '#domain';
import { parse, record, type AuditProblem } from './link-check.js';

/** Lots per round trip: a population of 80,000 tasks is 3 MB. */
const LOTS_PER_PAGE = 20;

/** Draws every lot once more from its seed and population (D8), and compares it with what is stored and with what the trail says was drawn. */
export async function checkLots(tx: Tx): Promise<AuditProblem[]> {
  const problems: AuditProblem[] = [];
  for (let after: string | null = null; ;) {
    const page = await lotsWithEvents(tx, after, LOTS_PER_PAGE);
    problems.push(...page.flatMap(differences));
    after = page.at(-1)?.id ?? null;
    if (page.length < LOTS_PER_PAGE) return problems;
  }
}

function differences(lot: DrawnLot): AuditProblem[] {
  const body = lot.told === null ? null : parse(lot.told);
  const told = record(body?.['facts']) ?? {};
  const again = lot.rule === LOT_RULE && lot.size <= lot.population.length ? drawLot(lot.population, lot.size, lot.seed, sha256) : [];
  const drawn = lot.drawn.map(({ id }) => id);
  const fields: Record<string, boolean> = {
    event: body !== null,
    seed: told['seed'] === lot.seed,
    population: sha256(populationText(lot.population)) === lot.populationSha256 && told['populationSha256'] === lot.populationSha256,
    drawn: same(told['drawn'], drawn) && same(again.map(({ id, key }) => [id, key]), lot.drawn.map(({ id, ticket }) => [id, ticket])),
  };
  return Object.entries(fields).filter(([, holds]) => !holds).map(([field]) => ({ chain: OFFICE_AGENCY, seq: null, what: 'lot_differs', detail: { lotId: lot.id, field } }));
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
