export { Alarms, EventFeed, Mailbox, Mails, type EventView, type MailQuery, type MailView, type MessagePage } from './messages.js';
