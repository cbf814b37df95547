/** The measure: one status for all its agencies, and what moves it (2.2). */
export * from './measure.js';
export * from './measure-acts.js';
export * from './decide-measure.js';
export * from './worst-task.js';
