export { Alarms, EventFeed, Mails, type EventView, type MailQuery, type MailView } from './messages.js';
export { Notices, type NoticeQuery, type InboxNoticeView } from './notices.service.js';
export { LiveFeed, type LiveChanges, type LiveFeedSettings } from './live-feed.js';
export type { MessagePage } from './instant-cursor.js';
