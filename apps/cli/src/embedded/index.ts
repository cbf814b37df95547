/** PostgreSQL 18 from node_modules: started, stopped and repaired by Duban itself. */
export { startEmbeddedPostgres, type EmbeddedPostgres, type EmbeddedPostgresOptions } from './start.js';
export { OWNER, readRecord } from './cluster-record.js';
export { DubanStartError, START_FAILURES, type StartFailure } from './start-error.js';
