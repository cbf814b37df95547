import type { ExtensionPatch, ExtensionRow, NewExtension, TaskRow } from '#database';
import {
  DomainError, isOverdue, signersOf, lateWorkingDays, type CivilDate, type ExtensionDecision, type ExtensionInput, type ExtensionStage, type HeldPost, type PersonActor,
} from '#domain';
import type { TimeBook } from '../time/books.js';

/** Who acts, and for whom where he stands in: the names that four eyes are held against. */
export function eyesOf(person: PersonActor, post: HeldPost): string[] {
  return [person.personId, ...(post.onBehalfOf ? [post.onBehalfOf.personId] : [])];
}

/** The new request as it is kept. Throws reason_required, clause_or_evidence_missing, due_required for what a request can't do without. */
export function newExtension(task: TaskRow, input: ExtensionInput, person: PersonActor, post: HeldPost, book: TimeBook): NewExtension {
  const { reasonClass, reasonText, progress, requestedDue } = input;
  if (reasonClass === undefined) throw new DomainError('invalid_input', { field: 'reasonClass' });
  if (!reasonText?.trim()) throw new DomainError('reason_required', { act: 'draft' });
  if (!progress?.trim()) throw new DomainError('clause_or_evidence_missing', { act: 'draft', missing: 'progress' });
  if (requestedDue === undefined || task.currentDue === null) throw new DomainError('due_required', { act: 'draft', field: 'requestedDue' });
  return {
    taskId: task.id, reasonClass, reasonText, progress, requestedDue, draftedBy: person.personId, eyes: { DRAFT: eyesOf(person, post) },
    formerDue: task.currentDue, late: isOverdue(task.currentDue, book.today),
  };
}

/** What an act changes on the request itself. */
export function extensionPatch(
  decision: ExtensionDecision, request: ExtensionRow, task: TaskRow, input: ExtensionInput, person: PersonActor, book: TimeBook, chain: readonly string[],
): ExtensionPatch {
  const { now, today } = book;
  const { act, to: status, post } = decision;
  const seen = (stage: ExtensionStage, known: readonly string[] = []): Pick<ExtensionPatch, 'eyes'> =>
    ({ eyes: { ...request.eyes, [stage]: [...new Set([...known, ...eyesOf(person, post)])] } });
  const formerDue = task.currentDue ?? request.formerDue;
  switch (act) {
    case 'draft': {
      const { reasonClass = request.reasonClass, reasonText = request.reasonText, progress = request.progress, requestedDue = request.requestedDue } = input;
      return {
        status, reasonClass, reasonText, progress, requestedDue, formerDue, late: isOverdue(formerDue, today), draftedBy: person.personId,
        ...seen('DRAFT', request.eyes.DRAFT),
      };
    }
    // A later change of the chain is for the next round.
    case 'sendToSign': return { status, signRoute: signersOf(chain), signedSteps: 0, eyes: { ...request.eyes, CHECK: [] } };
    case 'return': return { status };
    case 'passOn': return { status, signedSteps: request.signedSteps + 1, ...seen('CHECK', request.eyes.CHECK) };
    case 'sign': return { status, signedSteps: request.signedSteps + 1, formerDue, late: isOverdue(formerDue, today), signedBy: person.personId, signedAt: now, ...seen('SIGN') };
    case 'giveOpinion':
      return { status, opinion: input.opinion ?? null, opinionText: input.reason ?? null, opinionBy: person.personId, opinionAt: now, ...seen('OPINION') };
    case 'review': return { status, reviewText: input.reason ?? null, reviewedBy: person.personId, reviewedAt: now, ...seen('REVIEW') };
    case 'approve': case 'approvePartly': case 'reject':
      return {
        status, decidedDue: decision.decidedDue, decisionText: input.reason ?? null, decidedBy: person.personId, decidedAt: now,
        answerLateDays: lateBy(request.answerDue, today, book), ...seen('DECIDE'),
      };
    case 'withdraw': return { status, withdrawnBy: person.personId, withdrawnAt: now };
  }
}

function lateBy(answerDue: CivilDate | null, today: CivilDate, book: TimeBook): number {
  return answerDue === null ? 0 : lateWorkingDays(answerDue, today, book.calendar);
}
