import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describeBrowser } from './find-browser.js';
import { WebWorld } from './web-world.js';

interface Paper { id: string; level: number; status: string; noticeNumber: string | null; replyText: string | null }

describeBrowser('escalation papers on the screen', () => {
  let web: WebWorld;
  let taskId: string;
  beforeAll(async () => {
    web = await WebWorld.open(['MIIT', 'NDRC', 'MOST', 'MOF']);
    await web.world.setNow('2015-12-14T02:00:00Z');
    await web.world.issuedPlan(['1.1'], '2015-12-31', '2015-12-14');
    taskId = (await web.world.taskOf('jmo.director', 'MIIT', '1.1')).id;
    await web.world.act('miit.liaison', taskId, 'acknowledge');
    await web.world.act('miit.liaison', taskId, 'assignHandler', { handlerId: web.world.demo.person('miit.handler1').id });
    await web.world.act('miit.handler1', taskId, 'start');
  });
  afterAll(() => web.close());

  const papers = async (): Promise<Paper[]> => (await web.world.call<{ items: Paper[] }>('jmo.officer1', 'GET', `/notices?taskId=${taskId}`)).body.items;
  const press = (page: Page, name: string) => page.locator('#content').getByRole('button', { name, exact: true }).click();
  const confirm = async (page: Page, name: string) => {
    await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };

  it('are urged from the task, with the draft, the readers and the last one before the eyes, once however often it is clicked', async () => {
    const page = await web.as('jmo.officer1', `/tasks/${taskId}`);
    await press(page, '催办');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('还没有催办过').waitFor();
    expect(await dialog.locator('blockquote').innerText()).toContain('由你单位负责，需抓紧办理。');
    await dialog.getByLabel('补充写在件上的话').fill('请于本周内报送路线图初稿。');
    await dialog.locator('blockquote').getByText(/需抓紧办理。请于本周内报送路线图初稿。/).waitFor();
    expect(await dialog.locator('li').count()).toBe(2);
    expect(await web.look(page, 'urge.zh')).toEqual([]);
    await dialog.getByLabel('催办理由').fill('年底前须见成果');
    await dialog.getByRole('button', { name: '发出催办' }).dblclick();
    await dialog.waitFor({ state: 'detached' });
    await page.locator('#content').getByRole('link', { name: '催办〔2015〕1号' }).waitFor();
    expect(await papers()).toMatchObject([{ level: 1, status: 'ISSUED' }]);
  });

  it('cool down: who urges again is told until when, and asked for the director\'s reason', async () => {
    const page = await web.as('jmo.officer1', `/tasks/${taskId}`, 'en');
    await press(page, 'Urge');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('from 2015-12-17 on another may go out').waitFor();
    await dialog.getByLabel('Why it is urged').fill('Once more');
    await dialog.getByRole('button', { name: 'Send it' }).click();
    await dialog.getByRole('alert').filter({ hasText: '17 December 2015' }).or(dialog.getByRole('alert').filter({ hasText: '2015-12-17' })).last().waitFor();
    expect(await web.look(page, 'urge-too-soon.en')).toEqual([]);
    expect(await papers()).toHaveLength(1);
  });

  it('above 催办 are proposed by one, found among those to be signed and signed by another', async () => {
    const officer = await web.as('jmo.officer1', `/tasks/${taskId}`);
    await press(officer, '拟发督办单');
    await officer.getByRole('dialog').getByLabel('理由').fill('催办后仍无进展');
    await web.choose(officer.getByRole('dialog').getByLabel('级别'), '二级');
    await web.choose(officer.getByRole('dialog').getByLabel('事由'), '领导批示督办');
    await confirm(officer, '确认拟发督办单');
    await officer.locator('#content').getByText('拟稿待签').waitFor();

    const director = await web.as('jmo.director', '/papers?waiting=SIGN');
    await director.getByRole('link', { name: /^督办单（未编号）/ }).waitFor();
    expect(await web.look(director, 'papers.zh')).toEqual([]);
    await director.getByRole('link', { name: /^督办单（未编号）/ }).click();
    await director.locator('#content').getByText('拟稿，未签发、未编号').waitFor();
    await press(director, '签发');
    await confirm(director, '确认签发');
    await director.getByRole('heading', { level: 1, name: /督办〔2015〕1号/ }).waitFor();
    expect(await web.look(director, 'paper.zh')).toEqual([]);
    const [download] = await Promise.all([director.waitForEvent('download'), press(director, '下载 Word 文件')]);
    expect(download.suggestedFilename()).toMatch(/^督办〔2015〕1号 .+\.docx$/);
    expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');
  });

  it('are signed for, answered and settled, on a phone too', async () => {
    const order = (await papers()).find(({ level }) => level === 2)?.id ?? '';
    const liaison = await web.as('miit.liaison', `/notices/${order}`, 'zh', { width: 390, height: 844 });
    await press(liaison, '签收');
    await confirm(liaison, '确认签收');
    await liaison.locator('#content').getByText('已签收，待回复').waitFor();
    expect(await web.look(liaison, 'paper.phone.zh')).toEqual([]);
    expect(await web.fits(liaison)).toBe(true);

    const signatory = await web.as('miit.signatory', `/notices/${order}`);
    await press(signatory, '回复');
    await signatory.getByRole('dialog').getByLabel('回复内容').fill('已明确专人，本周内完成。');
    await confirm(signatory, '确认回复');

    const officer = await web.as('jmo.officer2', '/papers?status=REPLIED', 'en');
    await officer.getByRole('link', { name: /^督办〔2015〕1号/ }).click();
    await officer.locator('#content').getByText('已明确专人，本周内完成。').first().waitFor();
    await press(officer, 'Settle');
    await confirm(officer, 'Settle');
    await officer.locator('#content').getByText('settled', { exact: true }).first().waitFor();
    expect(await web.look(officer, 'paper.en')).toEqual([]);
    expect((await papers()).find(({ id }) => id === order)).toMatchObject({ status: 'SETTLED', replyText: '已明确专人，本周内完成。' });
    expect(web.complaints).toEqual([]);
  });
});
