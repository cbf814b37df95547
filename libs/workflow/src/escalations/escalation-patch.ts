import type { EscalationPatch, EscalationRow } from '#database';
import { draftWords, lateWorkingDays, type EscalationDecision, type EscalationInput, type EscalationStage, type EvidenceSheet, type HeldPost, type PersonActor } from '#domain';
import type { TimeBook } from '../time/books.js';

/** Who acts, and for whom where he stands in: the names that four eyes are held against. */
export function eyesOfActor(person: PersonActor, post: HeldPost): string[] {
  return [person.personId, ...(post.onBehalfOf ? [post.onBehalfOf.personId] : [])];
}

/** What an act changes on the paper itself. */
export function escalationPatch(decision: EscalationDecision, notice: EscalationRow, input: EscalationInput, person: PersonActor, book: TimeBook): EscalationPatch {
  const { act, to: status, post } = decision;
  const seen = (stage: EscalationStage): Pick<EscalationPatch, 'eyes'> =>
    ({ eyes: { ...notice.eyes, [stage]: [...new Set([...notice.eyes[stage] ?? [], ...eyesOfActor(person, post)])] } });
  switch (act) {
    case 'urge': case 'propose': throw new Error(`${act} makes a paper`);
    // Who rewrites the draft has proposed it too.
    case 'revise': return { status, text: draftWords(JSON.parse(notice.evidence) as EvidenceSheet, input.text?.trim() || null), ...seen('PROPOSE') };
    case 'sign': return { status, signedBy: person.personId, signedAt: book.now, ...seen('SIGN') };
    case 'decline': return { status, declinedBy: person.personId, declinedAt: book.now, declinedText: input.reason ?? null, endedAt: book.now };
    case 'receive': return { status, receivedBy: person.personId, receivedAt: book.now };
    case 'draftReply': return { status, replyText: input.reply?.trim() ?? notice.replyText, replyDraftedBy: person.personId, ...seen('REPLY_DRAFT') };
    case 'reply':
      return {
        status, replyText: input.reply?.trim() || notice.replyText, repliedBy: person.personId, repliedAt: book.now,
        replyLateDays: notice.replyDue === null ? 0 : lateWorkingDays(notice.replyDue, book.today, book.calendar), ...seen('REPLY'),
      };
    case 'settle': return { status, settledBy: person.personId, endedAt: book.now, endedText: input.reason ?? null };
  }
}
