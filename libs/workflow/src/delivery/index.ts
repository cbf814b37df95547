/** From rows to the queue and to the mail server, and what became of it. */
export * from './relay.js';
export * from './record-outcomes.js';
export { heldUntil, setMailLimits, type MailLimits } from './mail-turns.js';
export * from './send-mails.js';
export * from './what-waits.js';
export * from './forget-keys.js';
export * from './dead-letters.js';
export * from './figures.js';
