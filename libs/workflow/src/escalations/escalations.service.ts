import {
  appendEvents, clocksOf, escalationFacts, findEscalation, findTask, movedOnAmong, lockOpenEscalations, lockTask, putClocks, saveEscalation, stopPaperClocks, takeNumbers,
  type Credentials, type Database, type EscalationFactsRow, type EscalationRow, type NewEvent, type TaskRow, type Tx,
} from '#database';
import {
  decideEscalation, DomainError, escalationPause, lateWorkingDays, requirePermission, yearOf,
  type EscalationAct, type EscalationDecision, type EscalationFacts, type EscalationInput, type EscalationPolicy, type EscalationReason, type PaperLevel, type PersonActor, type Task,
} from '#domain';
import { refuseMarked, textsOf } from '../evidence/refuse-marked.js';
import type { Books, TimeBook } from '../time/books.js';
import { daysFrom, makePapers, newPaperId, raiseLower, replyClock, type PaperDraft } from './make-papers.js';
import { noticeFacts } from './notice-facts.js';
import { escalationPatch, eyesOfActor } from './escalation-patch.js';
import { escalationPolicy } from './policy.js';

/** 催办单, 督办单, 通报: who proposes does not sign, a named person signs whatever is above 催办, and the task stays whose it is (G5, G6). */
export class Escalations {
  constructor(private readonly db: Database, private readonly books: Books) {}

  /**
   * 催办 by hand (F8): issued at once to all who hold the task, stand-ins included. Throws cooling_down while the last one has
   * had less than the policy's working days, unless the director gives a reason; escalation_paused; stale_version.
   */
  urge(credentials: Credentials, taskId: string, input: EscalationInput, expectedVersion: number): Promise<{ id: string; version: number }> {
    return this.make(credentials, taskId, 'urge', { ...input, level: 1 }, expectedVersion);
  }

  /** Proposes an order or a bulletin for signature. Throws level_not_reached, notice_pending, escalation_paused, stale_version. */
  propose(credentials: Credentials, taskId: string, input: EscalationInput, expectedVersion: number): Promise<{ id: string; version: number }> {
    return this.make(credentials, taskId, 'propose', input, expectedVersion);
  }

  /**
   * Does one act on a paper. A signed one is issued in the same transaction: it gets its number, its reply date and its
   * readers, and raises the lower ones. Throws stale_version, classified_marking and every refusal of ESCALATION_ACTS.
   */
  async act(credentials: Credentials, id: string, act: EscalationAct, input: EscalationInput, expectedVersion: number): Promise<{ id: string; version: number }> {
    await refuseMarked(this.db, credentials, async (tx) => findTask(tx, (await findEscalation(tx, id)).taskId), textsOf(input), { what: 'paper', subject: id });
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.act');
      // Whoever writes a paper holds its task, the sweep too: read again under the lock, the paper can't change any more.
      const task = await lockTask(tx, (await findEscalation(tx, id)).taskId);
      const notice = await findEscalation(tx, id);
      requireVersion(notice, expectedVersion);
      const book = await this.books.open(tx);
      const facts = await factsFor(tx, task, notice, book);
      const decision = decideEscalation(act, task, notice, person, facts, input);
      const patch = escalationPatch(decision, notice, input, person, book);
      const version = await saveEscalation(tx, notice, patch);
      const after: EscalationRow = { ...notice, ...patch, version };
      await appendEvents(tx, [actEvent(decision, task, after, input, book)]);
      if (act === 'decline' || act === 'sign') await stopPaperClocks(tx, [id], ['NOTICE_SIGN']);
      if (act === 'reply') await stopPaperClocks(tx, [id], ['NOTICE_REPLY']);
      return { id, version: act === 'sign' ? await issue(tx, after, task, person, decision, book) : version };
    });
  }

  private async make(
    credentials: Credentials, taskId: string, act: 'urge' | 'propose', input: EscalationInput, expectedVersion: number,
  ): Promise<{ id: string; version: number }> {
    await refuseMarked(this.db, credentials, (tx) => findTask(tx, taskId), textsOf(input), { what: 'paper' });
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.act');
      const task = await lockTask(tx, taskId);
      requireVersion(task, expectedVersion);
      const book = await this.books.open(tx);
      const facts = await factsFor(tx, task, null, book);
      const decision = decideEscalation(act, task, null, person, facts, input);
      const level = act === 'urge' ? 1 : input.level ?? 2;
      const draft = await draftByHand(tx, task, level, input.named ?? 'URGED', book);
      await makePapers(tx, [{
        ...draft,
        by: {
          personId: person.personId, eyes: eyesOfActor(person, decision.post), post: decision.post, reason: input.reason ?? '', text: input.text?.trim() || null,
          overrideReason: input.overrideReason?.trim() || null,
        },
      }], facts.policy, book);
      return { id: draft.id, version: 1 };
    });
  }
}

/** A paper by hand addresses whoever has the ball; where the task's own date has passed, it names that clock. */
export async function draftByHand(tx: Tx, task: TaskRow, level: PaperLevel, reason: EscalationReason, book: TimeBook): Promise<PaperDraft> {
  const clocks = await clocksOf(tx, task.id);
  const clock = reason === 'OVERDUE' || reason === 'URGED'
    ? clocks.find(({ kind, status, dueOn }) => kind === 'COMPLETION' && status === 'RUNNING' && dueOn !== null && dueOn < book.today) : undefined;
  return {
    id: newPaperId(), taskId: task.id, level, reason, rule: null, period: '', agencyCode: task.heldByAgency ?? task.agencyCode, heldBy: task.heldBy, audience: null, by: null,
    clock: clock === undefined || clock.dueOn === null ? null
      : { id: clock.id, kind: clock.kind, dueOn: clock.dueOn, daysLate: lateWorkingDays(clock.dueOn, book.today, book.calendar), period: '' },
  };
}

/** What the guards ask, in this transaction. */
export async function factsFor(tx: Tx, task: Task, notice: EscalationRow | null, book: TimeBook): Promise<EscalationFacts> {
  const rows = await escalationFacts(tx, [task.id]);
  const movedOn = notice !== null && (await movedOnAmong(tx, [notice.id])).has(notice.id);
  return factsOf(rows, task, movedOn, await escalationPolicy(tx), book);
}

/** The same out of what was loaded for many. */
export function factsOf(
  rows: ReadonlyMap<string, EscalationFactsRow>, task: Task, movedOn: boolean, policy: EscalationPolicy, book: TimeBook,
): EscalationFacts {
  const row = rows.get(task.id);
  if (!row) throw new DomainError('not_found', { what: 'task' });
  const extension = row.extensionStatus === null ? null : { status: row.extensionStatus, signedAt: row.extensionSignedAt };
  return {
    today: book.today, calendar: book.calendar, policy, pause: escalationPause(task, extension, policy.pauseDays, book.today, book.calendar),
    movedOn, highestIssued: row.highestIssued, proposedId: row.proposedId, lastUrgedOn: row.lastUrgedOn,
    fourEyesRelaxed: row.fourEyesRelaxed,
  };
}

async function issue(tx: Tx, signed: EscalationRow, task: TaskRow, person: PersonActor, { post }: EscalationDecision, book: TimeBook): Promise<number> {
  const year = yearOf(book.today);
  const patch = {
    status: 'ISSUED', year, number: await takeNumbers(tx, signed.kind, year, 1), issuedAt: book.now, issuedOn: book.today, replyDue: daysFrom(signed.replyWithin, book),
  } as const;
  const version = await saveEscalation(tx, signed, patch);
  const issued: EscalationRow = { ...signed, ...patch, version };
  await putClocks(tx, [replyClock(issued, book)]);
  const clock = (await clocksOf(tx, task.id)).find(({ id }) => id === issued.clockId);
  await appendEvents(tx, [{
    type: 'notice.issued', taskId: task.id, planId: task.planId, agency: task.agencyCode, subject: issued.id, post, before: { noticeStatus: 'SIGNED' },
    after: { noticeStatus: 'ISSUED' }, facts: noticeFacts(issued, book, clock?.period ?? '', person.name),
  }]);
  await raiseLower(tx, issued, await lockOpenEscalations(tx, [task.id]), new Map([[task.id, task]]), post);
  return version;
}

function requireVersion(row: { version: number; status: string }, expected: number): void {
  if (row.version !== expected) throw new DomainError('stale_version', { expected, current: row.version, status: row.status });
}

function actEvent(decision: EscalationDecision, task: TaskRow, after: EscalationRow, input: EscalationInput, book: TimeBook): NewEvent {
  return {
    type: decision.event as NewEvent['type'], taskId: task.id, planId: task.planId, agency: task.agencyCode, subject: after.id, post: decision.post,
    reason: input.reason ?? null, before: { noticeStatus: decision.from }, after: { noticeStatus: decision.to },
    facts: { ...noticeFacts(after, book, '', null), ...(after.replyText === null ? {} : { replyText: after.replyText }) },
  };
}
