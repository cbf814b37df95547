import { readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { describeBrowser } from './find-browser.js';
import { WebWorld } from './web-world.js';

describeBrowser('spot checks on the screen', () => {
  let web: WebWorld;
  let taskId: string;
  beforeAll(async () => {
    web = await WebWorld.open(['MIIT', 'NDRC', 'MOST']);
    const { world } = web;
    await world.setNow('2015-09-01T01:00:00Z');
    await world.issuedPlan(['1.2'], '2015-12-31', '2015-09-01');
    ({ id: taskId } = await world.taskOf('miit.liaison', 'MIIT', '1.2'));
    const done = async (login: string, act: string, json: object = {}): Promise<void> => expect((await world.act(login, taskId, act, json)).status).toBe(200);
    await done('miit.liaison', 'acknowledge');
    await done('miit.liaison', 'assignHandler', { handlerId: world.demo.person('miit.handler1').id });
    await done('miit.handler1', 'start');
    const { body: { deliverableType, leadAgencyCode } } = await world.call<{ deliverableType: string; leadAgencyCode: string }>('miit.handler1', 'GET', `/tasks/${taskId}`);
    await done('miit.handler1', 'requestCompletion', { statement: '已完成', evidence: [{ type: deliverableType, title: '报告', reference: '文1' }] });
    await done('miit.signatory', 'sign');
    await done(`${leadAgencyCode.toLowerCase()}.reviewer`, 'accept');
    await done('jmo.officer1', 'proposeVerification');
    await done('jmo.officer2', 'verify');
  });
  afterAll(() => web.close());

  it('are drawn with a seed and a list that anybody can take out; who verified is told why he may not look', async () => {
    const page = await web.as('jmo.officer1', '/spot-checks');
    await page.getByText('该计划还没有抽取过').waitFor();
    await page.getByRole('button', { name: '抽取', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('抽取几项').fill('1');
    await dialog.getByLabel('依据文件').fill('年度抽查方案');
    await dialog.getByLabel('审定时限').fill('2015-10-30');
    await dialog.getByRole('button', { name: '确认抽取' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('第 1 次抽查第 1 号（1 项抽 1 项）').waitFor();
    await page.getByText('核查该任务的人不能抽查').waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载总体名单' }).click()]);
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toBe(`${taskId}\n`);
    await page.getByText(createHash('sha256').update(text).digest('hex')).waitFor();
    expect(await web.look(page, 'spot-checks.zh')).toEqual([]);
  });

  it('are found by one and decided by another; its agency sees what came of it, in English, on a phone', async () => {
    const director = await web.as('jmo.director', '/spot-checks');
    await director.getByRole('button', { name: '记录抽查结果' }).click();
    const dialog = director.getByRole('dialog');
    await dialog.getByRole('radio', { name: '不属实', exact: true }).check();
    await dialog.getByLabel('理由').fill('现场并未建成');
    await dialog.getByLabel('哪些佐证材料不符合要求').click();
    await director.getByTitle('报告 (文1)').click();
    await dialog.getByLabel('理由').click();
    await dialog.getByLabel('新时限').fill('2015-11-30');
    await dialog.getByRole('button', { name: '确认记录抽查结果' }).click();
    await dialog.waitFor({ state: 'detached' });
    const convener = await web.as('jmo.convener', '/spot-checks?status=FOUND', 'en');
    await convener.getByRole('button', { name: 'Decide on the finding' }).click();
    await convener.getByRole('dialog').getByRole('button', { name: 'Decide on the finding' }).click();
    await convener.getByRole('dialog').waitFor({ state: 'detached' });
    const agency = await web.as('miit.liaison', '/spot-checks', 'en', { width: 390, height: 844 });
    await agency.getByText('现场并未建成').waitFor();
    await agency.getByText('reopened').waitFor();
    await agency.getByRole('listitem').filter({ hasText: '报告 文1' }).waitFor();
    expect(await agency.getByRole('button', { name: 'Draw a lot' }).count()).toBe(0);
    expect(await web.look(agency, 'spot-checks.en')).toEqual([]);
    expect(await web.fits(agency)).toBe(true);
    expect(web.complaints).toEqual([]);
  });
});
