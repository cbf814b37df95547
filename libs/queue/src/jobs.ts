/**
 * The queues, upstream first: a job puts new jobs only into its own queue or one further down. `pendingCount` relies on it.
 * Few queues, because each costs a worker and its connections; separate ones, because a slow mail server must not
 * hold up a sweep, nor a long sweep the relay.
 */
export const QUEUES = {
  ticks: { name: 'duban-ticks', concurrency: 2 },
  events: { name: 'duban-events', concurrency: 4 },
  mail: { name: 'duban-mail', concurrency: 4 },
} as const satisfies Record<string, { name: string; concurrency: number }>;
export type QueueKey = keyof typeof QUEUES;
export const QUEUE_KEYS = Object.keys(QUEUES) as readonly QueueKey[];

/** What a payload may hold. Ids only: a forged job can at most ask for a row to be looked at again. */
export interface JobPayloads {
  none: Record<string, never>;
  events: { eventIds: readonly string[] };
  mails: { mailIds: readonly string[] };
}

interface JobRow {
  queue: QueueKey;
  payload: keyof JobPayloads;
  /** How often the queue runs it before giving up. The rows in PostgreSQL decide, so the next sweep takes it up again. */
  attempts: number;
  backoff?: { type: 'exponential' | 'fixed'; delay: number };
}

/**
 * Every job there is. A tick is tried once: its next tick is the retry.
 * Removed on complete and on fail, all of them: a job id that still exists swallows a re-add without a word.
 */
export const JOBS = {
  sweep: { queue: 'ticks', payload: 'none', attempts: 1 },
  'reports.open': { queue: 'ticks', payload: 'none', attempts: 1 },
  watchdog: { queue: 'ticks', payload: 'none', attempts: 1 },
  reconcile: { queue: 'ticks', payload: 'none', attempts: 1 },
  relay: { queue: 'events', payload: 'none', attempts: 1 },
  // Among the events and not the ticks: the fan-out wakes it, and a morning of mails must not hold up the sweep.
  digest: { queue: 'events', payload: 'none', attempts: 1 },
  'events.fanout': { queue: 'events', payload: 'events', attempts: 5, backoff: { type: 'exponential', delay: 500 } },
  'mail.send': { queue: 'mail', payload: 'mails', attempts: 3, backoff: { type: 'exponential', delay: 1_000 } },
} as const satisfies Record<string, JobRow>;

export type JobName = keyof typeof JOBS;
export const JOB_NAMES = Object.keys(JOBS) as readonly JobName[];
export type JobPayload<N extends JobName> = JobPayloads[(typeof JOBS)[N]['payload']];
/** The jobs without a payload: the ones a schedule may start. */
export type TickName = { [N in JobName]: (typeof JOBS)[N]['payload'] extends 'none' ? N : never }[JobName];

/** What a handler is told about the run. `attempt` counts from 1; a run after a crash of the worker repeats the number. */
export interface JobRun {
  jobId: string;
  attempt: number;
  lastAttempt: boolean;
}

/** One handler per job: a job without one does not compile. Each must be safe to run twice. */
export type JobHandlers = { readonly [N in JobName]: (payload: JobPayload<N>, run: JobRun) => Promise<void> };

/** The options BullMQ stores with a job of this name. */
export function jobOptions(name: JobName): {
  attempts: number;
  backoff?: { type: 'exponential' | 'fixed'; delay: number };
  removeOnComplete: true;
  removeOnFail: true;
} {
  const { attempts, backoff }: JobRow = JOBS[name];
  return { attempts, ...(backoff ? { backoff } : {}), removeOnComplete: true, removeOnFail: true };
}
