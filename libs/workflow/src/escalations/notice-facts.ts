import type { EscalationRow, EscalationWrite } from '#database';
import { noticeNumber, type StepFacts } from '#domain';
import type { TimeBook } from '../time/books.js';

type Told = Pick<EscalationRow,
  'id' | 'kind' | 'level' | 'colour' | 'reason' | 'status' | 'year' | 'number' | 'agencyCode' | 'heldBy' | 'clockId' | 'clockKind' | 'dueOn' | 'rule' | 'audience' | 'signers'
  | 'signDue' | 'replyDue' | 'text' | 'evidenceSha256'> | EscalationWrite;

/**
 * A paper as its events tell it: whole, so that a mail and an auditor need nothing else; with what a ladder step says, so that
 * the same rules name its readers. `reportPeriod`: of the REPORT clock that ran out. `signedBy`: the signatory's name.
 */
export function noticeFacts(paper: Told, book: TimeBook, reportPeriod: string, signedBy: string | null): Record<string, unknown> {
  const step: StepFacts = {
    clockId: paper.clockId, clockKind: paper.clockKind ?? '', holder: paper.heldBy === 'LEAD' ? 'LEAD' : 'OWNER', holderAgency: paper.agencyCode,
    dueOn: paper.dueOn ?? '', step: stepOf(paper.rule), level: paper.level, audience: [...paper.audience], urgent: true,
    workingDays: paper.dueOn === null ? 0 : book.calendar.workingDaysBetween(paper.dueOn, book.today), period: reportPeriod,
  };
  return {
    ...step, dueOn: paper.dueOn, noticeId: paper.id, noticeStatus: paper.status, kind: paper.kind, colour: paper.colour, noticeReason: paper.reason,
    noticeNumber: noticeNumber(paper), signers: paper.signers, signDue: paper.signDue, signedBy, replyDue: paper.replyDue, text: paper.text,
    evidenceSha256: paper.evidenceSha256,
  };
}

/** The ladder step that brought the paper about: who cancels or annotates the step's mail ahead of time means the paper's too. */
function stepOf(rule: string | null): string {
  return rule?.startsWith('ladder:') ? rule.slice(rule.lastIndexOf(':') + 1) : '';
}
