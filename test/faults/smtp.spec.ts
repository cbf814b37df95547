import { eachBackend } from './harness/each-backend.js';
import { randomOf, SEEDS } from './harness/seeds.js';
import type { SmtpBehaviour } from '../support/smtp-sink.js';

/** What a mail server does for a while, and how often. Of `stall` the mailer gives up after MAIL_LOST_AFTER_SECONDS. */
const MOODS: readonly SmtpBehaviour[] = [
  { kind: 'refuse', code: 450 }, { kind: 'refuse_data', code: 451 }, { kind: 'refuse', code: 421 },
  { kind: 'drop_before_data' }, { kind: 'drop_after_data' }, { kind: 'stall' }, { kind: 'delay', milliseconds: 1_500 },
];

eachBackend('a mail server', (open) => {
  it.each(SEEDS)('that refuses, stalls, drops and is slow at random costs time and no mail (seed %i)', async (seed) => {
    const scene = await open();
    const random = randomOf(seed);
    for (const address of scene.expected) {
      const mood = MOODS[Math.floor(random() * MOODS.length)];
      if (mood && random() < 0.7) scene.sink.behave(address, mood, 1);
    }
    scene.start();
    scene.start();
    await scene.settle();
    expect(await scene.violations()).toEqual([]);
  });

  it('that never takes some people\'s mail keeps nobody else waiting, and the office hears of each', async () => {
    const scene = await open();
    for (const address of scene.expected.splice(0, 3)) {
      scene.hopeless.push(address);
      scene.sink.behave(address, { kind: 'refuse', code: 550 });
    }
    scene.start();
    await scene.settle();
    expect(await scene.violations()).toEqual([]);
    expect(await scene.world.count(`alarm WHERE kind = 'mail.refused' AND details->>'serverResponse' LIKE '%refused%'`)).toBe(3);
  });

  it('that is poisoned by one person\'s data still takes everybody else\'s mail', async () => {
    const scene = await open();
    const [evil = '', broken = ''] = scene.expected.splice(0, 2);
    await scene.world.run(`UPDATE person SET name = E'王\\r\\nBcc: everyone@example.org\\u202e<script>' WHERE email = $1`, [evil]);
    await scene.world.run(`UPDATE person SET email = 'not an address' WHERE email = $1`, [broken]);
    await scene.world.run(`UPDATE task SET requirement = repeat('督办', 2500000), title = title || E'\\r\\nX-Evil: 1' WHERE agency_code = 'MOST'`);
    scene.start();
    await scene.settle();
    expect(await scene.violations()).toEqual([]);
    expect(scene.sink.mails.filter(({ raw }) => /^(bcc|x-evil):/im.test(raw.split('\r\n\r\n')[0] ?? ''))).toEqual([]);
    expect(scene.sink.mails.filter(({ to }) => to.includes(evil))).toHaveLength(1);
    expect(await scene.world.count(`alarm WHERE person_id = (SELECT id FROM person WHERE email = 'not an address')`)).toBe(1);
  });
});

describe('a mail server that takes five a second and answers 421 above', () => {
  eachBackend('with everything due at nine', (open) => {
    it('gets every mail once', async () => {
      const scene = await open();
      let second = 0;
      let taken = 0;
      // The relay's own limit, as it would count: a further one in the same second is put off.
      scene.sink.limit(() => {
        const now = Math.floor(performance.now() / 1_000);
        if (now !== second) [second, taken] = [now, 0];
        taken += 1;
        return taken <= 5;
      });
      scene.start();
      scene.start();
      await scene.settle();
      expect(await scene.violations()).toEqual([]);
      expect(scene.sink.mails).toHaveLength(scene.expected.length);
    });
  });
});
