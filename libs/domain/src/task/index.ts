export * from './task.js';
export * from './task-acts.js';
export * from './decide.js';
export * from './allowed-actions.js';
export * from './subtask.js';
export * from './report-acts.js';
export * from './clocks.js';
export * from './timeliness.js';
