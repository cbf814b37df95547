export * from './escalation.js';
export * from './escalation-policy.js';
export * from './validate-policy.js';
export * from './escalation-acts.js';
export * from './escalation-pause.js';
export { coolDownUntil, type EscalationFacts, type EscalationInput } from './escalation-guards.js';
export * from './decide-escalation.js';
export * from './evidence-sheet.js';
