import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';

/** So long may nothing move. A test does not depend on how fast the machine is: it waits as long as anything goes on. */
const STILL_MS = 90_000;

interface Waiting {
  /** What changes as long as something goes on; looked at once a second. */
  trace?: () => unknown;
  /** What there is to say where it gives up. */
  told?: () => string;
}

/** Waits until it is so; throws where nothing has moved for a minute and a half. */
export async function until(what: string, met: () => Promise<boolean> | boolean, { trace, told }: Waiting = {}): Promise<void> {
  let seen: unknown;
  let [movedAt, lookedAt] = [performance.now(), 0];
  while (!(await met())) {
    if (trace !== undefined && performance.now() - lookedAt > 1_000) {
      const now = await trace();
      lookedAt = performance.now();
      if (!isDeepStrictEqual(now, seen)) movedAt = lookedAt;
      seen = now;
    }
    if (performance.now() - movedAt > STILL_MS) throw new Error(`${what}: nothing has moved for ${STILL_MS / 1_000} s since ${JSON.stringify(seen)}. ${told?.() ?? ''}`.slice(0, 4_000));
    await sleep(20);
  }
}

/** Expects it to be so before long. */
export async function expectSoon<T>(look: () => Promise<T>, expected: T): Promise<void> {
  await until('what is expected', async () => isDeepStrictEqual(await look(), expected), { trace: look }).catch(() => undefined);
  expect(await look()).toEqual(expected);
}
