/** Mail: what it says (templates), what it is (MIME), and what became of it (mailers with a sure outcome). */
export { checkAddress } from './address.js';
export { buildMime, messageIdFor, type MailMessage, type MailPerson } from './mime.js';
export { createCapturedMailer, type DeliveryOutcome, type MailEnvelope, type Mailer } from './mailer.js';
export { createSmtpMailer } from './smtp/smtp-mailer.js';
export { SMTP_TIMEOUTS, type SmtpMailerOptions, type SmtpTimeouts } from './smtp/smtp-settings.js';
export { mailLink, type MailContext, type MailLocale } from './templates/context.js';
export type { RenderedMail } from './templates/document.js';
export * from './templates/models.js';
export { MAIL_TEMPLATES } from './templates/registry.js';
export { NOTIFICATION_KINDS, renderMail } from './templates/render-mail.js';
