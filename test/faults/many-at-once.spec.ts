import { createCapturedMailer } from '#mail';
import { claimOutbox, composeMails, fanout, sendMails, sweep } from '#workflow';
import { createRenderer } from '#rendering';
import { eachBackend } from './harness/each-backend.js';

eachBackend('workers beside each other', (open) => {
  it('five processes with five schedules do the work of one', async () => {
    const scene = await open();
    for (let i = 0; i < 5; i += 1) scene.start();
    await scene.settle();
    expect(await scene.violations()).toEqual([]);
    expect(scene.sink.mails).toHaveLength(scene.expected.length);
  });
});

describe('every job twice at the same moment', () => {
  eachBackend('and once more afterwards', (open) => {
    it('changes nothing', async () => {
      const { world, expected } = await open();
      const mailer = createCapturedMailer();
      const render = createRenderer({ publicUrl: 'https://duban.example', from: { name: '督办', address: 'duban@office.example' } });
      const thrice = async (job: () => Promise<unknown>): Promise<void> => {
        await Promise.all([job(), job()]);
        await job();
      };
      const sent: string[] = [];
      await thrice(() => sweep(world.worker, world.books));
      const ids = await claimOutbox(world.worker, 1_000);
      await thrice(() => fanout(world.worker, world.books, ids));
      await thrice(() => composeMails(world.worker, world.books, render));
      await thrice(() => sendMails(world.worker, world.books, async ({ toAddress, raw }) => {
        sent.push(toAddress);
        const { kind } = await mailer.deliver({ from: 'duban@office.example', to: toAddress }, raw);
        return { result: kind, response: '250 kept' };
      }));
      expect(sent.sort()).toEqual([...expected].sort());
      expect(await world.count('reminder')).toBe(expected.length / 2);
      expect(await world.outbox()).toEqual([]);
    });
  });
});
