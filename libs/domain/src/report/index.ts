export * from './report-acts.js';
export * from './report-content.js';
export * from './sign-chain.js';
export * from './ledger.js';
export * from './text-similarity.js';
export * from './consolidation.js';
