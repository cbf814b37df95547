export * from './event.js';
export * from './rebuild-task.js';
