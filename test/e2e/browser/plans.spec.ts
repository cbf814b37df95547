import type { Page } from 'playwright-core';
import { describeBrowser } from './find-browser.js';
import { WebWorld } from './web-world.js';

interface Plan {
  status: string;
  version: number;
  undated: number;
  items: { id: string; measureRef: string; agencyCode: string; dueOn: string | null; provisional: boolean }[];
}

describeBrowser('a plan, from a confirmed document to its amendment', () => {
  let web: WebWorld;
  let documentId: string;
  let planId: string;
  beforeAll(async () => {
    web = await WebWorld.open(['MIIT', 'NDRC']);
    documentId = await web.world.confirmedDocument();
  });
  afterAll(() => web.close());

  const plan = async (): Promise<Plan> => (await web.world.call<Plan>('jmo.officer1', 'GET', `/plans/${planId}`)).body;
  const act = async (page: Page, name: string) => {
    await page.locator('#content').getByRole('button', { name, exact: true }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: new RegExp(`${name}$`) }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };

  it('begins with templates: rosters are chosen, a lead is named with its reason, the draft is made', async () => {
    const page = await web.as('jmo.officer1', `/plans/new?document=${documentId}`);
    await page.getByLabel('按哪一天的单位和名单').fill('2026-01-05');
    await page.getByRole('button', { name: '为无模板的举措生成模板' }).click();
    await page.getByRole('button', { name: '“各部门”指哪些单位' }).first().click();
    await page.getByRole('dialog').getByLabel('成员单位').click();
    await page.keyboard.type('MIIT');
    await web.choose(page.getByRole('dialog').getByLabel('成员单位'), 'MIIT');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').getByLabel('理由').fill('会议确定。');
    await page.getByRole('dialog').getByRole('button', { name: '选定名单' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect((await web.world.call<{ items: { members: string[] }[] }>('jmo.officer1', 'GET', '/rosters')).body.items[0]?.members).toEqual(['MIIT']);
    await page.getByRole('button', { name: '改定牵头单位：1.1' }).click();
    await web.choose(page.getByRole('dialog').getByRole('combobox'), 'MIIT');
    await page.getByRole('dialog').getByLabel('理由').fill('该项以工业和信息化部为主。');
    await page.getByRole('dialog').getByRole('button', { name: '改定牵头单位' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('row').filter({ hasText: '1.1' }).getByText('第 2 版').waitFor();
    expect(await web.look(page, 'plan-new.zh')).toEqual([]);
    await page.getByLabel('计划名称').fill('“互联网+”实施计划');
    await web.choose(page.getByLabel('只含这些举措'), '1.1');
    await web.choose(page.getByLabel('只含这些举措'), '1.2');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '生成计划草稿' }).click();
    await page.getByRole('heading', { level: 1, name: '“互联网+”实施计划' }).waitFor();
    planId = new URL(page.url()).pathname.split('/')[2] ?? '';
    expect((await plan()).items.filter(({ measureRef }) => measureRef === '1.1').length).toBeGreaterThan(2);
  });

  it('is dated with what the calendar says of each day, and handed to whoever issues it', async () => {
    const page = await web.as('jmo.officer1', `/plans/${planId}`);
    await page.getByLabel('全部任务的时限').fill('2026-12-26');
    await page.getByText('休息日').first().waitFor();
    await page.getByRole('button', { name: '保存时限' }).click();
    await page.getByRole('alert').first().waitFor();
    expect((await plan()).undated).toBeGreaterThan(0);
    await page.getByLabel('全部任务的时限').fill('2027-03-31');
    await page.getByText('暂定').first().waitFor();
    await page.locator('summary').filter({ hasText: '1.2' }).click();
    await page.getByLabel('1.2 各项任务的时限').fill('2026-12-30');
    expect(await web.look(page, 'plan-draft.zh')).toEqual([]);
    await page.getByRole('button', { name: '保存时限' }).click();
    await page.getByText('时限已全部设定').waitFor();
    const { items, undated } = await plan();
    expect(undated).toBe(0);
    expect(new Set(items.map(({ measureRef, dueOn, provisional }) => `${measureRef} ${dueOn} ${provisional}`))).toEqual(new Set(['1.1 2027-03-31 true', '1.2 2026-12-30 false']));
    await act(page, '提交审定');
    await page.getByText('待审定').waitFor();
    expect(web.complaints).toEqual([]);
  });

  it('is issued by another, and amended: drafted, read in words, submitted, issued', async () => {
    const director = await web.as('jmo.director', `/plans/${planId}`);
    await act(director, '下达计划');
    await director.getByText('已下达').first().waitFor();
    const page = await web.as('jmo.officer1', `/plans/${planId}`);
    await page.getByRole('button', { name: '拟定调整' }).click();
    await page.getByLabel('调整理由').fill('工作部署调整。');
    await page.getByLabel('依据文件').fill('联席会议纪要〔2026〕3号');
    await web.choose(page.getByLabel('任务', { exact: true }), '1.2');
    await page.getByLabel('新时限').fill('2027-01-29');
    await page.getByRole('button', { name: '保存草稿' }).click();
    await page.getByText('与现行版本的差别').waitFor();
    await page.getByText(/2027年1月29日|2027-01-29/).first().waitFor();
    expect(await web.look(page, 'amendment.zh')).toEqual([]);
    await act(page, '提交审定');
    await director.reload();
    await act(director, '下达调整');
    await director.getByText('第 2 版').last().waitFor();
    const { body } = await web.world.call<{ number: number; reason: string | null }[]>('jmo.officer1', 'GET', `/plans/${planId}/versions`);
    expect(body.map(({ reason }) => reason)).toContain('工作部署调整。');
  });

  it('is whole in English, and fits a phone', async () => {
    const page = await web.as('jmo.director', '/plans', 'en');
    await page.getByRole('link', { name: '“互联网+”实施计划' }).click();
    await page.getByText('Tasks and dates').waitFor();
    await page.locator('summary').first().click();
    expect(await web.look(page, 'plan.en')).toEqual([]);
    const phone = await web.as('miit.handler1', `/plans/${planId}`, 'zh', { width: 390, height: 844 });
    await phone.getByText('任务与时限').waitFor();
    expect(await web.look(phone, 'plan.phone.zh')).toEqual([]);
    expect(await web.fits(phone)).toBe(true);
  });
});
