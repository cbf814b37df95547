export { Alarms, EventFeed, Mailbox, Mails, type EventView, type MailQuery, type MailView, type MessagePage } from './messages.js';
export { PlainPages, type PlainBoard, type PlainEvent, type PlainSignOff, type PlainTask, type PlainTaskList, type PlainTaskRow } from './plain-pages.js';
