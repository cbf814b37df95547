import { ACCOUNT_MAILS } from './account-mails.js';
import { ASSIGNMENT_MAILS } from './assignment-mails.js';
import { CALENDAR_MAILS } from './calendar-mails.js';
import { digestTemplate } from './digest-mail.js';
import { EXTENSION_MAILS } from './extension-mails.js';
import type { MailTemplate } from './frame.js';
import type { MailModels, NotificationKind } from './models.js';
import { OFFICE_MAILS } from './office-mails.js';
import { PAPER_MAILS } from './paper-mails.js';
import { REPORT_MAILS } from './report-mails.js';
import { REVIEW_MAILS } from './review-mails.js';
import { WORD_MAILS } from './word-mails.js';
import { URGING_MAILS } from './urging-mails.js';

/** All but the digest, which lists these. */
export const SINGLE_MAILS = {
  ...ASSIGNMENT_MAILS,
  ...URGING_MAILS,
  ...REVIEW_MAILS,
  ...WORD_MAILS,
  ...REPORT_MAILS,
  ...EXTENSION_MAILS,
  ...CALENDAR_MAILS,
  ...PAPER_MAILS,
  ...OFFICE_MAILS,
  ...ACCOUNT_MAILS,
} as const satisfies { readonly [K in Exclude<NotificationKind, 'digest'>]: MailTemplate<MailModels[K]> };

/** Every kind of mail there is: a kind without a template does not compile. */
export const MAIL_TEMPLATES = {
  ...SINGLE_MAILS,
  digest: digestTemplate((kind, locale) => SINGLE_MAILS[kind].label[locale]),
} as const satisfies { readonly [K in NotificationKind]: MailTemplate<MailModels[K]> };
