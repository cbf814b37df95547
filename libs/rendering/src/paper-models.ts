import type { MailModels, PaperMail } from '#mail';
import type { NoticeModel } from '#workflow';

/** A paper in words, from the facts of its event. Throws where the event names no level: nothing is invented. */
function paper({ facts }: NoticeModel): PaperMail {
  const level = Number(facts['level']);
  if (level !== 1 && level !== 2 && level !== 3 && level !== 4 && level !== 5) throw new Error(`Not a level: ${String(facts['level'])}`);
  return {
    level, noticeNumber: textOrNull(facts['noticeNumber']), text: text(facts['text']), noticeLink: `/notices/${text(facts['noticeId'])}`,
    daysOverdue: Math.max(0, Number(facts['workingDays'] ?? 0)),
  };
}

type Told<K extends keyof MailModels> = Omit<MailModels[K], keyof MailModels['task.completed'] | 'owner'> ;

export function paperToSign(model: NoticeModel): Told<'notice.to_sign'> {
  return { ...paper(model), signBy: dateOrNull(model.facts['signDue']), proposedBy: model.byAgency === null ? null : model.by, proposal: model.reason };
}

export function paperIssued(model: NoticeModel): Told<'notice.issued'> {
  return { ...paper(model), signedBy: textOrNull(model.facts['signedBy']), replyBy: dateOrNull(model.facts['replyDue']) };
}

export function paperReplied(model: NoticeModel): Told<'notice.replied'> {
  return { ...paper(model), repliedBy: model.by, reply: text(model.facts['replyText']) };
}

/** Of an escalation that reminds of a paper issued before. */
export function paperReminded({ facts }: NoticeModel): { noticeNumber?: string; replyBy?: string } {
  const [number, replyBy] = [textOrNull(facts['noticeNumber']), dateOrNull(facts['replyDue'])];
  return { ...(number === null ? {} : { noticeNumber: number }), ...(replyBy === null ? {} : { replyBy }) };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function dateOrNull(value: unknown): string | null {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : null;
}
