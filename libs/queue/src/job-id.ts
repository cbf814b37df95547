import { createHash } from 'node:crypto';
import type { JobName } from './jobs.js';

const LONGEST_KEY = 120;

/**
 * A job id under which a second add is swallowed while the first is still waiting or running.
 * BullMQ refuses ids with ':' and ids of digits only: the first is escaped (so two keys never meet in one id),
 * the second can't happen behind the job's name. Long keys are replaced by their SHA-256.
 */
export function jobIdFor(name: JobName, key: string): string {
  if (key === '') throw new Error('A job id needs a key');
  const escaped = key.replace(/[%:]/g, (c) => (c === ':' ? '%3A' : '%25'));
  return `${name}/${escaped.length <= LONGEST_KEY ? escaped : `sha256=${createHash('sha256').update(key).digest('hex')}`}`;
}
