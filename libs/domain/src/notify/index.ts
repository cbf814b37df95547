/** Who is told of what, how urgently, when, and when no longer. */
export * from './notice.js';
export * from './mail-preferences.js';
export * from './rules.js';
export * from './asks.js';
export * from './recipients.js';
export * from './warranted.js';
export * from './send-times.js';
export * from './delivery-rule.js';
export * from './mail-pace.js';
