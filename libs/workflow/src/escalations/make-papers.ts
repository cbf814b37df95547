import { v7 as uuid } from 'uuid';
import {
  appendEvents, endEscalations, evidenceRows, insertEscalations, lockOpenEscalations, putClocks, stopPaperClocks, suspendedBeside, takeNumbers,
  type ClockWrite, type EscalationRow, type EscalationWrite, type EvidenceRows, type EvidenceTask, type NewEvent, type SuspendedTask, type Tx,
} from '#database';
import {
  deadlineFrom, draftWords, ESCALATION_MOVES, ISSUED_OPEN, OFFICE_AGENCY, policyLevel, yearOf,
  type CivilDate, type ClockKind, type EscalationPolicy, type EscalationReason, type EvidenceSheet, type HeldPost, type Holder, type LadderAudience, type PaperLevel,
} from '#domain';
import { runningClock, runningFor } from '../time/arm-clock.js';
import type { TimeBook } from '../time/books.js';
import { freezeSheet } from './evidence.js';
import { noticeFacts } from './notice-facts.js';

/** A paper to be made: what for, at which level, and by whom. */
export interface PaperDraft {
  id: string;
  taskId: string;
  level: PaperLevel;
  reason: EscalationReason;
  /** The ladder step or trigger that fires once per period; null: a person. */
  rule: string | null;
  period: string;
  agencyCode: string;
  heldBy: Holder;
  clock: { id: string; kind: ClockKind; dueOn: CivilDate; daysLate: number; period: string } | null;
  /** How far behind its plan the task is, where that is the reason. */
  behind?: EvidenceSheet['behind'];
  /** null: as the policy's level says. */
  audience: readonly LadderAudience[] | null;
  by: { personId: string; eyes: string[]; post: HeldPost; reason: string; text: string | null; overrideReason: string | null } | null;
}

export function newPaperId(): string {
  return uuid();
}

/**
 * Writes papers with their frozen evidence: of level 1 they are issued at once, above it they wait for their signature, each
 * with its clock. Lower papers about the same matter are raised. A handful of statements however many. Answers them as kept.
 */
export async function makePapers(tx: Tx, drafts: readonly PaperDraft[], policy: EscalationPolicy, book: TimeBook): Promise<EscalationWrite[]> {
  if (drafts.length === 0) return [];
  const rows = await evidenceRows(tx, [...new Set(drafts.map(({ taskId }) => taskId))]);
  const before = await lockOpenEscalations(tx, [...rows.tasks.keys()]);
  const urging = drafts.filter(({ level }) => level === 1).length;
  let number = urging === 0 ? 0 : await takeNumbers(tx, 'URGE', yearOf(book.today), urging);
  const papers: EscalationWrite[] = [];
  for (const draft of drafts) {
    const suspended = policyLevel(policy, draft.level).kind === 'BULLETIN' ? await suspendedBeside(tx, draft.taskId) : undefined;
    papers.push(paperOf(draft, rows, policy, book, draft.level === 1 ? number++ : null, suspended));
  }
  await insertEscalations(tx, papers);
  await putClocks(tx, papers.map((paper) => (paper.status === 'PROPOSED' ? signClock(paper, policy, book) : replyClock(paper, book))));
  await appendEvents(tx, papers.map((paper, i) => madeEvent(paper, drafts[i] ?? null, rows, book)));
  for (const [i, paper] of papers.entries()) await raiseLower(tx, paper, before, rows.tasks, drafts[i]?.by?.post ?? null);
  return papers;
}

/** One paper with its words and its frozen evidence, as it would be kept now. `number`: issued with it. `suspended`: what a bulletin names beside its matter. */
export function paperOf(
  draft: PaperDraft, rows: EvidenceRows, policy: EscalationPolicy, book: TimeBook, number: number | null, suspended?: readonly SuspendedTask[],
): EscalationWrite {
  const { clock } = draft;
  const evidence = freezeSheet(rows, draft.taskId, draft.reason, clock === null ? null : { kind: clock.kind, dueOn: clock.dueOn, daysLate: clock.daysLate }, book, draft.behind, suspended);
  return { ...headOf(draft, policy, book, number), text: draftWords(evidence.sheet, draft.by?.text ?? null), evidence: evidence.text, evidenceSha256: evidence.sha256 };
}

/** A paper without its words and evidence: what its level, its clock and the day make of it. `number`: issued with it. */
export function headOf(
  draft: PaperDraft, policy: EscalationPolicy, book: TimeBook, number: number | null,
): Omit<EscalationWrite, 'text' | 'evidence' | 'evidenceSha256'> {
  const { by, clock } = draft;
  const level = policyLevel(policy, draft.level);
  const issued = number !== null;
  return {
    id: draft.id, taskId: draft.taskId, kind: level.kind, level: draft.level, colour: level.colour, reason: draft.reason, rule: draft.rule, period: draft.period,
    status: issued ? 'ISSUED' : 'PROPOSED', year: issued ? yearOf(book.today) : null, number, agencyCode: draft.agencyCode, heldBy: draft.heldBy,
    clockId: clock?.id ?? null, clockKind: clock?.kind ?? null, dueOn: clock?.dueOn ?? null, audience: draft.audience ?? level.audience,
    signers: level.signedBy, repliers: level.repliedBy, policyKey: policy.key, policyVersion: policy.version,
    replyWithin: level.replyWithin,
    proposedBy: by?.personId ?? null, proposalText: by?.reason ?? null, overrideReason: by?.overrideReason ?? null,
    signDue: issued ? null : daysFrom(policy.signWithin, book), issuedAt: issued ? book.now : null, issuedOn: issued ? book.today : null,
    replyDue: issued ? daysFrom(level.replyWithin, book) : null, eyes: by === null ? {} : { PROPOSE: by.eyes },
  };
}

export function daysFrom(offset: string, book: TimeBook): CivilDate {
  return deadlineFrom({ start: book.today, offset, roll: 'next' }, book.calendar).dueOn;
}

function signClock(paper: EscalationWrite, policy: EscalationPolicy, book: TimeBook): ClockWrite {
  return runningFor({ taskId: paper.taskId, kind: 'NOTICE_SIGN', period: paper.id, holder: 'OFFICE', holderAgency: OFFICE_AGENCY }, policy.signWithin, book);
}

/** The agency's clock for its reply, from the issue to the date that the paper names. */
export function replyClock(paper: Pick<EscalationWrite, 'id' | 'taskId' | 'agencyCode' | 'heldBy' | 'replyWithin'>, book: TimeBook): ClockWrite {
  return runningClock(
    { taskId: paper.taskId, kind: 'NOTICE_REPLY', period: paper.id, holder: paper.heldBy === 'LEAD' ? 'LEAD' : 'OWNER', holderAgency: paper.agencyCode },
    daysFrom(paper.replyWithin, book), book);
}

function madeEvent(paper: EscalationWrite, draft: PaperDraft | null, rows: EvidenceRows, book: TimeBook): NewEvent {
  const task = rows.tasks.get(paper.taskId);
  return {
    type: paper.status === 'PROPOSED' ? 'notice.proposed' : 'notice.issued', taskId: paper.taskId, planId: task?.planId ?? null, subject: paper.id,
    ...(task ? { agency: task.agencyCode } : {}), post: draft?.by?.post ?? null, reason: draft?.by?.reason ?? null,
    before: { noticeStatus: 'NONE' }, after: { noticeStatus: paper.status }, facts: noticeFacts(paper, book, draft?.clock?.period ?? '', null),
  };
}

/**
 * Raises what the paper goes beyond: lower ones about the same clock, or about the task where no clock is named. An issued
 * paper is raised only by one that is issued itself: until then it can still be answered.
 */
export async function raiseLower(
  tx: Tx, paper: Pick<EscalationRow, 'id' | 'taskId' | 'level' | 'status' | 'clockId'>, open: readonly EscalationRow[], tasks: ReadonlyMap<string, Pick<EvidenceTask, 'planId' | 'agencyCode'>>,
  post: HeldPost | null,
): Promise<void> {
  const issued = paper.status !== 'PROPOSED';
  const lower = open.filter((other) => other.taskId === paper.taskId && other.id !== paper.id && other.level < paper.level
    && (other.clockId === null || paper.clockId === null || other.clockId === paper.clockId)
    && (other.status === 'PROPOSED' || (issued && (ISSUED_OPEN as readonly string[]).includes(other.status))));
  if (lower.length === 0) return;
  await endEscalations(tx, lower.map(({ id }) => ({ id, status: ESCALATION_MOVES.raise.to, text: 'raised', raisedTo: paper.id })));
  await stopPaperClocks(tx, lower.map(({ id }) => id), ['NOTICE_SIGN', 'NOTICE_REPLY']);
  const task = tasks.get(paper.taskId);
  await appendEvents(tx, lower.map((other) => ({
    type: ESCALATION_MOVES.raise.event, taskId: other.taskId, planId: task?.planId ?? null, subject: other.id, ...(task ? { agency: task.agencyCode } : {}),
    post, before: { noticeStatus: other.status }, after: { noticeStatus: 'RAISED' }, facts: { noticeId: other.id, raisedTo: paper.id, level: paper.level },
  })));
}
