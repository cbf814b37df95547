/** What the passing of time brings: ladder steps, reports to open, provisional dates made firm. */
export * from './sweep.js';
export * from './open-reports.js';
export * from './firm-deadlines.js';
