/** Amendments: the next version of a running plan, judged and put into words before it is issued. */
export * from './amendment.js';
export * from './judge-changes.js';
export * from './amendment-words.js';
export * from './amendment-acts.js';
