import {
  appendEvents, extensionFacts, findExtension, findTask, insertExtension, lockExtension, lockTask, saveExtension, saveTask,
  type Credentials, type Database, type ExtensionPatch, type ExtensionRow, type NewEvent, type TaskRow, type Tx,
} from '#database';
import {
  decideExtension, DomainError, EXTENSION_RULES, isFiledExtension, levelOfRequest, requirePermission, signingStep,
  type ExtensionAct, type ExtensionDecision, type ExtensionFacts, type ExtensionInput, type ExtensionRules, type Task,
} from '#domain';
import { refuseMarked, textsOf } from '../evidence/refuse-marked.js';
import { schedulePeriods } from '../tasks/schedule-periods.js';
import type { Books, TimeBook } from '../time/books.js';
import { moveDeskClock, pauseLadder, rearmCompletion, resumeLadder, startAnswerClock, stopAnswerClock } from './extension-clocks.js';
import { extensionPatch, newExtension } from './extension-patch.js';

/** Extension requests (延期申请, E8): asked by the agency, answered by a named person with a date, never by silence. */
export class Extensions {
  constructor(
    private readonly db: Database, private readonly books: Books, private readonly rules: ExtensionRules = EXTENSION_RULES,
  ) {}

  /**
   * Drafts a request on a task. `expectedVersion` is the task's, because the request is about the date the person saw.
   * Throws classified_marking and every refusal of EXTENSION_ACTS; extension_pending, extension_limit, due_not_later, due_*.
   */
  async draft(credentials: Credentials, taskId: string, input: ExtensionInput, expectedVersion: number): Promise<{ id: string; version: number }> {
    await refuseMarked(this.db, credentials, (tx) => findTask(tx, taskId), textsOf(input), { what: 'extension' });
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.act');
      const task = await lockTask(tx, taskId);
      checkVersion(task, expectedVersion);
      const book = await this.books.open(tx);
      const facts = await this.facts(tx, task, book);
      const decision = decideExtension('draft', task, null, person, facts, input);
      const row = newExtension(task, input, person, decision.post, book);
      const { id, number } = await insertExtension(tx, row);
      await moveDeskClock(tx, task, id, decision, book);
      await appendEvents(tx, [eventOf(decision, task, { ...row, id, number }, input, {})]);
      return { id, version: 1 };
    });
  }

  /**
   * Does one act on a request. On approval the task's date, its completion clock and its report periods change in the same
   * transaction; the first date never does, and neither does the task's status. Throws stale_version, classified_marking and every refusal of EXTENSION_ACTS.
   */
  async act(
    credentials: Credentials, id: string, act: ExtensionAct, input: ExtensionInput, expectedVersion: number,
  ): Promise<{ id: string; version: number }> {
    await refuseMarked(this.db, credentials, async (tx) => findTask(tx, (await findExtension(tx, id)).taskId), textsOf(input), { what: 'extension', subject: id });
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.act');
      // The task first, as every use case does, so that two of them never wait for each other.
      const task = await lockTask(tx, (await findExtension(tx, id)).taskId);
      const request = await lockExtension(tx, id);
      checkVersion(request, expectedVersion);
      const book = await this.books.open(tx);
      const facts = await this.facts(tx, task, book);
      const decision = decideExtension(act, task, request, person, facts, input);
      const patch = { ...extensionPatch(decision, request, task, input, person, book, facts.chain), ...await this.moveAnswerClock(tx, decision, task, request, book) };
      const version = await saveExtension(tx, request, patch);
      await moveDeskClock(tx, task, id, decision, book);
      const after: ExtensionRow = { ...request, ...patch };
      const changed = await moveTask(tx, decision, task, after, book);
      const next = decision.to === 'DECISION' ? { decider: levelOfRequest(after, task, facts).roles[0] } : decision.to === 'SIGNING' ? { waitsFor: signingStep(after).turn } : {};
      await appendEvents(tx, [eventOf(decision, task, after, input, changed, next)]);
      return { id, version };
    });
  }

  private async facts(tx: Tx, task: Task, book: TimeBook): Promise<ExtensionFacts> {
    const row = (await extensionFacts(tx, [task.id])).get(task.id);
    if (!row) throw new DomainError('not_found', { what: 'task' });
    return { ...row, today: book.today, calendar: book.calendar, rules: this.rules };
  }

  /** Starts, hands on or stops the clock of whoever has to answer, and pauses or resumes the task's own ladder with it. */
  private async moveAnswerClock(tx: Tx, { from, to }: ExtensionDecision, task: TaskRow, request: ExtensionRow, book: TimeBook): Promise<ExtensionPatch> {
    if (to === 'LEAD_OPINION' || to === 'OFFICE_REVIEW') {
      const { dueOn } = await startAnswerClock(tx, task, to, this.rules, book);
      return { ...(to === 'OFFICE_REVIEW' ? { answerDue: dueOn } : {}), ...(from === 'SIGNING' ? await pauseLadder(tx, task, this.rules, book) : {}) };
    }
    if (from === 'NONE' || !isFiledExtension(from) || isFiledExtension(to)) return {};
    await stopAnswerClock(tx, task.id);
    if (to === 'REJECTED' || to === 'WITHDRAWN') await resumeLadder(tx, request, book);
    return {};
  }
}

function checkVersion(row: { version: number; status: string }, expected: number): void {
  if (row.version !== expected) throw new DomainError('stale_version', { expected, current: row.version, status: row.status });
}

interface TaskChange {
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
}

/** What an answer, or a late filing, changes on the task; everything that hangs on its date moves with it. */
async function moveTask(tx: Tx, { to, from }: ExtensionDecision, task: TaskRow, request: ExtensionRow, book: TimeBook): Promise<TaskChange> {
  if ((to === 'APPROVED' || to === 'PARTLY_APPROVED') && request.decidedDue !== null) {
    const patch = { currentDue: request.decidedDue, provisional: !book.calendar.announced(request.decidedDue) };
    await saveTask(tx, task, patch);
    const moved: TaskRow = { ...task, ...patch };
    await rearmCompletion(tx, moved, book);
    await schedulePeriods(tx, moved, book);
    return { before: { currentDue: task.currentDue, provisional: task.provisional }, after: patch };
  }
  // Filed after the date: the pause may hold back the step that would have noted it, so it is noted here.
  if (from === 'SIGNING' && request.late && !task.everOverdue && isFiledExtension(to)) {
    await saveTask(tx, task, { everOverdue: true });
    return { before: { everOverdue: false }, after: { everOverdue: true } };
  }
  return {};
}

/** The request is told whole in every event, so that a mail and an auditor need nothing else. */
function eventOf(
  decision: ExtensionDecision, task: TaskRow, request: Partial<ExtensionRow> & { id: string; number: number }, input: ExtensionInput,
  changed: TaskChange, more: Record<string, unknown> = {},
): NewEvent {
  const { number, reasonClass, reasonText, progress, formerDue, requestedDue, late, draftedBy, opinion, answerDue, answerLateDays, decidedDue, pausedUntil } = request;
  return {
    type: decision.event as NewEvent['type'], taskId: task.id, planId: task.planId, agency: task.agencyCode, subject: request.id, post: decision.post,
    reason: input.reason ?? null,
    before: { extensionStatus: decision.from, ...changed.before }, after: { extensionStatus: decision.to, ...changed.after },
    facts: {
      extensionId: request.id, extensionStatus: decision.to, number, reasonClass, reasonText, progress, formerDue, requestedDue, late, draftedBy,
      opinion: opinion ?? null, answerDue: answerDue ?? null, answerLateDays: answerLateDays ?? 0, decidedDue: decidedDue ?? null,
      pausedUntil: pausedUntil ?? null, ...more,
    },
  };
}
