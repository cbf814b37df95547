import {
  appendEvents, findSpotCheck, findTask, listSpotChecks, lockTask, saveSpotCheck, saveTask, spotCheckFacts, stopClockOf,
  type Credentials, type Database, type NewEvent, type SpotCheckFilter, type SpotCheckListRow, type SpotCheckPatch, type TaskRow, type Tx,
} from '#database';
import {
  allowedSpotCheckActions, decideSpotCheck, DomainError, lateWorkingDays, requirePermission, SPOT_CHECK_OUTCOMES,
  type HeldPost, type PersonActor, type SpotCheckAct, type SpotCheckAction, type SpotCheckEffect, type SpotCheckFacts, type SpotCheckInput, type SpotCheckRefusal,
} from '#domain';
import { refuseMarked } from '../evidence/refuse-marked.js';
import { idPage, type IdPage } from '../pages/id-page.js';
import { performAct } from '../tasks/perform-act.js';
import type { Books, TimeBook } from '../time/books.js';

export interface SpotCheckView extends SpotCheckListRow {
  /** Working days by which the check is late; 0 once it is decided. */
  lateDays: number;
  allowedActions: SpotCheckAction[];
  blockedActions: (SpotCheckRefusal & { act: SpotCheckAct })[];
}

/** Drawn tasks and what was found of them (回头看, D8): one person looks, another decides, and the decision acts on the task. */
export class SpotChecks {
  constructor(private readonly db: Database, private readonly books: Books) {}

  /** The checks that the person may see: an agency its own and those it leads, once they were decided. */
  async list(credentials: Credentials, filter: SpotCheckFilter, page: { cursor?: string; limit?: number }): Promise<IdPage<SpotCheckView>> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.read');
      const found = await idPage(page, (before, limit) => listSpotChecks(tx, filter, before, limit));
      return { ...found, items: await this.views(tx, found.items, person) };
    });
  }

  async get(credentials: Credentials, id: string): Promise<SpotCheckView> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.read');
      const [view] = await this.views(tx, [await findSpotCheck(tx, id)], person);
      if (view === undefined) throw new DomainError('not_found', { what: 'spot_check' });
      tx.noteRead('SPOT_CHECK', id, view.taskId);
      return view;
    });
  }

  /**
   * Does one act on a check. Concluding it reopens or regrades the task in the same transaction, by the task's own rules.
   * Throws stale_version, classified_marking, every refusal of SPOT_CHECK_ACTS, and of reopening a task.
   */
  async act(credentials: Credentials, id: string, act: SpotCheckAct, input: SpotCheckInput, expectedVersion: number): Promise<{ id: string; version: number }> {
    await refuseMarked(this.db, credentials, async (tx) => findTask(tx, (await findSpotCheck(tx, id)).taskId), { reason: input.reason }, { what: 'spot_check', subject: id });
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'spotcheck.act');
      // The task first, as every use case does; read again under its lock, the check can't change any more.
      const task = await lockTask(tx, (await findSpotCheck(tx, id)).taskId);
      const check = await findSpotCheck(tx, id);
      if (check.version !== expectedVersion) throw new DomainError('stale_version', { expected: expectedVersion, current: check.version, status: check.status });
      const book = await this.books.open(tx);
      const facts = factsOf(await spotCheckFacts(tx, [task.id]), task.id, book);
      const { row, post, effect } = decideSpotCheck(act, check, person, facts, input);
      const patch: SpotCheckPatch = { status: row.to, ...CHANGES[act]({ check, input, person, post, effect, book }) };
      const version = await saveSpotCheck(tx, check, patch);
      const after = { ...check, ...patch };
      if (after.status === 'CONCLUDED') await stopClockOf(tx, task.id, 'SPOT_CHECK', id);
      if (effect === 'REGRADED') await saveTask(tx, task, { grade: after.grade });
      const events = [eventOf(row.event as NewEvent['type'], task, check, after, post, effect)];
      if (effect === 'REOPENED') await performAct(tx, task, { act: 'reopen', input: { basis: basisOf(after), newDue: input.newDue ?? after.newDue ?? undefined }, person, book, events });
      await appendEvents(tx, events);
      return { id, version };
    });
  }

  private async views(tx: Tx, rows: readonly SpotCheckListRow[], person: PersonActor): Promise<SpotCheckView[]> {
    const book = await this.books.open(tx);
    const facts = await spotCheckFacts(tx, [...new Set(rows.map(({ taskId }) => taskId))]);
    return rows.map((row) => {
      const { allowed, blocked } = allowedSpotCheckActions(row, person, factsOf(facts, row.taskId, book));
      const lateDays = row.status === 'CONCLUDED' ? 0 : lateWorkingDays(row.dueOn, book.today, book.calendar);
      return { ...row, lateDays, allowedActions: allowed, blockedActions: blocked };
    });
  }
}

function factsOf(rows: Awaited<ReturnType<typeof spotCheckFacts>>, taskId: string, { today, calendar }: TimeBook): SpotCheckFacts {
  const row = rows.get(taskId);
  if (!row) throw new DomainError('not_found', { what: 'task' });
  return { ...row, today, calendar };
}

interface Done {
  check: SpotCheckListRow;
  input: SpotCheckInput;
  person: PersonActor;
  post: HeldPost;
  effect: SpotCheckEffect;
  book: TimeBook;
}

const eyesOf = ({ person, post }: Done): string[] => [person.personId, ...(post.onBehalfOf ? [post.onBehalfOf.personId] : [])];

/** What each act changes on the check itself. */
const CHANGES: Record<SpotCheckAct, (done: Done) => SpotCheckPatch> = {
  recordFinding: (done) => ({
    outcome: done.input.outcome ?? null, finding: done.input.reason ?? null, grade: done.input.grade ?? null, newDue: done.input.newDue ?? null,
    failedEvidence: [...done.input.failedEvidence ?? []], foundBy: done.person.personId, foundAt: done.book.now, remark: null, eyes: { RECORD: eyesOf(done) },
  }),
  returnFinding: ({ input }) => ({ remark: input.reason ?? null }),
  conclude: (done) => ({
    remark: done.input.reason ?? null, newDue: done.input.newDue ?? done.check.newDue, effect: done.effect, concludedBy: done.person.personId, concludedAt: done.book.now,
    eyes: { ...done.check.eyes, CONCLUDE: eyesOf(done) },
  }),
};

/** As the trail of the reopened task names it. */
function basisOf({ lotNumber, rank, outcome }: SpotCheckListRow): string {
  return `第${lotNumber}次随机抽查第${rank}号：${outcome === null ? '' : SPOT_CHECK_OUTCOMES[outcome].zh}`;
}

/** A finding is the office's alone: until it is decided, its event names no task, so that no agency sees it in its trail. */
function eventOf(type: NewEvent['type'], task: TaskRow, check: SpotCheckListRow, after: SpotCheckListRow, post: HeldPost, effect: SpotCheckEffect): NewEvent {
  const { outcome, finding, grade, newDue, failedEvidence, lotNumber, rank, lotId, remark } = after;
  const decided = after.status === 'CONCLUDED';
  const regraded = effect === 'REGRADED';
  return {
    type, planId: task.planId, subject: check.id, post, reason: (decided || after.status === 'DRAWN' ? remark : finding) ?? null,
    ...(decided ? { taskId: task.id, agency: task.agencyCode } : {}),
    before: { spotCheckStatus: check.status, ...(regraded ? { grade: task.grade } : {}) },
    after: { spotCheckStatus: after.status, ...(regraded ? { grade } : {}) },
    facts: { lotId, lotNumber, rank, checkedTaskId: task.id, outcome, finding, grade, newDue, failedEvidence, foundBy: after.foundByName, effect },
  };
}
