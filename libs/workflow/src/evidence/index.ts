export * from './evidence.service.js';
export type { EvidenceInput } from './keep-evidence.js';
