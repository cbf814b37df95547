import type { MailContext } from './context.js';
import type { RenderedMail } from './document.js';
import type { MailTemplate } from './frame.js';
import type { MailModels, NotificationKind } from './models.js';
import { MAIL_TEMPLATES } from './registry.js';
import { renderHtml } from './render-html.js';
import { renderText } from './render-text.js';

const TEMPLATES: { readonly [K in NotificationKind]: MailTemplate<MailModels[K]> } = MAIL_TEMPLATES;

/** The mail of a kind in one language: subject below 120 characters, text and HTML saying the same. Throws on a link out of the application. */
export function renderMail<K extends NotificationKind>(kind: K, context: MailContext, model: MailModels[K]): RenderedMail {
  const document = TEMPLATES[kind].compose(context.locale, model);
  return { subject: document.subject, text: renderText(context, document), html: renderHtml(context, document) };
}

/** All kinds, for settings pages and checks. */
export const NOTIFICATION_KINDS = Object.keys(MAIL_TEMPLATES) as readonly NotificationKind[];
