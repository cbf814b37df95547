/** The only room that knows SQL and Prisma. */
export { Database, type Credentials, type DatabaseOptions, type DatabaseRole } from './client/database.js';
export { MarkedWords, type Marked } from './client/marked-words.js';
export { withoutKey, type OnceKey } from './client/once-key.js';
export { Presence } from './client/presence.js';
export { Tx } from './client/tx.js';
export * from './repositories/index.js';
export {
  allowLogin, allowQueueSchema, ensureLogin, type EnsuredLogin, databaseExists, dropDatabase, makeDatabase, renameDatabase, migrate, diffMigrations, MigrationError, type MigrationErrorReason, type MigrationResult } from './migrate/index.js';
export * from './play/world.js';
export * from './play/evening.js';
export * from './play/table.js';
export * from './play/invariants.js';
