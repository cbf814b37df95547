import { setTimeout as sleep } from 'node:timers/promises';
import { eachBackend } from './harness/each-backend.js';
import { randomOf, SEEDS } from './harness/seeds.js';

/** The statements between which a worker's work is half done: before and after each the process is killed once. */
const FAILPOINTS = {
  'the ladder steps are recorded': 'INSERT INTO reminder',
  'events are fanned out': 'DELETE FROM outbox',
  'mails are written': 'INSERT INTO mail \\(',
  'a try is noted': 'INSERT INTO mail_attempt',
  'the answer of the server is recorded': 'UPDATE mail_attempt',
} as const;

eachBackend('a worker killed', (open) => {
  it.each(Object.entries(FAILPOINTS))('where %s, before and after, loses and doubles nothing', async (_what, at) => {
    const scene = await open();
    for (const when of ['before', 'after'] as const) {
      const doomed = scene.start({ kill: { at, when } });
      // Nobody else is there: what it has begun stays begun until the next one comes.
      await scene.until('killed at its failpoint', () => !doomed.running());
      expect(doomed.endedBy()).toBe('SIGKILL');
    }
    scene.start();
    await scene.settle();
    expect(await scene.violations()).toEqual([]);
  });

  it.each(SEEDS)('at a random moment, twice in a row on the same work, loses and doubles nothing (seed %i)', async (seed) => {
    const scene = await open();
    const random = randomOf(seed);
    scene.sink.behave('*', { kind: 'delay', milliseconds: 100 + Math.floor(random() * 400) });
    for (let i = 0; i < 2; i += 1) {
      const doomed = scene.start();
      await sleep(500 + random() * 2_500);
      await doomed.kill();
    }
    scene.sink.accept();
    scene.start();
    await scene.settle();
    expect(await scene.violations()).toEqual([]);
  });

  it('between the server\'s 250 and our commit sends once more, with the same Message-ID, and says that it could not know', async () => {
    const scene = await open();
    scene.sink.behave('*', { kind: 'delay', milliseconds: 400 });
    const doomed = scene.start();
    await scene.until('mails in flight', () => scene.sink.mails.length >= 6);
    await doomed.kill();
    await sleep(200); // what it had sent to PostgreSQL may still be carried out
    const inFlight = (await scene.world.rows<{ messageId: string }>(`SELECT message_id FROM mail WHERE status = 'SENDING'`)).map(({ messageId }) => messageId);
    // Of those the server has taken some, and of others not yet the last byte: only the first kind can come twice.
    const taken = inFlight.filter((id) => scene.sink.mails.some(({ messageId }) => messageId === id));
    expect(taken.length).toBeGreaterThan(0);
    scene.sink.accept();
    scene.start();
    await scene.settle();
    // The dead worker's jobs come back when their locks run out (10 s, looked for every 5 s): they must find nothing to do.
    await sleep(16_000);
    expect(await scene.violations()).toEqual([]);
    const uncertain = await scene.world.rows<{ messageId: string }>(`SELECT DISTINCT m.message_id FROM mail m JOIN mail_attempt a ON a.mail_id = m.id WHERE a.uncertain_at IS NOT NULL`);
    expect(uncertain.map(({ messageId }) => messageId)).toEqual(expect.arrayContaining(inFlight));
    for (const id of taken) expect(scene.sink.mails.filter(({ messageId }) => messageId === id)).toHaveLength(2);
  });
});

eachBackend('a worker told to stop', (open) => {
  it('in the middle of its work, with its successor beside it, ends what it has begun and leaves the rest', async () => {
    const scene = await open();
    scene.sink.behave('*', { kind: 'delay', milliseconds: 300 });
    const old = scene.start();
    await scene.until('mails in flight', () => scene.sink.mails.length >= 2);
    scene.start();
    expect(await old.stop()).toBe(0);
    expect(await scene.world.count(`mail_attempt WHERE uncertain_at IS NOT NULL`)).toBe(0);
    await scene.settle();
    expect(await scene.violations()).toEqual([]);
    expect(scene.sink.mails).toHaveLength(scene.expected.length);
  });
});
