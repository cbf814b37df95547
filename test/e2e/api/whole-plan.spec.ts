import { ApiWorld } from './api-world.js';

interface Matrix { measures: { ref: string }[]; agencies: { code: string }[]; cells: { measureRef: string; agencyCode: string; tasks: number }[]; nextCursor: string | null }
interface Timeline { measures: { ref: string; from: string; to: string | null; standing: string; tasks: number }[] }

describe('a whole plan at one look', () => {
  let world: ApiWorld;
  let planId: string;
  beforeAll(async () => {
    world = await ApiWorld.open(['NDRC']);
    await world.setNow('2026-01-05T02:00:00Z');
    ({ planId } = await world.issuedPlan(['1.1', '1.2', '2.3'], '2026-12-31', '2026-01-05'));
    await world.demo.owner.asSystem('test', (tx) => tx.run(`UPDATE task SET current_due = '2026-03-02' WHERE agency_code = 'MIIT' AND measure_id IN (SELECT id FROM measure WHERE ref = '1.2')`));
    await world.setNow('2026-03-04T02:00:00Z');
    world.signInAnew();
  });
  afterAll(() => world.close());

  const matrix = async (query = ''): Promise<Matrix> => (await world.call<Matrix>('jmo.officer1', 'GET', `/plans/${planId}/matrix${query}`)).body;

  it('comes measure by measure where not all of it is asked for, with every agency at once', async () => {
    const all = await matrix();
    expect([all.measures.map(({ ref }) => ref), all.nextCursor]).toEqual([['1.1', '1.2', '2.3'], null]);
    const pages: Matrix[] = [];
    for (let query = '?cells=1'; ;) {
      const page = await matrix(query);
      pages.push(page);
      if (page.nextCursor === null) break;
      query = `?cells=1&cursor=${page.nextCursor}`;
    }
    expect(pages.map(({ measures }) => measures.map(({ ref }) => ref))).toEqual([['1.1'], ['1.2'], ['2.3'], []]);
    expect(pages.flatMap(({ cells }) => cells)).toEqual(all.cells);
    expect(pages.map(({ agencies }) => agencies)).toEqual(pages.map(() => all.agencies));
    expect((await matrix('?cells=10000')).nextCursor).toBeNull();
  });

  it('finds an open task by words of its title and its agency, however many there are', async () => {
    const found = async (q: string) => (await world.call<{ items: { title: string; agencyCode: string; measureRef: string }[] }>('jmo.officer1', 'GET', `/tasks?planId=${planId}&open=true&limit=5&q=${encodeURIComponent(q)}`)).body.items;
    const [one, ...others] = await found('1.2 工业和信息化部');
    expect([one?.measureRef, one?.agencyCode, others]).toEqual(['1.2', 'MIIT', []]);
    expect((await found('1.2')).every(({ title }) => title.includes('1.2'))).toBe(true);
    expect([await found('1.2 教育部100%'), await found('没有的事')]).toEqual([[], []]);
  });

  it('shows the measures with a light only, which page by page too', async () => {
    const red = await matrix('?light=RED');
    expect(red.measures.map(({ ref }) => ref)).toEqual(['1.2']);
    const pages = [await matrix('?light=GREEN&cells=1')];
    while (pages.at(-1)?.nextCursor) pages.push(await matrix(`?light=GREEN&cells=1&cursor=${pages.at(-1)?.nextCursor}`));
    expect(pages.flatMap(({ cells }) => cells)).toEqual((await matrix('?light=GREEN')).cells);
    // A measure that loses the light after it was shown does not begin the pages anew: 2.3 has no red cell.
    expect(red.measures.map(({ ref }) => ref)).toEqual(['1.2']);
    expect([await matrix('?light=RED&cells=1&cursor=1.1'), await matrix('?light=RED&cells=1&cursor=2.3')].map(({ measures }) => measures.map(({ ref }) => ref))).toEqual([['1.2'], []]);
  });

  it('is a bar for each measure, which stands as the worst of its tasks', async () => {
    const { body } = await world.call<Timeline>('jmo.officer1', 'GET', `/plans/${planId}/timeline`);
    expect(body.measures.map(({ ref, from, to, standing }) => [ref, from, to, standing])).toEqual([
      ['1.1', '2026-01-05', '2026-12-31', 'ON_TIME'], ['1.2', '2026-01-05', '2026-12-31', 'OVERDUE'], ['2.3', '2026-01-05', '2026-12-31', 'ON_TIME'],
    ]);
    expect(body.measures.reduce((sum, { tasks }) => sum + tasks, 0)).toBe((await matrix()).cells.reduce((sum, { tasks }) => sum + tasks, 0));
  });
});
