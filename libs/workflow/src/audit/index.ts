export { exportCheckpoint, verifyAudit, type AuditCheckpoint, type AuditProgress, type AuditResult } from './verify-audit.js';
export { AUDIT_FINDINGS, type AuditFinding, type AuditProblem } from './link-check.js';
export { Changes, type Change } from './changes.js';
