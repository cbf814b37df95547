/** Use cases: load, ask the domain, save in one transaction with the event. */
/** The door to the database, for the processes that open it; its repositories stay inside workflow. */
export { Database, withoutKey, type Credentials, type DatabaseOptions, type DatabaseRole, type OnceKey } from '#database';
export * from './time/books.js';
export * from './time/arm-clock.js';
export * from './identity/index.js';
export * from './documents/index.js';
export * from './templates/index.js';
export * from './tasks/task-acts.service.js';
export * from './tasks/task-reads.service.js';
export * from './tasks/subtasks.service.js';
export * from './tasks/precedents.service.js';
export * from './tasks/stand-ins.service.js';
export * from './tasks/successions.service.js';
export * from './tasks/review-suspensions.js';
export { Archives } from './tasks/archive-task.js';
export * from './plans/plans.service.js';
export * from './plans/issue-plan.service.js';
export * from './reports/reports.service.js';
export * from './extensions/index.js';
export * from './board/board.service.js';
export * from './audit/index.js';
export * from './seed/index.js';
export * from './reminders/index.js';
export * from './notifications/index.js';
export * from './delivery/index.js';
export * from './directory/index.js';
export * from './calendar/index.js';
export * from './messages/index.js';
