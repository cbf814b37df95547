/** The plan: the programme for one document, and what moves it (2.2). */
export * from './plan.js';
export * from './plan-acts.js';
export * from './decide-plan.js';
