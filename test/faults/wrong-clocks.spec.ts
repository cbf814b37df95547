import { setTimeout as sleep } from 'node:timers/promises';
import { eachBackend } from './harness/each-backend.js';

const HOUR = 3_600_000;

eachBackend('workers whose own clocks are wrong', (open) => {
  it('fire nothing early: two hours ahead, one behind, and the office\'s clock alone counts', async () => {
    const scene = await open('07:30');
    scene.start({ skewMs: 2 * HOUR });
    scene.start({ skewMs: -HOUR });
    await scene.until('both are at work', async () => (await scene.world.count(`pg_stat_activity WHERE datname = current_database() AND application_name = 'duban_worker'`)) >= 2);
    await sleep(4_000); // a dozen sweeps
    expect(await scene.world.count('reminder')).toBe(0);
    expect(scene.sink.mails).toEqual([]);
    await scene.clock.leapTo(new Date(scene.clock.now().getTime() + 1.5 * HOUR));
    await scene.settle();
    expect(await scene.violations()).toEqual([]);
    expect(scene.sink.mails).toHaveLength(scene.expected.length);
  });

  it('and one that stands still for longer than a lock lives doubles nothing unsaid', async () => {
    const scene = await open();
    scene.start({ block: { at: 'UPDATE mail_attempt', ms: 15_000 } });
    await scene.until('it stands still in the middle of its mails', async () => (await scene.world.count(`mail_attempt WHERE finished_at IS NULL`)) > 0 && scene.sink.mails.length > 0);
    scene.start();
    await sleep(16_000); // until it wakes and says what it did
    await scene.settle();
    expect(await scene.violations()).toEqual([]);
  });
});
