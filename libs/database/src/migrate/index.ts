/** Migrations: applies prisma/migrations, and writes the next one, without any binary of Prisma's. */
export { migrate, type MigrationResult } from './migrate.js';
export { diffMigrations } from './diff.js';
export { MigrationError, type MigrationErrorReason } from './migration-error.js';
export { allowLogin } from './allow-login.js';
export { allowQueueSchema } from './allow-queue-schema.js';
export { ensureLogin, type EnsuredLogin } from './ensure-login.js';
export { databaseExists, dropDatabase, makeDatabase, renameDatabase } from './whole-database.js';
