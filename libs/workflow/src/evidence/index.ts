export * from './evidence.service.js';
export { markedIn, MarkedRequests, textsOf } from './refuse-marked.js';
export type { EvidenceInput } from './keep-evidence.js';
