/** Ladders: which reminder or escalation is due when, as data, and the pure arithmetic over them. */
export * from './ladder.js';
export * from './validate-ladder.js';
export * from './next-step.js';
export * from './dry-run.js';
export * from './future-steps.js';
