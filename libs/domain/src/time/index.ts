/** Civil dates, the State Council's working days, and every deadline computation. Instants only where mail leaves. */
export * from './civil-date.js';
export * from './zone.js';
export * from './holiday-notice.js';
export * from './work-calendar.js';
export * from './offset.js';
export * from './roll.js';
export * from './deadline.js';
export * from './mail-window.js';
export * from './charged-days.js';
export * from './reporting-periods.js';
export * from './due-rule.js';
export * from './explain-deadline.js';
export * from './calendar-change.js';
