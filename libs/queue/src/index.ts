/** Jobs: what there is to run, where it waits, and who runs it. The queue is the alarm clock; PostgreSQL knows what is due. */
export * from './jobs.js';
export { MAX_IDS_PER_JOB } from './payload.js';
export { jobIdFor } from './job-id.js';
export type { RedisSettings } from './redis-settings.js';
export { configureQueueBackend, DEFAULT_QUEUE_SCHEMA, type QueueBackend, type QueueBackendOptions } from './backend.js';
export { JobQueue, type EnqueueOptions, type Schedule } from './job-queue.js';
export { JOB_HANDLERS, runJob } from './jobs.processor.js';
export { QueueModule, QueueWorkersModule } from './queue.module.js';
