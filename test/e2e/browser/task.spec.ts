import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describeBrowser } from './find-browser.js';
import { WebWorld } from './web-world.js';

describeBrowser('a task on the screen', () => {
  let web: WebWorld;
  let taskId: string;
  beforeAll(async () => {
    web = await WebWorld.open(['MIIT', 'MOST', 'NDRC', 'CAC']);
    await web.world.issuedPlan(['1.1'], '2027-03-31', '2026-01-05');
    taskId = (await web.world.taskOf('miit.liaison', 'MIIT', '1.1')).id;
  });
  afterAll(() => web.close());

  const history = async (type: string): Promise<number> => {
    const { body } = await web.world.call<{ items: { type: string }[] }>('miit.liaison', 'GET', `/tasks/${taskId}/history`);
    return body.items.filter((event) => event.type === type).length;
  };
  const press = (page: Page, name: string) => page.locator('#content').getByRole('button', { name, exact: true }).click();
  const confirm = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name: `确认${name}` });
  const dialogGone = (page: Page) => page.getByRole('dialog').waitFor({ state: 'detached' });

  it('is found in the inbox of its agency, signed for and given to a handler, by the buttons that the API offers', async () => {
    const page = await web.as('miit.liaison', '/inbox');
    expect(await web.look(page, 'inbox.zh')).toEqual([]);
    await page.locator(`#content a[href="/tasks/${taskId}"]`).first().click();
    await press(page, '签收');
    await confirm(page, '签收').click();
    await dialogGone(page);
    await page.locator('#content').getByText('已签收').first().waitFor();
    await press(page, '指定承办人');
    await web.choose(page.getByRole('dialog').getByRole('combobox'), '承办人一');
    await confirm(page, '指定承办人').click();
    await dialogGone(page);
    expect(await history('task.handler_assigned')).toBe(1);
    expect(web.complaints).toEqual([]);
  });

  it('keeps what was typed when somebody else was faster, shows what he did, and goes on from there', async () => {
    await web.world.act('miit.handler1', taskId, 'start');
    const page = await web.as('miit.handler1', `/tasks/${taskId}`);
    await press(page, '申请办结');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('办理情况说明').fill('路线图已印发。<script>document.title="owned"</script>');
    await dialog.getByLabel('名称').fill('路线图');
    await dialog.getByLabel('文号、链接或存放处').fill('工信部〔2026〕1号');
    const { body } = await web.world.call<{ handlerId: string; deliverableType: string }>('miit.liaison', 'GET', `/tasks/${taskId}`);
    await web.world.act('miit.liaison', taskId, 'assignHandler', { handlerId: body.handlerId, reason: '仍由原承办人办理' });
    await confirm(page, '申请办结').click();
    await dialog.getByText('刚才有别人办理过').waitFor();
    await dialog.getByText('仍由原承办人办理').waitFor();
    expect(await web.look(page, 'act-stale.zh')).toEqual([]);
    expect(await dialog.getByLabel('办理情况说明').inputValue()).toContain('路线图已印发。');
    await confirm(page, '申请办结').dblclick();
    await dialogGone(page);
    await page.locator('#content').getByText('待本单位签发').first().waitFor();
    expect(await history('task.completion_requested')).toBe(1);
    expect(await page.title()).not.toBe('owned');
  });

  it('takes a file with the report, tells a refusal in words, and gives it back under its name', async () => {
    await web.world.demo.owner.asSystem('test', (tx) => tx.run(`UPDATE progress_report SET status = 'OPEN' WHERE id = (SELECT id FROM progress_report WHERE task_id = $1 ORDER BY due_on LIMIT 1)`, [taskId]));
    const page = await web.as('miit.handler1', `/tasks/${taskId}`);
    const form = page.locator('#content form').first();
    const choose = (name: string, content: string | Buffer) => form.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
    await choose('报告.pdf', '<!doctype html><script>alert(1)</script>');
    await form.getByText('文件类型不能上传').waitFor();
    await choose('某事.txt', '机密★1年\n某事');
    await form.getByText('涉密内容不得录入').waitFor();
    await choose('序时进度.txt', '已完成三成');
    await form.locator('.ant-select-selection-item', { hasText: '序时进度.txt' }).waitFor();
    expect(await web.look(page, 'report-file.zh')).toEqual([]);
    await form.getByLabel('进展').fill('已完成三成');
    await press(page, '存草稿');
    await page.getByText('草稿已保存').waitFor();
    const files = page.locator('section', { has: page.getByRole('heading', { name: '附件', exact: true }) });
    const [download] = await Promise.all([page.waitForEvent('download'), files.getByRole('button', { name: '序时进度.txt' }).click()]);
    expect([download.suggestedFilename(), await readFile(await download.path(), 'utf8')]).toEqual(['序时进度.txt', '已完成三成']);
    await files.getByText('仅本单位可见').waitFor();
    expect(web.complaints).toEqual([]);
  });

  it('asks to sign in again in the middle of a form, and then does what was asked', async () => {
    const page = await web.as('miit.signatory', `/tasks/${taskId}`);
    await press(page, '退回');
    await page.getByRole('dialog').getByLabel('理由').fill('请补充试点情况。');
    const token = await page.evaluate(() => JSON.parse(localStorage.getItem('duban.session') ?? '{}').accessToken as string);
    await web.world.call(null, 'POST', '/auth/sign-out', { json: {}, headers: { authorization: `Bearer ${token}` } });
    // The page may have heard of it by itself and stand behind the other dialog already.
    await confirm(page, '退回').dispatchEvent('click');
    await page.getByText('登录已过期').waitFor();
    await web.signIn(page, 'miit.signatory');
    await page.locator('#content').getByText('办理中').first().waitFor();
    expect(await history('task.returned_inside')).toBe(1);
    await page.locator('#content').getByText('请补充试点情况。').first().waitFor();
  });

  it('is whole in English, passes axe and fits a phone', async () => {
    const page = await web.as('miit.handler1', `/tasks/${taskId}`, 'en');
    await page.getByText('Request completion').first().waitFor();
    expect(await web.look(page, 'task.en')).toEqual([]);
    const phone = await web.as('miit.liaison', `/tasks/${taskId}`, 'zh', { width: 390, height: 844 });
    await phone.locator('#content').getByText('责任单位').first().waitFor();
    expect(await web.look(phone, 'task.phone.zh')).toEqual([]);
    expect(await web.fits(phone)).toBe(true);
  });

  it('shows its parts at once, in whatever order they come: nothing that is being read moves', async () => {
    const page = await web.as('miit.handler1', '/inbox');
    await page.addInitScript(() => {
      const moved: number[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => { for (const entry of list.getEntries()) moved.push((entry as unknown as { value: number }).value); }).observe({ type: 'layout-shift', buffered: true });
    });
    // The parts that stand last are answered first.
    const parts = ['mails', 'holdings', 'deadlines', 'notices', 'extensions', 'attachments', 'trajectory', 'reports'];
    await page.route(/\/api\/v1\/(tasks\/|mails)/, async (route) => {
      const place = parts.findIndex((part) => new URL(route.request().url()).pathname.endsWith(part));
      await new Promise((resolve) => { setTimeout(resolve, Math.max(place, 0) * 150); });
      await route.continue();
    });
    await page.goto(web.address(`/tasks/${taskId}`));
    for (const heading of ['进展报告', '附件', '时限与计时', '办理记录']) await page.getByRole('heading', { level: 2, name: heading, exact: true }).waitFor();
    await page.locator('.ant-skeleton').first().waitFor({ state: 'detached' });
    const sum = await page.evaluate(() => (window as unknown as { moved: number[] }).moved.reduce((all, one) => all + one, 0));
    // What counts as steady by the measure of the web's makers is 0.1.
    expect(sum).toBeLessThan(0.1);
    expect(web.complaints).toEqual([]);
  });

  it('says which part could not be read, and reads it again when asked to', async () => {
    const page = await web.as('miit.handler1', '/inbox');
    await page.route(/\/tasks\/[^/]+\/extensions$/, (route) => route.abort());
    await page.goto(web.address(`/tasks/${taskId}`));
    await page.getByText('连接不上服务器').waitFor();
    await page.getByRole('heading', { level: 2, name: '时限与计时' }).waitFor();
    await page.unroute(/\/tasks\/[^/]+\/extensions$/);
    await page.getByRole('button', { name: '重试' }).click();
    await page.getByText('连接不上服务器').waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 2, name: '延期申请' }).waitFor();
  });
});
