export * from './reading.js';
export * from './correction.js';
export * from './measure-name.js';
export * from './apply-corrections.js';
export * from './confirm-reading.js';
export * from './reading-acts.js';
