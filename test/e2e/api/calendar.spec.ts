import { ApiWorld, NOBODY } from './api-world.js';

let world: ApiWorld;
beforeAll(async () => {
  world = await ApiWorld.open(['MIIT']);
  await world.setNow('2015-09-01T02:00:00Z');
  await world.demo.owner.asSystem('test', (tx) => tx.run(`DELETE FROM calendar_notice WHERE published = '2015-05-13'`));
});
afterAll(() => world.close());

const json = {
  year: 2015, published: '2015-05-13', source: 'http://www.gov.cn/zhengce/zhengceku/2015-05/13/content_9742.htm', amends: null,
  daysOff: [{ name: '抗战胜利纪念日', from: '2015-09-03', to: '2015-09-05' }], makeUpWorkdays: ['2015-09-06'],
};

describe('a holiday notice', () => {
  it('is previewed by the office, applied by the director alone, once, and tells which calendar version began with it', async () => {
    expect((await world.refusal('miit.liaison', 'POST', '/calendar/notices/preview', { json })).status).toBe(403);
    const { status, body } = await world.call<{ days: object[] }>('jmo.officer1', 'POST', '/calendar/notices/preview', { json });
    expect(status).toBe(200);
    expect(body).toMatchObject({ moved: 0, days: [{ date: '2015-09-03' }, { date: '2015-09-04' }, { date: '2015-09-06', workedBefore: false, workedAfter: true }] });
    expect((await world.refusal('jmo.officer1', 'POST', '/calendar/notices', { json })).status).toBe(403);
    const applied = await world.call<{ id: string }>('jmo.director', 'POST', '/calendar/notices', { json });
    expect(applied.status).toBe(201);
    expect(await world.refusal('jmo.director', 'POST', '/calendar/notices', { json })).toMatchObject({ status: 409, code: 'conflict' });
    const days = await world.call<{ working: boolean; notice: object }[]>('miit.liaison', 'GET', '/calendar/days?from=2015-09-06&to=2015-09-06');
    expect(days.body).toMatchObject([{ working: true, why: 'makeup', notice: { published: '2015-05-13' } }]);
    const { body: notices } = await world.call<{ published: string; knownFrom: string; version: number }[]>('miit.liaison', 'GET', '/calendar/notices');
    const found = notices.find(({ published }) => published === '2015-05-13');
    expect(found).toMatchObject({ knownFrom: '2015-09-01', version: notices.filter(({ knownFrom }) => knownFrom < '2015-09-01').map(({ knownFrom }) => knownFrom).filter((day, i, all) => all.indexOf(day) === i).length + 1 });
    expect((await world.call<object[]>('miit.liaison', 'GET', `/calendar/notices/${applied.body.id}/moves`)).body).toEqual([]);
    expect((await world.refusal('miit.liaison', 'GET', `/calendar/notices/${NOBODY}/moves`)).status).toBe(404);
  });

  it('is refused with the field that is wrong', async () => {
    const wrong = { ...json, published: '2015-05-14', makeUpWorkdays: ['2015-09-07'] };
    expect(await world.refusal('jmo.director', 'POST', '/calendar/notices/preview', { json: wrong })).toMatchObject({ status: 400, code: 'invalid_input' });
  });
});
