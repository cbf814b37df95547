/** Escalation as papers (2.5): made by ladder steps, by the daily look or by hand; signed, issued, answered, settled. */
export * from './escalations.service.js';
export * from './escalation-reads.service.js';
export * from './move-on.js';
export * from './propose-papers.js';
export * from './policies.service.js';
