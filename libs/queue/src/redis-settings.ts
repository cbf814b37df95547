import type { ConnectionOptions } from 'bullmq';
import { Cluster, type ClusterNode } from 'ioredis';

/** How Redis or Valkey is reached: one server, a master behind Sentinels, or a Cluster. */
export type RedisSettings =
  | { mode: 'single'; url: string }
  | { mode: 'sentinel'; sentinels: readonly { host: string; port: number }[]; name: string; password?: string; sentinelPassword?: string; db?: number; tls?: boolean }
  | { mode: 'cluster'; nodes: readonly { host: string; port: number }[]; username?: string; password?: string; tls?: boolean };

/** ioredis options, or a Cluster that the caller must close himself (BullMQ never closes a client it was given). */
export type RedisConnection = ConnectionOptions | Cluster;

interface Patience {
  maxRetriesPerRequest: number | null;
  /** Milliseconds until the server is looked for again: at least every 2 s (BullMQ's default backs off to 20 s). */
  retryStrategy: (times: number) => number;
  commandTimeout?: number;
  connectTimeout?: number;
}
const PATIENCE = {
  // Gives up after one reconnect or 5 s, because a caller who waits for ever (the default) looks alive and does nothing.
  producer: { maxRetriesPerRequest: 1, commandTimeout: 5_000, connectTimeout: 5_000 },
  worker: { maxRetriesPerRequest: null },
} as const satisfies Record<'producer' | 'worker', Omit<Patience, 'retryStrategy'>>;

const retryStrategy = (times: number): number => Math.min(100 * 2 ** Math.min(times, 5), 2_000);

/** The settings of one connection; `role` decides whether it fails fast or waits. */
export function redisConnection(settings: RedisSettings, role: 'producer' | 'worker'): RedisConnection {
  const base: Patience = { ...PATIENCE[role], retryStrategy };
  switch (settings.mode) {
    case 'single':
      return { ...base, url: settings.url };
    case 'sentinel':
      return {
        ...base,
        sentinels: settings.sentinels.map((s) => ({ ...s })),
        name: settings.name,
        ...(settings.password === undefined ? {} : { password: settings.password }),
        ...(settings.sentinelPassword === undefined ? {} : { sentinelPassword: settings.sentinelPassword }),
        ...(settings.db === undefined ? {} : { db: settings.db }),
        ...(settings.tls ? { tls: {}, enableTLSForSentinelMode: true } : {}),
      };
    case 'cluster':
      return new Cluster(settings.nodes.map((n): ClusterNode => ({ ...n })), {
        lazyConnect: true,
        clusterRetryStrategy: retryStrategy,
        redisOptions: {
          ...base,
          ...(settings.username === undefined ? {} : { username: settings.username }),
          ...(settings.password === undefined ? {} : { password: settings.password }),
          ...(settings.tls ? { tls: {} } : {}),
        },
      });
  }
}
