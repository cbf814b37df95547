/** Spot checks by lot (随机抽查, 回头看; D8): how a lot is drawn, who looks, who decides, and what a finding does. */
export * from './spot-check.js';
export * from './lot.js';
export * from './spot-check-acts.js';
export * from './decide-spot-check.js';
