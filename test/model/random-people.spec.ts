import { jest } from '@jest/globals';
import fc from 'fast-check';
import { Forest } from './forest.js';
import { Life, type Step } from './life.js';
import { ACTS, TABLES } from './matters.js';
import type { Kind } from './ways.js';

jest.setTimeout(900_000);

/** CI lives the same two lives every time; RANDOM_PEOPLE_RUNS=100 lives new ones, RANDOM_PEOPLE_SEED a printed one again, RANDOM_PEOPLE_VERBOSE tells what was reached. */
const GIVEN_RUNS = process.env['RANDOM_PEOPLE_RUNS'];
const RUNS = Number(GIVEN_RUNS ?? 2);
const SEED = process.env['RANDOM_PEOPLE_SEED'] ?? (GIVEN_RUNS === undefined ? '1' : undefined);
const STEPS = 90;

const nat = fc.noBias(fc.nat(9_999));
const oneIn = (n: number): fc.Arbitrary<boolean> => fc.noBias(fc.nat(n - 1)).map((k) => k === 0);
/** Tasks most of all: what hangs on them comes with them. */
const of = fc.oneof<{ weight: number; arbitrary: fc.Arbitrary<Kind> }[]>(
  { weight: 6, arbitrary: fc.constant('task') }, { weight: 2, arbitrary: fc.constant('report') }, { weight: 2, arbitrary: fc.constant('extension') }, { weight: 1, arbitrary: fc.constant('check') });
const how = fc.constantFrom('good' as const, 'good' as const, 'empty' as const, 'stale' as const);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('anything' as const), who: nat, of, which: nat, act: nat, how, pick: nat }) },
  { weight: 13, arbitrary: fc.record({ kind: fc.constant('next' as const), who: nat, of, which: nat, pick: nat, rare: oneIn(3) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('split' as const), who: nat, which: nat, pick: nat }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('ask' as const), who: nat, which: nat, pick: nat }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('draw' as const), who: nat, pick: nat }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('days' as const), days: fc.integer({ min: 1, max: 2 }) }) },
);

/** Every act of the tables from every status it is done from, that was not done. */
function unreached(reach: ReadonlySet<string>): string[] {
  return (Object.keys(TABLES) as Kind[]).flatMap((kind) => TABLES[kind].flatMap(({ act, from }) => from.map((status) => `${kind} ${act} ${status}`)))
    .filter((pair) => !reach.has(pair) && !pair.startsWith('task decompose') && pair !== 'extension draft NONE');
}

it('lets random people try random acts, legal and illegal: what is offered is done, what is not is refused and changes nothing, and every rule holds', async () => {
  const total = { done: 0, refused: 0 };
  const reach = new Set<string>();
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: STEPS, maxLength: STEPS }), async (steps) => {
    const forest = await Forest.open();
    try {
      const life = new Life(forest, ACTS, reach);
      for (const one of steps) await life.take(one);
      await life.audit();
      total.done += life.done;
      total.refused += life.refused;
      if (process.env['RANDOM_PEOPLE_VERBOSE']) process.stderr.write(`${life.done} done, ${life.refused} refused, ${reach.size} ways reached so far\n`);
    } finally {
      await forest.close();
    }
  }), { numRuns: RUNS, endOnFailure: true, ...(SEED === undefined ? {} : { seed: Number(SEED) }) });
  if (process.env['RANDOM_PEOPLE_VERBOSE']) process.stderr.write(`reached: ${[...reach].sort().join(', ')}\nnot reached: ${unreached(reach).join(', ')}\n`);
  // Lives in which nothing happens prove nothing.
  expect(Math.min(total.done, total.refused)).toBeGreaterThan((RUNS * STEPS) / 20);
});
