/** From events to people: who is told, and the mails that tell them. */
export * from './notice-model.js';
export * from './mail-draft.js';
export * from './fanout.js';
export * from './compose-mails.js';
export { OwnMails, type MailPreferences } from './own-mails.service.js';
