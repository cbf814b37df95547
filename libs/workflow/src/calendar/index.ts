export { CalendarReads, type CalendarDay, type NoticeView } from './calendar-reads.js';
