import { createPostgresBackend, runMigrations, setDefaultBackendFactory, type QueueOptions, type WorkerOptions } from 'bullmq';
import { Cluster } from 'ioredis';
import pg from 'pg';
import { redisConnection, type RedisSettings } from './redis-settings.js';

/** Where the jobs lie: in Redis when it is given, else in PostgreSQL, in a schema of their own. */
export type QueueBackendOptions =
  | { kind: 'postgres'; databaseUrl: string; schema?: string }
  | { kind: 'redis'; redis: RedisSettings; prefix?: string };

/** A backend ready for queues and workers. `close` last, after every queue and worker. */
export interface QueueBackend {
  readonly kind: 'postgres' | 'redis';
  readonly queue: QueueOptions;
  readonly worker: Pick<WorkerOptions, 'connection' | 'prefix'>;
  close(): Promise<void>;
}

export const DEFAULT_QUEUE_SCHEMA = 'duban_queue';
/** In a hash tag, or the keys of one queue fall into several slots of a Cluster and every script fails. */
const DEFAULT_PREFIX = '{duban}';
/** A pool belongs to one queue or worker; idle connections are given back after 10 s. */
const POOL = { queue: 2, worker: 4 } as const;

/**
 * Chooses the backend for the whole process and, on PostgreSQL, brings its schema up to date (safe from several processes at once).
 * Call it before the Nest modules load: @nestjs/bullmq has no way to name a backend per queue.
 */
export async function configureQueueBackend(options: QueueBackendOptions): Promise<QueueBackend> {
  switch (options.kind) {
    case 'postgres':
      return configurePostgres(options.databaseUrl, options.schema ?? DEFAULT_QUEUE_SCHEMA);
    case 'redis':
      return configureRedis(options.redis, options.prefix ?? DEFAULT_PREFIX);
  }
}

async function configurePostgres(connectionString: string, schema: string): Promise<QueueBackend> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await runMigrations(client, schema);
  } finally {
    await client.end();
  }
  setDefaultBackendFactory(createPostgresBackend);
  const connection = (max: number) => ({ connectionString, schema, max, idleTimeoutMillis: 10_000, connectionTimeoutMillis: 5_000 });
  return {
    kind: 'postgres',
    queue: { connection: connection(POOL.queue) },
    worker: { connection: connection(POOL.worker) },
    close: async () => undefined,
  };
}

function configureRedis(settings: RedisSettings, prefix: string): QueueBackend {
  setDefaultBackendFactory();
  const producer = redisConnection(settings, 'producer');
  const worker = redisConnection(settings, 'worker');
  return {
    kind: 'redis',
    // Without the version check too: it is a command, and one that fails at start leaves the queue dead for good.
    queue: { connection: producer, prefix, skipWaitingForReady: true, skipVersionCheck: true },
    worker: { connection: worker, prefix },
    close: async () => {
      for (const c of [producer, worker]) if (c instanceof Cluster) c.disconnect();
    },
  };
}
