import { publicUrlOf, type DubanConfig } from '#config';
import { fileSettings, type FileSettings } from '#files';
import type { QueueBackendOptions } from '#queue';
import type { MailLimits } from '#workflow';
import { senderOf } from '#rendering';

/** What a worker needs to know; nothing below reads the configuration. */
export interface WorkerSettings {
  /** The application's login: may take the role duban_worker. */
  databaseUrl: string;
  poolSize: number;
  zone: string;
  queue: QueueBackendOptions;
  /** null: mail is captured, every message stays in the database and is shown in the web mailbox. */
  smtpUrl: string | null;
  from: { name: string; address: string };
  /** After so long a delivery not heard of is uncertain, for the mailer that waits and for whoever finds it abandoned. */
  mailLostAfterSeconds: number;
  mailLimits: MailLimits;
  publicUrl: string;
  /** Where attached files are kept: what no row names any more is cleared away. */
  files: FileSettings;
  sweepIntervalMs: number;
  relayIntervalMs: number;
  /**
   * 'live': ticks come from schedules. 'stepped': nothing happens until somebody calls `ticker.runUntilQuiet()`, as the
   * simulated clock wants it.
   */
  mode: 'live' | 'stepped';
}

/** The settings out of the configuration. `databaseUrl`: where the embedded PostgreSQL is, if DATABASE_URL is absent. */
export function workerSettings(config: DubanConfig, given: { databaseUrl?: string; publicUrl?: string; files?: FileSettings; mode?: WorkerSettings['mode'] } = {}): WorkerSettings {
  const databaseUrl = given.databaseUrl ?? config.databaseUrl;
  if (databaseUrl === undefined) throw new Error('DATABASE_URL is not set, and no embedded PostgreSQL was started');
  return {
    databaseUrl,
    poolSize: config.databasePoolSize,
    zone: config.timeZone,
    queue: queueOptions(config, databaseUrl),
    smtpUrl: config.smtpUrl ?? null,
    from: senderOf(config.mailFrom),
    mailLostAfterSeconds: config.mailLostAfterSeconds,
    mailLimits: mailLimits(config),
    publicUrl: given.publicUrl ?? publicUrlOf(config),
    files: given.files ?? fileSettings(config),
    sweepIntervalMs: config.sweepIntervalMs,
    relayIntervalMs: config.relayIntervalMs,
    mode: given.mode ?? 'live',
  };
}

function mailLimits({ mailPerMinute, mailPerMinuteByDomain }: DubanConfig): MailLimits {
  const domains = new Map(mailPerMinuteByDomain);
  const each = domains.get('*') ?? null;
  domains.delete('*');
  return { all: mailPerMinute ?? null, each, domains };
}

function queueOptions(config: DubanConfig, databaseUrl: string): QueueBackendOptions {
  const url = config.redisUrl === undefined ? null : new URL(config.redisUrl);
  const password = url?.password ? { password: decodeURIComponent(url.password) } : {};
  const tls = url?.protocol === 'rediss:';
  if (config.redisSentinels) {
    const db = Number(url?.pathname.slice(1) || 0);
    return { kind: 'redis', redis: { mode: 'sentinel', sentinels: config.redisSentinels, name: config.redisSentinelName, ...password, db, tls } };
  }
  if (config.redisCluster) {
    const username = url?.username ? { username: decodeURIComponent(url.username) } : {};
    return { kind: 'redis', redis: { mode: 'cluster', nodes: config.redisCluster, ...username, ...password, tls } };
  }
  return config.redisUrl === undefined
    ? { kind: 'postgres', databaseUrl } : { kind: 'redis', redis: { mode: 'single', url: config.redisUrl } };
}
