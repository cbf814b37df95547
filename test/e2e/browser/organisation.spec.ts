import type { Locator, Page } from 'playwright-core';
import { describeBrowser } from './find-browser.js';
import { WebWorld } from './web-world.js';

const PHONE = { width: 390, height: 844 };

interface Unit { id: string; name: string; validFrom: string; validTo: string | null; version: number }
interface Post { id: string; title: string; unitId: string | null }
interface Person { id: string; name: string; posts: { postId: string; validFrom: string; validTo: string | null }[] }

describeBrowser('the organisation on the screen', () => {
  let web: WebWorld;
  beforeAll(async () => {
    web = await WebWorld.open(['MIIT', 'NDRC']);
    await web.world.setNow('2018-03-01T02:00:00Z');
  });
  afterAll(() => web.close());

  const part = (page: Page, heading: string): Locator => page.locator('#content section', { has: page.getByRole('heading', { level: 2, name: heading, exact: true }) });
  const rowOf = (card: Locator, words: string): Locator => card.locator('tr[data-row]').filter({ hasText: words });
  const closed = (page: Page) => page.getByRole('dialog').waitFor({ state: 'detached' });
  const units = async () => (await web.world.call<Unit[]>('miit.liaison', 'GET', '/agencies/MIIT/units?all=true')).body;

  it('a liaison sets up a department, renames it on top of what another did, closes it from a day on and opens it again; its days stand beside it', async () => {
    const page = await web.as('miit.liaison', '/people');
    const card = part(page, '内设机构');
    const dialog = page.getByRole('dialog');
    await card.getByRole('button', { name: '增设' }).click();
    await dialog.getByLabel('名称').fill('网络安全处');
    await dialog.getByLabel('第一天').fill('2018-02-01');
    await dialog.getByRole('button', { name: '增设' }).dblclick();
    await closed(page);
    await rowOf(card, '网络安全处').getByText('2018-02-01 起').waitFor();
    await rowOf(card, '网络安全处').getByRole('button', { name: '更名' }).click();
    const made = (await units()).find(({ name }) => name === '网络安全处');
    await web.world.call('jmo.sysadmin', 'PATCH', `/units/${made?.id}`, { json: { name: '网络安全一处' }, ifMatch: made?.version });
    await dialog.getByLabel('名称').fill('网络安全管理处');
    await dialog.getByRole('button', { name: '更名' }).click();
    await dialog.getByRole('alert').waitFor();
    expect(await dialog.getByLabel('名称').inputValue()).toBe('网络安全管理处');
    await dialog.getByText('更名 · 网络安全一处').waitFor();
    await dialog.getByRole('button', { name: '更名' }).click();
    await closed(page);
    await rowOf(card, '网络安全管理处').getByRole('button', { name: '撤销' }).click();
    await dialog.getByLabel('最后一天').fill('2018-02-28');
    expect(await web.look(page, 'unit-close.zh')).toEqual([]);
    await dialog.getByRole('button', { name: '撤销' }).click();
    await closed(page);
    await rowOf(card, '网络安全管理处').getByText('2018-02-01 至 2018-02-28').waitFor();
    await rowOf(card, '网络安全管理处').getByText('已撤销').waitFor();
    // A closed one is offered no more where work is given to a department.
    expect((await web.world.call<Unit[]>('miit.liaison', 'GET', '/agencies/MIIT/units')).body.map(({ name }) => name)).not.toContain('网络安全管理处');
    expect(await web.look(page, 'organisation.zh')).toEqual([]);
    await rowOf(card, '网络安全管理处').getByRole('button', { name: '恢复' }).click();
    await dialog.getByRole('button', { name: '恢复' }).click();
    await closed(page);
    await rowOf(card, '网络安全管理处').getByText('2018-02-01 起').waitFor();
    expect((await units()).find(({ id }) => id === made?.id)).toMatchObject({ name: '网络安全管理处', validFrom: '2018-02-01', validTo: null });
    expect(web.complaints).toEqual([]);
  });

  it('hands a post over from one person to another on a day: the post is in its department, nobody is without it, who held it before stays in sight', async () => {
    const page = await web.as('miit.liaison', '/people');
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: '增加人员' }).click();
    await dialog.getByLabel('姓名').fill('钱到任');
    await web.choose(dialog.getByLabel('岗位', { exact: true }), '新设岗位');
    await web.choose(dialog.getByLabel('职责', { exact: true }), '承办人');
    await dialog.getByLabel('岗位名称').fill('网安承办人');
    await web.choose(dialog.getByLabel('内设机构'), '网络安全管理处');
    await dialog.getByLabel('第一天').fill('2018-02-01');
    await dialog.getByRole('button', { name: '确定' }).click();
    await closed(page);
    const card = part(page, '岗位与历任');
    await rowOf(card, '网安承办人').getByText('网络安全管理处').waitFor();
    await rowOf(card, '网安承办人').getByRole('button', { name: '交接' }).click();
    await web.choose(dialog.getByLabel('新任'), 'miit.handler2');
    await dialog.getByLabel('第一天').fill('2018-03-01');
    await dialog.getByText('钱到任 · 2018-02-01 起').waitFor();
    expect(await web.look(page, 'hand-over.zh')).toEqual([]);
    await dialog.getByRole('button', { name: '交接' }).dblclick();
    await closed(page);
    await rowOf(card, '网安承办人').getByText('历任 1 人次').click();
    await rowOf(card, '网安承办人').getByText('2018-02-01 至 2018-02-28').waitFor();
    expect(await web.look(page, 'posts.zh')).toEqual([]);
    const { body: { items: posts } } = await web.world.call<{ items: Post[] }>('miit.liaison', 'GET', '/posts?agencyCode=MIIT&limit=200');
    const post = posts.find(({ title }) => title === '网安承办人');
    const { body: { items: people } } = await web.world.call<{ items: Person[] }>('miit.liaison', 'GET', '/people?agencyCode=MIIT&limit=200');
    expect(people.flatMap(({ posts: held }) => held).filter(({ postId }) => postId === post?.id).map(({ validFrom, validTo }) => `${validFrom} ${validTo}`).sort()).toEqual(['2018-02-01 2018-02-28', '2018-03-01 null']);
    expect(web.complaints).toEqual([]);
  });

  it('the administrator moves a body under another from a day on, with the document; what was before stays, a circle is refused, any day can be looked at', async () => {
    const page = await web.as('jmo.sysadmin', '/people?agency=MIIT');
    const card = part(page, '隶属关系');
    const dialog = page.getByRole('dialog');
    const choose = async (words: string) => {
      await dialog.getByLabel('新的上级机构').click();
      await page.keyboard.type(words);
      await web.choose(dialog.getByLabel('新的上级机构'), words);
    };
    await rowOf(card, '烟草').or(card.getByText('登记以来')).first().waitFor();
    await card.getByRole('button', { name: '改变隶属' }).click();
    await dialog.getByRole('button', { name: '改变隶属' }).click();
    await dialog.getByText('请填写').first().waitFor();
    await choose('NDRC');
    await dialog.getByLabel('第一天').fill('2018-03-17');
    await dialog.getByLabel('依据').fill('国务院机构改革方案');
    expect(await web.look(page, 'agency-move.zh')).toEqual([]);
    await dialog.getByRole('button', { name: '改变隶属' }).dblclick();
    await closed(page);
    await rowOf(card, '国务院机构改革方案').getByText('2018-03-17 起').waitFor();
    expect(await web.look(page, 'belongs.zh')).toEqual([]);
    await page.getByLabel('单位', { exact: true }).selectOption('NDRC');
    await card.getByRole('button', { name: '改变隶属' }).click();
    await choose('MIIT');
    await dialog.getByLabel('第一天').fill('2018-03-10');
    await dialog.getByLabel('依据').fill('另一方案');
    await dialog.getByRole('button', { name: '改变隶属' }).click();
    // It would stand under itself from the seventeenth on.
    await dialog.getByText('在隶属关系上位于所选单位之上').waitFor();
    await dialog.getByRole('button', { name: '取消' }).click();
    await page.getByLabel('单位', { exact: true }).selectOption('all');
    const tree = part(page, '各机构的隶属关系');
    await tree.locator('summary', { hasText: '国家发展改革委' }).click();
    await tree.getByText('能源局', { exact: true }).waitFor();
    const moved = tree.locator('li', { hasText: '工业和信息化部' });
    expect(await moved.count()).toBe(0);
    await tree.getByLabel('哪一天').fill('2018-03-17');
    await tree.getByText('2018-03-17的隶属关系').waitFor();
    await moved.getByText('2018-03-17 起 国务院机构改革方案').waitFor();
    expect(await web.look(page, 'belongs-all.zh')).toEqual([]);

    const handler = await web.as('miit.handler1', '/people', 'en', PHONE);
    await part(handler, 'To which body it belongs').getByText('from 2018-03-17').waitFor();
    await part(handler, 'Departments').getByText('网络安全管理处').waitFor();
    expect(await handler.getByRole('button', { name: /^(Move it|Add one|Rename|Close|Hand over)$/ }).count()).toBe(0);
    expect(await web.look(handler, 'organisation.phone.en')).toEqual([]);
    expect(await web.fits(handler)).toBe(true);
    expect(web.complaints).toEqual([]);
  });
});
