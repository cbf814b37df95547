import type { Locator, Page } from 'playwright-core';
import { describeBrowser } from './find-browser.js';
import { WebWorld } from './web-world.js';

const PHONE = { width: 390, height: 844 };

describeBrowser('the evidence of a task, on the screen', () => {
  let web: WebWorld;
  let taskId: string;
  let form: string;
  beforeAll(async () => {
    web = await WebWorld.open(['MIIT', 'NDRC']);
    await web.world.setNow('2015-09-01T01:00:00Z');
    await web.world.issuedPlan(['1.1'], '2015-12-31', '2015-09-01');
    taskId = (await web.world.taskOf('miit.liaison', 'MIIT', '1.1')).id;
    await web.world.did('miit.liaison', taskId, 'acknowledge');
    await web.world.did('miit.liaison', taskId, 'assignHandler', { handlerId: web.world.demo.person('miit.handler1').id });
    await web.world.did('miit.handler1', taskId, 'start');
    form = (await web.world.call<{ deliverableType: string }>('miit.handler1', 'GET', `/tasks/${taskId}`)).body.deliverableType;
  });
  afterAll(() => web.close());

  const part = (page: Page, heading: string): Locator => page.locator('#content section', { has: page.getByRole('heading', { level: 2, name: heading, exact: true }) });
  const closed = (page: Page) => page.getByRole('dialog').waitFor({ state: 'detached' });
  const held = () => web.world.demo.owner.asSystem('test', (tx) => tx.query<{ title: string; reason: string | null; gone: boolean; isPublic: boolean }>(
    'SELECT title, withdraw_reason AS reason, withdrawn_at IS NOT NULL AS gone, is_public FROM evidence_item WHERE task_id = $1 ORDER BY withdrawn_at NULLS LAST', [taskId]));

  it('is added by number or as a file, once however often it is clicked, and withdrawn for a reason; the record keeps it with who withdrew it and when', async () => {
    expect(form).toBe('report');
    const page = await web.as('miit.handler1', `/tasks/${taskId}`);
    const card = part(page, '佐证材料');
    await card.getByText('本任务办结需要：报告').getByText('尚缺').waitFor();
    const dialog = page.getByRole('dialog');
    const add = () => card.getByRole('button', { name: '添加佐证材料' }).click();
    await add();
    await dialog.getByRole('button', { name: '添加', exact: true }).click();
    await dialog.getByText('请填写').first().waitFor();
    await dialog.getByLabel('名称').fill('秘密★某基地报告');
    await dialog.getByLabel('文号、链接或存放处').fill('工信部〔2015〕9号');
    await dialog.getByRole('button', { name: '添加', exact: true }).click();
    // What was typed is still there.
    await dialog.getByRole('alert').waitFor();
    expect(await web.look(page, 'evidence-refused.zh')).toEqual([]);
    await dialog.getByLabel('名称').fill('中期报告<b>稿</b>');
    await dialog.getByRole('button', { name: '添加', exact: true }).dblclick();
    await closed(page);
    await card.getByText('中期报告<b>稿</b>').waitFor();
    await card.getByText('本任务办结需要：报告').getByText('已具备').waitFor();
    await add();
    await web.choose(dialog.getByLabel('成果形式'), '数据');
    await dialog.getByLabel('名称').fill('示范名单');
    await dialog.locator('input[type="file"]').setInputFiles({ name: '名单.txt', mimeType: 'text/plain', buffer: Buffer.from('一、二、三') });
    await dialog.locator('.ant-select').filter({ hasText: '名单.txt' }).waitFor();
    await dialog.getByRole('checkbox', { name: '可对外公开' }).check();
    await dialog.getByRole('button', { name: '添加', exact: true }).click();
    await closed(page);
    await card.getByRole('button', { name: '名单.txt' }).waitFor();
    await card.getByRole('button', { name: '撤下 中期报告<b>稿</b>' }).click();
    await dialog.getByRole('button', { name: /^确认/ }).click();
    await dialog.getByText('请填写').waitFor();
    await dialog.getByLabel('理由').fill('已有最终稿');
    expect(await web.look(page, 'evidence-withdraw.zh')).toEqual([]);
    await dialog.getByRole('button', { name: /^确认/ }).dblclick();
    await closed(page);
    await card.getByText('理由：已有最终稿').waitFor();
    await card.getByText('已撤下', { exact: true }).waitFor();
    await card.getByText('本任务办结需要：报告').getByText('尚缺').waitFor();
    expect(await card.getByRole('button', { name: /^撤下/ }).count()).toBe(1);
    expect(await web.look(page, 'evidence.zh')).toEqual([]);
    expect(await held()).toEqual([{ title: '中期报告<b>稿</b>', reason: '已有最终稿', gone: true, isPublic: false }, { title: '示范名单', reason: null, gone: false, isPublic: true }]);

    // Nobody outside the agency sees what it has not signed, nor that there was anything.
    const office = await web.as('jmo.officer1', `/tasks/${taskId}`);
    await part(office, '举措原文').waitFor();
    expect(await part(office, '佐证材料').count()).toBe(0);
    expect(web.complaints).toEqual([]);
  });

  it('goes out with the request for completion without being typed again; while others decide nobody withdraws it, returned it is withdrawn before everybody', async () => {
    const page = await web.as('miit.handler1', `/tasks/${taskId}`, 'en', PHONE);
    const card = part(page, 'Evidence');
    const dialog = page.getByRole('dialog');
    await card.getByRole('button', { name: 'Add evidence' }).click();
    await dialog.getByLabel('What it is').fill('终稿');
    await dialog.getByLabel('Number, link or place').fill('工信部〔2015〕10号');
    expect(await web.look(page, 'evidence-add.phone.en')).toEqual([]);
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await closed(page);
    await card.getByText('终稿', { exact: true }).waitFor();
    expect(await web.look(page, 'evidence.phone.en')).toEqual([]);
    expect(await web.fits(page)).toBe(true);
    await page.locator('#content').getByRole('button', { name: 'Request completion', exact: true }).click();
    // The clock stands still: which of the two came first nobody can say.
    await dialog.getByText(/What is there goes out with it: (示范名单, 终稿|终稿, 示范名单)/).waitFor();
    expect(await dialog.getByLabel('What it is').count()).toBe(0);
    await dialog.getByRole('textbox').first().fill('已完成。');
    await dialog.locator('.ant-modal-footer .ant-btn-primary').click();
    await closed(page);
    await card.getByText('终稿', { exact: true }).waitFor();
    expect(await card.getByRole('button', { name: /^Withdraw/ }).count()).toBe(0);
    await web.world.did('miit.signatory', taskId, 'sign');
    const { body: { signOffs } } = await web.world.call<{ signOffs: { stage: string; evidence: { title: string }[] }[] }>('jmo.officer1', 'GET', `/tasks/${taskId}`);
    expect(signOffs.find(({ stage }) => stage === 'REQUEST')?.evidence.map(({ title }) => title).sort()).toEqual(['示范名单', '终稿']);
    await web.world.did('ndrc.reviewer', taskId, 'return', { reason: '终稿缺附表', missing: ['附表'] });

    await page.reload();
    await card.getByRole('button', { name: 'Withdraw 终稿' }).click();
    await dialog.getByRole('textbox').first().fill('缺附表，另附新稿');
    await dialog.locator('.ant-modal-footer .ant-btn-primary').click();
    await closed(page);
    await card.getByText('Why: 缺附表，另附新稿').waitFor();
    const reviewer = await web.as('ndrc.reviewer', `/tasks/${taskId}`, 'en');
    await part(reviewer, 'Evidence').getByText('Why: 缺附表，另附新稿').waitFor();
    expect(await part(reviewer, 'Evidence').getByRole('button', { name: /^(Add|Withdraw)/ }).count()).toBe(0);
    expect(await part(reviewer, 'Evidence').getByText('中期报告').count()).toBe(0);
    expect(await web.look(reviewer, 'evidence-lead.en')).toEqual([]);
    expect(web.complaints).toEqual([]);
  });
});
