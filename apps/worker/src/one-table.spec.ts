import { composeMails, fanout, sweep, sweepOnce } from '#workflow';
import { createRenderer } from '#rendering';
import { World } from '../../../test/support/factories.js';

let world: World;
const render = createRenderer({ publicUrl: 'https://duban.example', from: { name: '督办', address: 'duban@office.example' } });
beforeEach(async () => { world = await World.open(); });
afterEach(() => world.close());

/** So many tasks of one agency, all due on Friday 2016-07-01, and its people. */
async function lateTasks(count: number): Promise<{ liaison: string }> {
  await world.at('2016-06-01', '10:00');
  const liaison = await world.person('MIIT', ['LIAISON']);
  const handler = await world.person('MIIT', ['HANDLER']);
  for (let i = 0; i < count; i += 1) await world.clock(await world.task({ due: '2016-07-01', handlerId: handler, title: `任务${i + 1}` }), 'COMPLETION', '2016-07-01');
  await world.at('2016-07-01', '16:00');
  await sweep(world.worker, world.books);
  await world.run('DELETE FROM outbox');
  return { liaison };
}

/** The first working day after the date: the liaison hears of all tasks in one minute. (From 督办 on a person signs what superiors get.) */
async function firstDay(): Promise<void> {
  await world.at('2016-07-04', '09:00');
  await sweep(world.worker, world.books);
  await fanout(world.worker, world.books, await world.outbox());
  await composeMails(world.worker, world.books, render);
  await world.at('2016-07-04', '09:10');
  await composeMails(world.worker, world.books, render);
}
const mailsTo = (personId: string): Promise<{ kind: string; text: string }[]> => world.rows('SELECT kind, text FROM mail WHERE person_id = $1 ORDER BY created_at', [personId]);

// duly #11: 30 late tasks are one mail.
it('tells whoever runs a desk of thirty late tasks in one mail with one table', async () => {
  const { liaison } = await lateTasks(30);
  await firstDay();
  const mails = await mailsTo(liaison);
  expect(mails.map(({ kind }) => kind)).toEqual(['digest']);
  for (let i = 1; i <= 30; i += 1) expect(mails[0]?.text).toContain(`任务${i}`);
  // Nothing more of it for the rest of the day.
  await world.at('2016-07-04', '16:00');
  await composeMails(world.worker, world.books, render);
  expect(await mailsTo(liaison)).toHaveLength(1);
});

it('tells of two in a mail each, at once', async () => {
  const { liaison } = await lateTasks(2);
  await firstDay();
  expect((await mailsTo(liaison)).map(({ kind }) => kind)).toEqual(['notice.issued', 'notice.issued']);
});

describe('a digest of which some lines are still on their way, as after a morning without a worker,', () => {
  let handler: string;
  const tell = async (): Promise<void> => void await fanout(world.worker, world.books, await world.outbox());
  const write = async (): Promise<string[]> => {
    await composeMails(world.worker, world.books, render);
    return (await mailsTo(handler)).map(({ text }) => text);
  };

  beforeEach(async () => {
    await world.at('2016-06-30', '10:00');
    handler = await world.person('MIIT', ['HANDLER']);
    for (const title of ['任务一', '任务二']) await world.clock(await world.task({ due: '2016-07-04', handlerId: handler, title }), 'COMPLETION', '2016-07-04');
    await world.at('2016-07-01', '09:30');
    await sweepOnce(world.worker, world.books, { limit: 1 });
    await tell();
  });

  it('waits for them, and names all', async () => {
    expect(await write()).toEqual([]);
    await sweep(world.worker, world.books);
    expect(await write()).toEqual([]);
    await tell();
    const mails = await write();
    expect(mails).toHaveLength(1);
    for (const title of ['任务一', '任务二']) expect(mails[0]).toContain(title);
  });

  it('waits ten minutes at most', async () => {
    await sweep(world.worker, world.books);
    await world.at('2016-07-01', '09:39');
    expect(await write()).toEqual([]);
    await world.at('2016-07-01', '09:41');
    expect(await write()).toHaveLength(1);
  });
});
