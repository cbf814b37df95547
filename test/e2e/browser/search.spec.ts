import { describeBrowser } from './find-browser.js';
import { WebWorld } from './web-world.js';

describeBrowser('searching on the screen', () => {
  let web: WebWorld;
  beforeAll(async () => {
    web = await WebWorld.open(['MIIT', 'MOST', 'NDRC', 'CAC']);
    await web.world.issuedPlan(['1.1', '1.3'], '2027-03-31', '2026-01-05');
  });
  afterAll(() => web.close());

  it('is opened by Ctrl-K from anywhere, finds by part of a word, and opens what the keyboard chooses', async () => {
    const page = await web.as('jmo.officer1', '/board');
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox', { name: '搜索' });
    await field.fill('网络基础');
    const options = page.getByRole('listbox', { name: '搜索结果' }).getByRole('option');
    await options.filter({ hasText: '夯实网络基础' }).first().waitFor();
    expect(await options.first().getAttribute('aria-selected')).toBe('true');
    expect(await web.look(page, 'search.zh')).toEqual([]);
    const task = options.filter({ hasText: '工业和信息化部' }).first();
    const steps = Number((await task.getAttribute('id'))?.replace('hit-', ''));
    for (let i = 0; i < steps; i += 1) await field.press('ArrowDown');
    expect(await task.getAttribute('aria-selected')).toBe('true');
    await field.press('Enter');
    await page.getByRole('heading', { level: 1, name: /夯实网络基础/ }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/tasks\/[0-9a-f-]{36}$/);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(web.complaints).toEqual([]);
  });

  it('is opened by Ctrl-K also while the server has not yet said who one is', async () => {
    const page = await web.as('jmo.officer1', '/notices');
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => { answer = resolve; });
    await page.route('**/api/v1/me', async (route) => { await held; await route.continue(); });
    await page.reload();
    await page.getByRole('button', { name: '搜索（Ctrl-K）' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: '搜索' }).waitFor();
    answer();
    await page.getByRole('button', { name: /通知/ }).first().waitFor();
    expect(await page.getByRole('combobox', { name: '搜索' }).count()).toBe(1);
  });

  it('is opened by its button on a phone, shows only what one may see, and says so where nothing is found', async () => {
    const phone = await web.as('most.liaison', '/notices', 'en', { width: 390, height: 844 });
    await phone.getByRole('button', { name: 'Search (Ctrl-K)' }).click();
    const field = phone.getByRole('combobox', { name: 'Search' });
    // MOST has no task in 1.1.
    await field.fill('夯实网络基础 nothing');
    await phone.getByText('Nothing holds “夯实网络基础 nothing”').waitFor();
    await field.fill('科技部');
    await phone.getByRole('option').filter({ hasText: 'MOST' }).first().waitFor();
    expect(await web.look(phone, 'search.phone.en')).toEqual([]);
    expect(await web.fits(phone)).toBe(true);
    await phone.getByRole('option').filter({ hasText: 'MOST' }).first().click();
    await phone.waitForURL(/agency=MOST/);
  });
});
