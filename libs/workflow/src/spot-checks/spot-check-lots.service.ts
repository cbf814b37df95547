import { createHash, randomBytes } from 'node:crypto';
import {
  appendEvent, findLot, insertLot, listLots, lockPlanForDraw, lotPopulation, populationOf, putClocks, type Credentials, type Database, type LotView,
} from '#database';
import { checkDueDate, drawLot, LARGEST_LOT, LOT_RULE, OFFICE_AGENCY, populationText, requirePermission, type CivilDate } from '#domain';
import { officeMatter, refuseMarked } from '../evidence/refuse-marked.js';
import { idPage, type IdPage } from '../pages/id-page.js';
import { runningClock } from '../time/arm-clock.js';
import type { Books } from '../time/books.js';

/** Lots of finished tasks to be looked at again: drawn by the machine, with a seed nobody chose, and published whole (D8). */
export class SpotCheckLots {
  constructor(private readonly db: Database, private readonly books: Books) {}

  /**
   * Draws `size` of a plan's completed and closed tasks, each with a clock of the office's own. Drawing again is possible and
   * stands in the record, as every draw does. Throws lot_exceeds_population, due_*, classified_marking.
   */
  async draw(credentials: Credentials, planId: string, { size, basis, dueOn }: { size: number; basis: string; dueOn: CivilDate }): Promise<{ id: string; number: number }> {
    await refuseMarked(this.db, credentials, officeMatter('spotcheck.draw', planId), { basis }, { what: 'spot_check' });
    return this.db.asPerson(credentials, async (tx) => {
      const { person, post } = requirePermission(tx.actor, 'spotcheck.draw');
      await lockPlanForDraw(tx, planId);
      const book = await this.books.open(tx);
      checkDueDate({ dueOn, today: book.today }, book.calendar);
      const population = (await lotPopulation(tx, planId)).sort();
      const seed = randomBytes(32).toString('hex');
      const tickets = drawLot(population, Math.min(size, LARGEST_LOT), seed, sha256);
      const lot = {
        planId, basis, dueOn, rule: LOT_RULE, seed, population, populationSize: population.length, populationSha256: sha256(populationText(population)),
        size: tickets.length, drawnBy: person.personId,
      };
      const { checks, ...made } = await insertLot(tx, lot, tickets);
      await putClocks(tx, checks.map(({ id, taskId }) => runningClock({ taskId, kind: 'SPOT_CHECK', period: id, holder: 'OFFICE', holderAgency: OFFICE_AGENCY }, dueOn, book)));
      const { rule, populationSize, populationSha256 } = lot;
      await appendEvent(tx, {
        type: 'spot_check.drawn', planId, subject: made.id, post,
        facts: { number: made.number, basis, dueOn, rule, seed, populationSize, populationSha256, drawn: tickets.map(({ id }) => id) },
      });
      return made;
    });
  }

  /** The lots, newest first. */
  async list(credentials: Credentials, filter: { planId?: string }, page: { cursor?: string; limit?: number }): Promise<IdPage<LotView>> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'spotcheck.read');
      return idPage(page, (before, limit) => listLots(tx, filter, before, limit));
    });
  }

  async get(credentials: Credentials, id: string): Promise<LotView> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'spotcheck.read');
      return findLot(tx, id);
    });
  }

  /** The population as the text whose SHA-256 the lot names: with it and the seed anybody draws the lot again. */
  async population(credentials: Credentials, id: string): Promise<string> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'spotcheck.read');
      const ids = await populationOf(tx, id);
      tx.noteRead('FILE', id);
      return populationText(ids);
    });
  }
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
