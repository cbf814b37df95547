import { DomainError } from '../errors.js';
import { NOTICE_KINDS, type NoticeKind } from './notice.js';

/** How a person has a notice, beside the inbox of the product, where it always is: a mail of its own, a line of the day's digest, or no mail. */
export const MAIL_FORMS = ['SINGLE', 'DIGEST', 'IN_APP'] as const;
export type MailForm = (typeof MAIL_FORMS)[number];

export type MailedKind = { [K in NoticeKind]: (typeof NOTICE_KINDS)[K]['mailed'] extends true ? K : never }[NoticeKind];

/**
 * The floor under everybody's own choice (J6), for each kind that is mailed [I]. FIXED: duties of office, mailed as the rules
 * say, nothing to choose. DIGEST: asks for work or moves a date, so that it is mailed; whoever likes has it at once. IN_APP: only
 * informs, and may be left to the inbox.
 */
export const MAIL_FLOOR = {
  'plan.issued': 'FIXED',
  'plan.amended': 'FIXED',
  'task.dispatched': 'FIXED',
  'task.subtask_dispatched': 'FIXED',
  'task.acknowledged': 'IN_APP',
  'task.handler_assigned': 'DIGEST',
  'task.signing_requested': 'DIGEST',
  'task.review_requested': 'DIGEST',
  'task.verify_requested': 'DIGEST',
  'task.verify_proposed': 'DIGEST',
  'task.word_requested': 'FIXED',
  'task.returned': 'FIXED',
  'task.completed': 'IN_APP',
  'task.closed': 'IN_APP',
  'task.reminder': 'DIGEST',
  'task.overdue': 'FIXED',
  'task.escalated': 'FIXED',
  'task.due_changed': 'DIGEST',
  'report.opened': 'DIGEST',
  'report.signing_requested': 'DIGEST',
  'report.submitted': 'DIGEST',
  'report.returned': 'FIXED',
  'report.returned_inside': 'DIGEST',
  'report.matter_answered': 'DIGEST',
  'extension.requested': 'DIGEST',
  'extension.decided': 'DIGEST',
  'calendar.changed': 'DIGEST',
  'notice.to_sign': 'FIXED',
  'notice.issued': 'FIXED',
  'notice.replied': 'DIGEST',
  'account.invited': 'FIXED',
  'alarm.mail_undeliverable': 'FIXED',
  'alarm.calendar_missing': 'FIXED',
} as const satisfies Record<MailedKind, 'FIXED' | 'DIGEST' | 'IN_APP'>;
export type MailFloor = (typeof MAIL_FLOOR)[MailedKind];

export const MAILED_KINDS = Object.keys(MAIL_FLOOR) as MailedKind[];

/** What a person chose; a kind that is not named is mailed as the rules say: urgent ones at once, the others in the digest. */
export type MailChoices = { readonly [K in MailedKind]?: MailForm };

const ALLOWED: Readonly<Record<MailFloor, readonly MailForm[]>> = { FIXED: [], DIGEST: ['SINGLE', 'DIGEST'], IN_APP: MAIL_FORMS };

/** The forms that may be chosen for a kind; none for a duty. */
export function formsFor(kind: MailedKind): readonly MailForm[] {
  return ALLOWED[MAIL_FLOOR[kind]];
}

/** Throws mail_floor for what is below the floor, invalid_input where a kind is named twice. */
export function checkChoices(choices: readonly { kind: MailedKind; form: MailForm }[]): MailChoices {
  const chosen: { [K in MailedKind]?: MailForm } = {};
  for (const [i, { kind, form }] of choices.entries()) {
    if (chosen[kind] !== undefined) throw new DomainError('invalid_input', { path: `choices[${i}].kind` });
    if (!formsFor(kind).includes(form)) throw new DomainError('mail_floor', { path: `choices[${i}].form`, kind, least: MAIL_FLOOR[kind] });
    chosen[kind] = form;
  }
  return chosen;
}

/**
 * The form in which a person has a notice. A choice never makes an urgent notice slower, and one that the floor has outgrown since counts
 * for nothing.
 */
export function formTold({ kind, urgent }: { kind: NoticeKind; urgent: boolean }, choices: MailChoices | undefined): MailForm {
  if (!isMailedKind(kind)) return 'IN_APP';
  const chosen = choices?.[kind];
  if (chosen === undefined || !formsFor(kind).includes(chosen)) return urgent ? 'SINGLE' : 'DIGEST';
  return urgent && chosen === 'DIGEST' ? 'SINGLE' : chosen;
}

/** Whether nothing may be chosen for it. */
export function isDuty(kind: NoticeKind): boolean {
  return isMailedKind(kind) && MAIL_FLOOR[kind] === 'FIXED';
}

function isMailedKind(kind: NoticeKind): kind is MailedKind {
  return NOTICE_KINDS[kind].mailed;
}
