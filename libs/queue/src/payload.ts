import { isUuid } from '#domain';
import { JOBS, type JobName, type JobPayload, type JobPayloads } from './jobs.js';

/** More would make one job run past its lock; the relay and the sweep cut their batches below it. */
export const MAX_IDS_PER_JOB = 1_000;

const none = (): JobPayloads['none'] => ({});
const events = (data: unknown): JobPayloads['events'] | null => {
  const eventIds = ids(data, 'eventIds');
  return eventIds && { eventIds };
};
const mails = (data: unknown): JobPayloads['mails'] | null => {
  const mailIds = ids(data, 'mailIds');
  return mailIds && { mailIds };
};

const READERS: { readonly [N in JobName]: (data: unknown) => JobPayload<N> | null } = {
  sweep: none,
  digest: none,
  'reports.open': none,
  watchdog: none,
  reconcile: none,
  relay: none,
  'events.fanout': events,
  'mail.send': mails,
};

/** The payload of a job as its name promises it, or null when what lies in the queue is something else. */
export function readPayload<N extends JobName>(name: N, data: unknown): JobPayload<N> | null {
  return READERS[name](data);
}

/** Whether a name found in the queue is one of ours (an older or newer version may have left another). */
export function isJobName(name: string): name is JobName {
  return Object.hasOwn(JOBS, name);
}

function ids(data: unknown, key: string): string[] | null {
  if (typeof data !== 'object' || data === null) return null;
  const list: unknown = Reflect.get(data, key);
  if (!Array.isArray(list) || list.length > MAX_IDS_PER_JOB) return null;
  // PostgreSQL would fail on what is no id as often as the job is tried.
  return list.every((id): id is string => typeof id === 'string' && isUuid(id)) ? list : null;
}
