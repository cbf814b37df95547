export { Templates, type Proposed, type StoredTemplate } from './templates.js';
export { LeadRules } from './lead-rules.js';
export { Rosters } from './rosters.js';
