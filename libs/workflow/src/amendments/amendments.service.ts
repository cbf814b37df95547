import {
  amendmentsOf, appendEvent, findAmendment, findPlan, insertAmendment, lockAmendment, lockPlan, saveAmendment, savePlan, tasksOfMeasures,
  type AmendmentRow, type Credentials, type Database, type PlanRow, type Tx,
} from '#database';
import {
  allowedAmendmentActs, decideAmendment, DomainError, OFFICE_AGENCY, requirePermission,
  type AmendmentAct, type ChangeRefusal, type CivilDate, type PlainAmendmentAct, type PlanChange, type PlanEffect, type PlanLine,
} from '#domain';
import { officeMatter, refuseMarked, textsOf } from '../evidence/refuse-marked.js';
import type { Books } from '../time/books.js';
import { judge } from './amendment-world.js';
import { applyEffects, type Affected } from './apply-effects.js';
import { requireRunning } from './require-running.js';

/** An amendment with the difference it makes: before it is issued, as the plan stands now. */
export interface AmendmentView extends AmendmentRow {
  /** Changes that can't be made as the plan stands now. */
  refusals: ChangeRefusal[];
  /** The agencies that will be told, each once. */
  told: string[];
  /** The completion clocks that move. */
  clocks: { taskId: string; from: CivilDate | null; to: CivilDate }[];
  allowedActions: { act: AmendmentAct; zh: string; en: string; reasonRequired: boolean }[];
}

/** A version of a plan that was issued. */
export interface PlanVersion {
  number: number;
  issuedBy: string | null;
  issuedAt: Date | null;
  reason: string | null;
  basis: string | null;
  lines: PlanLine[];
}

export interface AmendmentInput {
  reason: string;
  basis: string;
  changes: PlanChange[];
}

/** The next versions of a running plan: drafted, previewed, submitted, issued by another person in one act (2.2). */
export class Amendments {
  constructor(private readonly db: Database, private readonly books: Books) {}

  /** Drafts an amendment. Throws act_not_allowed_in_state unless the plan is issued or runs, conflict where another is open; classified_marking. */
  async draft(credentials: Credentials, planId: string, input: AmendmentInput, expectedVersion: number): Promise<{ id: string; version: number }> {
    await refuseMarked(this.db, credentials, officeMatter('plan.amend', planId), textsOf(input), { what: 'plan' });
    return this.db.asPerson(credentials, async (tx) => {
      const { person, post } = requirePermission(tx.actor, 'plan.amend');
      const plan = await lockPlan(tx, planId, expectedVersion);
      requireRunning(plan);
      const made = await insertAmendment(tx, { planId, ...input, createdBy: person.personId });
      await appendEvent(tx, { type: 'plan.amendment_drafted', planId, subject: made.id, post, reason: input.reason, facts: { number: made.number, basis: input.basis, changes: input.changes } });
      return { id: made.id, version: made.version };
    });
  }

  /** One amendment with its difference in words, who will be told, which clocks move, and what can't be done. Throws not_found. */
  async get(credentials: Credentials, id: string): Promise<AmendmentView> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'amendment.read');
      const row = await findAmendment(tx, id);
      const plan = await findPlan(tx, row.planId);
      const allowedActions = allowedAmendmentActs(stateOf(row, plan), person);
      if (row.status === 'ISSUED') return { ...row, refusals: [], told: agenciesOf(row.lines), clocks: [], allowedActions };
      const { effects, refusals, lines } = await judge(tx, plan, row.changes, row.basis, await this.books.open(tx));
      return { ...row, lines, refusals, told: agenciesOf(lines), clocks: clocksOf(effects), allowedActions };
    });
  }

  /** Writes a draft anew, as a whole. Throws classified_marking. */
  async change(credentials: Credentials, id: string, input: AmendmentInput, expectedVersion: number): Promise<{ id: string; version: number }> {
    await refuseMarked(this.db, credentials, officeMatter('plan.amend'), textsOf(input), { what: 'plan', subject: id });
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'plan.amend');
      const row = await lockAmendment(tx, id, expectedVersion);
      const { post, status } = decideAmendment('change', stateOf(row, await findPlan(tx, row.planId)), person);
      const version = await saveAmendment(tx, row, { status, ...input });
      await appendEvent(tx, { type: 'plan.amendment_drafted', planId: row.planId, subject: id, post, reason: input.reason, facts: { number: row.number, basis: input.basis, changes: input.changes } });
      return { id, version };
    });
  }

  /**
   * Submits, returns, withdraws or issues. Issuing does all of it in this transaction or nothing: dates with their clocks,
   * endings, new tasks, one notice for each agency. Throws the first change that can't be made any more, four_eyes, and every
   * refusal of the tables.
   */
  async act(credentials: Credentials, id: string, act: PlainAmendmentAct, { reason }: { reason?: string }, expectedVersion: number): Promise<{ id: string; version: number }> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'plan.amend');
      const row = await lockAmendment(tx, id, expectedVersion);
      const plan = await findPlan(tx, row.planId);
      const { post, status } = decideAmendment(act, stateOf(row, plan), person, reason);
      if (act === 'submit' || act === 'issue') {
        const locked = await lockPlan(tx, plan.id, plan.version);
        requireRunning(locked);
        const book = await this.books.open(tx);
        const { effects, refusals: [first], lines, items } = await judge(tx, locked, row.changes, row.basis, book);
        if (first) throw new DomainError(first.code, first.details);
        if (act === 'issue') {
          const affected = await applyEffects({ tx, plan: locked, person, post, book, basis: row.basis, reason: row.reason, number: row.number, items }, effects);
          await savePlan(tx, locked, {});
          const version = await saveAmendment(tx, row, { status, lines, issuedBy: person.personId, issuedAt: tx.now });
          await appendEvent(tx, {
            type: 'plan.amended', planId: plan.id, subject: id, post, reason: row.reason, after: { planVersion: row.number },
            facts: { number: row.number, basis: row.basis, lines, affected: await whomToTell(tx, plan.id, affected) },
          });
          return { id, version };
        }
      }
      const version = await saveAmendment(tx, row, { status, ...(act === 'submit' ? { submittedBy: person.personId, submittedAt: tx.now } : {}) });
      await appendEvent(tx, { type: EVENT_OF[act], planId: plan.id, subject: id, post, reason: reason ?? null, before: { amendmentStatus: row.status }, after: { amendmentStatus: status }, facts: { number: row.number } });
      return { id, version };
    });
  }

  /** The versions of a plan, the first one first; an agency reads what concerns it or what it leads. Throws not_found. */
  async versions(credentials: Credentials, planId: string): Promise<PlanVersion[]> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'plan.read');
      const plan = await findPlan(tx, planId);
      const issued = (await amendmentsOf(tx, planId)).filter(({ status }) => status === 'ISSUED');
      const mine = ({ agencyCode, leadAgencyCode }: PlanLine): boolean => person.scope === 'office' || agencyCode === person.agency || leadAgencyCode === person.agency;
      return [
        ...(plan.issuedAt === null ? [] : [{ number: 1, issuedBy: plan.issuedBy, issuedAt: plan.issuedAt, reason: null, basis: null, lines: [] }]),
        ...issued.map(({ number, issuedBy, issuedAt, reason, basis, lines }) => ({ number, issuedBy, issuedAt, reason, basis, lines: lines.filter(mine) })),
      ];
    });
  }

  /** A plan's amendments, drafts and withdrawn ones too, for the office. */
  async list(credentials: Credentials, planId: string): Promise<AmendmentRow[]> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'amendment.read');
      await findPlan(tx, planId);
      return amendmentsOf(tx, planId);
    });
  }
}

const EVENT_OF = {
  submit: 'plan.amendment_submitted', return: 'plan.amendment_returned', withdraw: 'plan.amendment_withdrawn', issue: 'plan.amended',
} as const satisfies Record<PlainAmendmentAct, string>;

function stateOf({ status, submittedBy }: AmendmentRow, { fourEyesBasis }: PlanRow) {
  return { status, submittedBy, fourEyesRelaxed: fourEyesBasis !== null };
}

/** Whoever has a task that changes, and whoever leads its measure; the office knows. */
function agenciesOf(lines: readonly PlanLine[]): string[] {
  return [...new Set(lines.flatMap(({ agencyCode, leadAgencyCode }) => [agencyCode, leadAgencyCode]))].filter((code) => code !== OFFICE_AGENCY).sort();
}

const clocksOf = (effects: readonly PlanEffect[]): AmendmentView['clocks'] =>
  effects.flatMap((effect) => (effect.kind === 'DUE' ? [{ taskId: effect.task.id, from: effect.from, to: effect.to }] : []));

/** Each agency once, with its own tasks: those that changed, or the lead's own where another's did. */
async function whomToTell(tx: Tx, planId: string, affected: readonly Affected[]): Promise<{ agencyCode: string; taskIds: string[] }[]> {
  const tasks = (await tasksOfMeasures(tx, [...new Set(affected.map(({ measureId }) => measureId))])).filter((task) => task.planId === planId);
  const own = new Map<string, Set<string>>();
  const tell = (agencyCode: string, taskIds: readonly string[]): void => {
    if (agencyCode === OFFICE_AGENCY || taskIds.length === 0) return;
    own.set(agencyCode, new Set([...own.get(agencyCode) ?? [], ...taskIds]));
  };
  for (const { taskId, agencyCode, measureId, leadAgencyCode } of affected) {
    tell(agencyCode, [taskId]);
    tell(leadAgencyCode, tasks.filter((task) => task.measureId === measureId && task.agencyCode === leadAgencyCode).map(({ id }) => id));
  }
  return [...own].map(([agencyCode, ids]) => ({ agencyCode, taskIds: [...ids] }));
}
