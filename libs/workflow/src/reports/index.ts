export * from './reports.service.js';
export * from './report-reads.service.js';
export * from './no-change.service.js';
export type { ReportInput } from './report-effects.js';
