import { EXTENSION_REASONS, type ExtensionReason } from '#domain';
import type { MailLocale, MailModels } from '#mail';
import type { NoticeModel } from '#workflow';

type Asked = Pick<MailModels['extension.requested'], 'stage' | 'by' | 'number' | 'formerDueOn' | 'requestedDueOn' | 'reasonClass' | 'reasonText' | 'progress' | 'late' | 'answerBy'>;
type Answered = Pick<MailModels['extension.decided'], 'outcome' | 'by' | 'formerDueOn' | 'requestedDueOn' | 'decidedDueOn' | 'decisionReason'>;

/** What the status a request waits in asks of the reader. */
const STAGE_OF: Readonly<Record<string, Asked['stage']>> = { SIGNING: 'SIGN', LEAD_OPINION: 'OPINION', OFFICE_REVIEW: 'REVIEW', DECISION: 'DECIDE' };

/** A request in words, from the facts of its event. Throws where the event names no date: nothing is invented. */
export function extensionRequested({ facts, by }: NoticeModel, locale: MailLocale): Asked {
  const reason = EXTENSION_REASONS[facts['reasonClass'] as ExtensionReason] as { zh: string; en: string } | undefined;
  return {
    stage: STAGE_OF[text(facts['extensionStatus'])] ?? 'REVIEW', by, number: Number(facts['number'] ?? 1), formerDueOn: date(facts['formerDue']),
    requestedDueOn: date(facts['requestedDue']), reasonClass: (reason ?? EXTENSION_REASONS.OTHER)[locale], reasonText: text(facts['reasonText']),
    progress: text(facts['progress']), late: facts['late'] === true, answerBy: text(facts['answerDue']) === '' ? null : date(facts['answerDue']),
  };
}

const OUTCOMES = ['APPROVED', 'PARTLY_APPROVED', 'REJECTED'] as const satisfies readonly Answered['outcome'][];

export function extensionDecided({ facts, by, reason }: NoticeModel): Answered {
  const outcome = OUTCOMES.find((each) => each === facts['extensionStatus']);
  if (outcome === undefined) throw new Error(`Not an answer: ${text(facts['extensionStatus'])}`);
  return {
    outcome, by, formerDueOn: date(facts['formerDue']), requestedDueOn: date(facts['requestedDue']), decidedDueOn: date(facts['decidedDue']), decisionReason: reason,
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function date(value: unknown): string {
  const given = text(value);
  if (!/^\d{4}-\d\d-\d\d$/.test(given)) throw new Error(`Not a civil date: ${given}`);
  return given;
}
