import { jest } from '@jest/globals';
import { fillReminders } from '../bench/reminders.js';
import type { World } from '../support/factories.js';
import { eachBackend } from './harness/each-backend.js';
import type { Cast } from './harness/scene.js';

/** So many people are reminded of one task each at nine: hundreds in every test run, twenty thousand by `npm run faults`. */
const DUE = Number(process.env['FAULT_DUE'] ?? 500);
const PER_SECOND = 50;

// Many take their time; it ends by itself where nothing gets on.
jest.setTimeout(600_000 + 1_000 * DUE);

/** People of one address domain behind one relay, each with a reminder of his own. */
async function herd(world: World): Promise<Cast> {
  await fillReminders({ url: world.database.url, ownerUrl: world.database.ownerUrl }, { grid: { measures: DUE / 100, agencies: 100 }, people: DUE, warmUp: 0, single: true });
  const people = await world.rows<{ email: string }>(`SELECT p.email FROM person p JOIN task t ON t.handler_id = p.id`);
  const [clock] = await world.rows<{ due: Date }>('SELECT min(next_at) AS due FROM clock');
  return { expected: people.map(({ email }) => email), silent: [], from: new Date((clock?.due.getTime() ?? 0) - 5_000) };
}

eachBackend(`${DUE.toLocaleString('en')} reminders due at nine, and a relay that takes ${PER_SECOND} a second and answers 421 above`, (open) => {
  it('all arrive, each once, and the relay is not run against', async () => {
    const scene = await open(undefined, herd);
    let second = 0;
    let taken = 0;
    let refused = 0;
    scene.sink.limit(() => {
      const now = Math.floor(performance.now() / 1_000);
      if (now !== second) [second, taken] = [now, 0];
      taken += 1;
      if (taken > PER_SECOND) refused += 1;
      return taken <= PER_SECOND;
    });
    scene.start();
    scene.start();
    await scene.settle();
    expect(await scene.violations()).toEqual([]);
    expect(scene.expected).toHaveLength(DUE);
    expect(scene.sink.mails).toHaveLength(DUE);
    // Two workers have 32 mails each under way when a refusal comes; then one in a while asks whether it takes them again. A third was measured.
    expect(refused).toBeLessThan(100 + DUE / 2);
    expect(await scene.world.count('alarm')).toBe(0);
  });
});
