import { describeBrowser } from './find-browser.js';
import { WebWorld } from './web-world.js';

interface Head { key: string; version: number; active: boolean }
interface Body { body: { levels: { level: number; colour: string | null }[]; startsAt: Record<string, number>; triggers: { id: string; level: number | null; afterWorkingDays: number | null; enabled: boolean }[] } }

describeBrowser('the policy of escalation', () => {
  let web: WebWorld;
  beforeAll(async () => {
    web = await WebWorld.open(['MIIT', 'NDRC']);
    await web.world.issuedPlan(['1.1'], '2027-03-31', '2026-01-05');
  });
  afterAll(() => web.close());

  it('is read in words, drafted anew by an officer, and put in force by the director who sees first what it does', async () => {
    const page = await web.as('jmo.officer1', '/board');
    await page.getByRole('link', { name: '催办督办办法' }).click();
    await page.getByRole('row', { name: /二级 督办 · 蓝色/ }).getByText('联席办主任或召集人').waitFor();
    await page.getByRole('row', { name: /^长期无办理动态/ }).getByText('满 30 个工作日：一级 催办').waitFor();
    expect(await web.look(page, 'policy.zh')).toEqual([]);
    const english = await web.as('jmo.auditor', '/escalation-policy', 'en');
    await english.getByText('Yinchuan: red from 30 points').waitFor();
    expect(await english.locator('#content').innerText()).not.toMatch(/[\u4e00-\u9fff]/);
    expect(await english.getByRole('button', { name: 'Draft a new version' }).count()).toBe(0);
    expect(await web.look(english, 'policy.en')).toEqual([]);

    await page.getByRole('button', { name: '拟定新版本' }).click();
    const level3 = page.getByRole('group', { name: '三级 督办' });
    await level3.getByLabel('颜色').click();
    await page.locator('.ant-select-dropdown:visible').getByText('蓝色').click();
    const stale = page.getByRole('group', { name: '长期无办理动态' });
    await stale.getByLabel('工作日').fill('10');
    await page.getByLabel('“领导批示督办”最高可从').click();
    await page.locator('.ant-select-dropdown:visible').getByText('四级 督办').click();
    await page.getByRole('group', { name: '未按期报送进展' }).getByRole('switch').click();
    await page.getByRole('button', { name: '加一条每日检查' }).click();
    const added = page.getByRole('group', { name: '每日检查' });
    await added.getByLabel('事由').click();
    await page.locator('.ant-select-dropdown:visible').getByText('多次退回重办').click();
    await added.getByLabel('第几次退回起').fill('3');
    expect(await web.look(page, 'policy-draft.zh')).toEqual([]);
    // The second level is blue already.
    await page.getByRole('button', { name: '保存为第 3 版' }).click();
    await page.getByText('levels[2].colour').first().waitFor();
    await level3.getByLabel('颜色').click();
    await page.locator('.ant-select-dropdown:visible').getByText('橙色').click();
    await page.getByRole('button', { name: '保存为第 3 版' }).dblclick();
    await page.getByRole('button', { name: '启用这一版' }).click();
    await page.getByText('由联席办主任启用。').waitFor();
    expect(await web.look(page, 'policy-preview.zh')).toEqual([]);

    const { body: [drafted] } = await web.world.call<Head[]>('jmo.officer1', 'GET', '/escalation-policies');
    expect(drafted).toMatchObject({ version: 3, active: false });
    const director = await web.as('jmo.director', '/escalation-policy?version=3', 'en', { width: 390, height: 844 });
    await director.getByRole('button', { name: 'Put this version in force' }).click();
    const row = director.getByRole('row', { name: /^level 3, order/ }).first();
    await row.getByText(/^yellow/).waitFor();
    await row.getByText(/^orange/).waitFor();
    await director.getByText('0 open papers go on under the version').waitFor();
    await director.getByLabel('Reason').fill('按本地规定以橙色为三级。');
    expect(await web.look(director, 'policy-switch.phone.en')).toEqual([]);
    expect(await web.fits(director)).toBe(true);
    await director.getByRole('button', { name: 'Put this version in force' }).last().click();
    await director.locator('#content').getByText('in force', { exact: true }).waitFor();

    const { body: { body } } = await web.world.call<Body>('jmo.officer1', 'GET', '/escalation-policies/default-escalation/versions/3');
    expect(body.levels.map(({ colour }) => colour)).toEqual([null, 'BLUE', 'ORANGE', 'RED', null]);
    expect(body.startsAt).toEqual({ INSTRUCTED: 4 });
    expect(body.triggers.map(({ id, level, afterWorkingDays, enabled }) => [id, level, afterWorkingDays, enabled])).toEqual([
      ['not-received', null, null, true], ['no-plan', null, null, true], ['no-report', null, null, false], ['overdue', null, null, true], ['review-overdue', null, null, true],
      ['behind', 1, 5, true], ['returned', 2, 0, true], ['stale', 1, 10, true], ['returned-2', 1, 0, true],
    ]);
    expect((await web.world.call<Head[]>('jmo.officer1', 'GET', '/escalation-policies')).body.filter(({ active }) => active)).toMatchObject([{ version: 3 }]);
    expect(web.complaints).toEqual([]);
  });
});
