export { CalendarReads, type CalendarDay, type NoticeView } from './calendar-reads.js';
export { CalendarNotices, type DateMove, type NoticeEffect } from './calendar-notices.js';
