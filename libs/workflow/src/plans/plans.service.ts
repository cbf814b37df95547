import {
  appendEvent, findPlan, insertPlan, insertPlanItems, listPlans, lockPlan, openPlanTasks, plannableMeasures, planItems, savePlan, setItemDates,
  type Credentials, type Database, type NewEvent, type PlanFilter, type PlanItemRow, type PlanRow,
} from '#database';
import {
  allowedPlanActions, checkDueDate, decidePlan, DomainError, requirePermission,
  type CivilDate, type PlainPlanAct, type PlanAct, type PlanAction, type PlanFacts, type PlanRefusal,
} from '#domain';
import { officeMatter, refuseMarked, textsOf } from '../evidence/refuse-marked.js';
import { idPage, type IdPage } from '../pages/id-page.js';
import { NO_PLAN_FACTS, SHOWN_TASKS } from './plan-facts.js';
import type { Books } from '../time/books.js';
import { itemsOf } from './items-of.js';

export interface PlanView extends PlanRow {
  items: PlanItemRow[];
  /** What keeps the plan from being issued: items without a date. */
  undated: number;
  allowedActions: PlanAction[];
  /** Acts that the state expects of this person but something keeps back, with the reason. */
  blockedActions: (PlanRefusal & { act: PlanAct })[];
}

/** One date of the office: for one item, or for all items of a measure or of a role in it. */
export interface DateSetting {
  itemId?: string;
  measureRef?: string;
  role?: 'LEAD' | 'COOPERATING' | 'LOCAL';
  /** null takes a date back. */
  dueOn: CivilDate | null;
}

/** The office's programme for one document: drafted from the newest templates, dated by people, submitted, issued. */
export class Plans {
  constructor(private readonly db: Database, private readonly books: Books) {}

  /**
   * Drafts a plan from the newest template of each measure (all of them, or those named). Throws plan_not_issuable
   * naming the measures that have no template yet; classified_marking.
   */
  async draft(
    credentials: Credentials, input: { documentId: string; title: string; measureRefs?: string[]; fourEyesBasis?: string },
  ): Promise<{ id: string; version: number }> {
    await refuseMarked(this.db, credentials, officeMatter('plan.draft'), textsOf(input), { what: 'plan' });
    return this.db.asPerson(credentials, async (tx) => {
      const { person, post } = requirePermission(tx.actor, 'plan.draft');
      const all = await plannableMeasures(tx, input.documentId);
      const wanted = input.measureRefs ? all.filter((m) => input.measureRefs?.includes(m.measureRef)) : all;
      const missing = [
        ...wanted.filter((m) => m.templateId === null).map((m) => m.measureRef),
        ...(input.measureRefs ?? []).filter((ref) => !all.some((m) => m.measureRef === ref)),
      ];
      if (wanted.length === 0) throw new DomainError('not_confirmed', { documentId: input.documentId });
      if (missing.length > 0) throw new DomainError('plan_not_issuable', { why: 'no_template', measures: missing });
      const plan = await insertPlan(tx, {
        documentId: input.documentId, title: input.title, fourEyesBasis: input.fourEyesBasis ?? null, createdBy: person.personId,
      });
      const items = wanted.flatMap(itemsOf);
      await insertPlanItems(tx, plan.id, items);
      await appendEvent(tx, {
        type: 'plan.drafted', planId: plan.id, post, reason: input.fourEyesBasis ?? null,
        facts: { title: input.title, items: items.length, measures: wanted.map((m) => m.measureRef) },
      });
      return { id: plan.id, version: plan.version };
    });
  }

  /** Plans that the person may see, the newest first. Throws invalid_input for a cursor that can't be an id. */
  async list(credentials: Credentials, filter: PlanFilter = {}, page: { cursor?: string; limit?: number } = {}): Promise<IdPage<PlanRow>> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'plan.read');
      return idPage(page, (after, limit) => listPlans(tx, filter, after, limit));
    });
  }

  async get(credentials: Credentials, id: string): Promise<PlanView> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'plan.read');
      const plan = await findPlan(tx, id);
      const items = await planItems(tx, id);
      const facts: PlanFacts = { undated: undatedOf(items), ...await openPlanTasks(tx, id, SHOWN_TASKS) };
      const { allowed, blocked } = allowedPlanActions(plan, person, facts);
      return { ...plan, items, undated: facts.undated.items, allowedActions: allowed, blockedActions: blocked };
    });
  }

  /**
   * Sets dates on a draft. Every date must be a working day, not past; in a year without a calendar it is provisional
   * (暂定) and said so. Throws due_* naming the item, invalid_input where a setting fits no item.
   */
  async setDates(
    credentials: Credentials, id: string, settings: readonly DateSetting[], expectedVersion: number,
  ): Promise<{ id: string; version: number; provisional: number }> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'plan.draft');
      const plan = await lockPlan(tx, id, expectedVersion);
      const { post } = decidePlan('setDates', plan, person, NO_PLAN_FACTS);
      const book = await this.books.open(tx);
      const items = await planItems(tx, id);
      const dates = new Map<string, { itemId: string; dueOn: CivilDate | null; provisional: boolean }>();
      settings.forEach((setting, index) => {
        const chosen = items.filter((item) => fits(item, setting));
        if (chosen.length === 0) throw new DomainError('invalid_input', { field: `dates[${index}]`, why: 'fits_no_item' });
        const provisional = setting.dueOn === null ? false : checkAt(index, setting.dueOn, book.today, () =>
          checkDueDate({ dueOn: setting.dueOn as CivilDate, today: book.today }, book.calendar).provisional);
        for (const item of chosen) dates.set(item.id, { itemId: item.id, dueOn: setting.dueOn, provisional });
      });
      await setItemDates(tx, id, [...dates.values()]);
      const version = await savePlan(tx, plan, {});
      await appendEvent(tx, { type: 'plan.changed', planId: id, post, facts: { dates: settings } });
      return { id, version, provisional: [...dates.values()].filter((date) => date.provisional).length };
    });
  }

  /** Hands the draft to whoever issues it (待审定). Throws due_required naming the measures without a date. */
  async submit(credentials: Credentials, id: string, expectedVersion: number): Promise<{ id: string; version: number }> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'plan.submit');
      const plan = await lockPlan(tx, id, expectedVersion);
      const { post, status } = decidePlan('submit', plan, person, { ...NO_PLAN_FACTS, undated: undatedOf(await planItems(tx, id)) });
      const version = await savePlan(tx, plan, { status, submittedBy: person.personId, submittedAt: tx.now });
      await appendEvent(tx, { type: 'plan.submitted', planId: id, post, before: { planStatus: plan.status }, after: { planStatus: status } });
      return { id, version };
    });
  }

  /** An act that needs nothing but the plan: back to the draft, winding up, closing, going on, filing. Throws the refusals of PLAN_ACTS. */
  async act(credentials: Credentials, id: string, act: PlainPlanAct, { reason }: { reason?: string }, expectedVersion: number): Promise<{ id: string; version: number }> {
    await refuseMarked(this.db, credentials, officeMatter('plan.act', id), textsOf({ reason }), { what: 'plan' });
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'plan.act');
      const plan = await lockPlan(tx, id, expectedVersion);
      const facts: PlanFacts = { ...NO_PLAN_FACTS, ...await openPlanTasks(tx, id, SHOWN_TASKS) };
      const { row, post, status } = decidePlan(act, plan, person, facts, reason);
      const version = await savePlan(tx, plan, { status, ...(status === 'DRAFT' ? { submittedBy: null, submittedAt: null } : {}) });
      await appendEvent(tx, {
        type: row.event as NewEvent['type'], planId: id, post, reason: reason ?? null, before: { planStatus: plan.status }, after: { planStatus: status },
      });
      return { id, version };
    });
  }
}

/** Dated and periodic work needs the office's date; continuing work gets no fake end (A8). */
function needsDate(item: PlanItemRow): boolean {
  return item.dueOn === null && item.type !== 'continuing';
}

function undatedOf(items: readonly PlanItemRow[]): PlanFacts['undated'] {
  const undated = items.filter(needsDate);
  return { items: undated.length, measures: [...new Set(undated.map((item) => item.measureRef))] };
}

function fits(item: PlanItemRow, setting: DateSetting): boolean {
  if (setting.itemId !== undefined) return item.id === setting.itemId;
  return (setting.measureRef === undefined || item.measureRef === setting.measureRef)
    && (setting.role === undefined || item.role === setting.role);
}

/** Says which of the settings was refused. */
function checkAt<T>(index: number, dueOn: CivilDate, today: CivilDate, check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (error instanceof DomainError) throw new DomainError(error.code, { field: `dates[${index}].dueOn`, dueOn, today, ...error.details });
    throw error;
  }
}
