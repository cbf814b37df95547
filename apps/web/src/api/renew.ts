import type { components } from '../generated/schema';
import { adopt, expire, keep, stored } from './session';

let running: Promise<boolean> | null = null;

/**
 * Renews the tokens once, however many requests were refused at the same moment and however many windows are open: a refresh
 * token is good for one use, and using it twice ends the session. `used` is the access token that was refused.
 */
export function renew(used: string): Promise<boolean> {
  running ??= oneWindowAtATime(() => renewNow(used)).finally(() => { running = null; });
  return running;
}

async function renewNow(used: string): Promise<boolean> {
  const current = stored();
  if (current === null) {
    expire();
    return false;
  }
  if (current.accessToken !== used) {
    adopt(current);
    return true;
  }
  const response = await fetch('/api/v1/auth/refresh', {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ refreshToken: current.refreshToken }),
  }).catch(() => null);
  if (response?.ok) {
    keep(await response.json() as components['schemas']['SignedInDto']);
    return true;
  }
  // Only a refusal ends the session here; a server that is away does not.
  if (response !== null && response.status < 500 && response.status !== 429) expire();
  return false;
}

/** Locks exist only over https and on this machine; elsewhere two windows may meet, and one of them asks to sign in. */
function oneWindowAtATime(work: () => Promise<boolean>): Promise<boolean> {
  const locks = (navigator as { locks?: LockManager }).locks;
  return locks === undefined ? work() : locks.request('duban.renew', work);
}
