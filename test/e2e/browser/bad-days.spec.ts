import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { describeBrowser } from './find-browser.js';
import { WebWorld } from './web-world.js';

const HOSTILE = '<script>document.title="owned"</script><img src=x onerror=\'document.title="owned"\'>';

describeBrowser('bad days and bad input', () => {
  let web: WebWorld;
  let taskId: string;
  beforeAll(async () => {
    web = await WebWorld.open(['MIIT', 'NDRC']);
    await web.world.issuedPlan(['1.2'], '2027-03-31', '2026-01-05');
    taskId = (await web.world.taskOf('miit.liaison', 'MIIT', '1.2')).id;
    await web.world.act('miit.liaison', taskId, 'acknowledge');
    await web.world.act('miit.liaison', taskId, 'assignHandler', { handlerId: web.world.demo.person('miit.handler1').id });
    await web.world.act('miit.handler1', taskId, 'start');
  });
  afterAll(() => web.close());

  const requested = async (): Promise<number> => {
    const { body } = await web.world.call<{ items: { type: string }[] }>('miit.liaison', 'GET', `/tasks/${taskId}/history`);
    return body.items.filter(({ type }) => type === 'task.completion_requested').length;
  };
  const asking = async (page: Page) => {
    await page.locator('#content').getByRole('button', { name: '申请办结', exact: true }).click();
    return page.getByRole('dialog');
  };

  it('says that the server can\'t be reached, and goes on from there once it can', async () => {
    const page = await web.as('jmo.officer1', '/board');
    await page.route('**/api/v1/**', (route) => route.abort());
    await page.getByRole('navigation').getByRole('link', { name: '任务台账' }).click();
    await page.locator('#content').getByText('连接不上服务器').waitFor();
    expect(await web.look(page, 'unreachable.zh')).toEqual([]);
    await page.unroute('**/api/v1/**');
    await page.locator('#content').getByRole('button', { name: '重试' }).click();
    await page.locator('#content').getByRole('link', { name: /^1\.2/ }).first().waitFor();
  });

  it('keeps 100,000 pasted characters whole and says by how much they are too many; what is a script stays words', async () => {
    const page = await web.as('miit.handler1', `/tasks/${taskId}`);
    const dialog = await asking(page);
    const statement = dialog.getByLabel('办理情况说明');
    await statement.focus();
    await page.evaluate((pasted) => document.execCommand('insertText', false, pasted), '路线图已印发。'.repeat(15_000));
    await dialog.getByRole('button', { name: '确认申请办结' }).click();
    await dialog.getByText('最多 10000 字，现有 105000 字').waitFor();
    expect((await statement.inputValue()).length).toBe(105_000);
    expect(await web.look(page, 'too-long.zh')).toEqual([]);
    await statement.fill(HOSTILE);
    await dialog.getByText('最多 10000 字').waitFor({ state: 'detached' });
    await dialog.getByRole('button', { name: '取消' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await requested()).toBe(0);
  });

  it('keeps what was typed while the server is away, waits for a slow one, and does once what was clicked twice', async () => {
    const page = await web.as('miit.handler1', `/tasks/${taskId}`);
    const dialog = await asking(page);
    await dialog.getByLabel('办理情况说明').fill(`已完成${HOSTILE}`);
    await dialog.getByLabel('名称').fill(HOSTILE);
    await dialog.getByLabel('文号、链接或存放处').fill('工信部〔2026〕1号');
    await page.route('**/api/v1/tasks/*/acts/**', (route) => route.abort());
    await dialog.getByRole('button', { name: '确认申请办结' }).click();
    await dialog.getByText('连接不上服务器').waitFor();
    expect(await web.look(page, 'act-unreachable.zh')).toEqual([]);
    expect(await dialog.getByLabel('办理情况说明').inputValue()).toBe(`已完成${HOSTILE}`);
    await page.unroute('**/api/v1/tasks/*/acts/**');
    await page.route('**/api/v1/tasks/*/acts/**', async (route) => { await setTimeout(2_000); await route.continue(); });
    await dialog.getByRole('button', { name: '确认申请办结' }).dblclick();
    await dialog.locator('.ant-btn-loading').waitFor();
    await dialog.waitFor({ state: 'detached' });
    await page.locator('#content').getByText('待本单位签发').first().waitFor();
    expect(await requested()).toBe(1);
    await page.locator('#content').getByText(`已完成${HOSTILE}`).first().waitFor();
    expect(await page.title()).not.toBe('owned');
    expect(web.complaints.filter((line) => !line.includes('ERR_FAILED'))).toEqual([]);
  });
});
