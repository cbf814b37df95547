import type { Locator, Page } from 'playwright-core';
import { describeBrowser } from './find-browser.js';
import { WebWorld } from './web-world.js';

const PHONE = { width: 390, height: 844 };
const WORDS = { progress: '路线图初稿已成。', problems: '资金渠道未定。', nextSteps: '下月征求意见。', coordination: '', percent: 20 };

interface Report { id: string; version: number; period: string; status: string; percent: number | null; progress: string }

describeBrowser('a day of the agencies', () => {
  let web: WebWorld;
  let lead: string;
  let helps: string;
  beforeAll(async () => {
    web = await WebWorld.open(['MIIT', 'NDRC', 'MOST', 'MOF']);
    await web.world.issuedPlan(['1.1'], '2027-03-31', '2026-01-05');
    lead = (await web.world.taskOf('jmo.director', 'NDRC', '1.1')).id;
    helps = (await web.world.taskOf('jmo.director', 'MIIT', '1.1')).id;
  });
  afterAll(() => web.close());

  const section = (page: Page, heading: RegExp): Locator => page.locator('#content section', { has: page.getByRole('heading', { level: 2, name: heading }) });
  const press = (page: Page, name: string) => page.locator('#content').getByRole('button', { name, exact: true }).click();
  const confirm = async (page: Page, name: string) => {
    await page.getByRole('dialog').getByRole('button', { name: `确认${name}` }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };
  const children = async () => (await web.world.call<{ items: { id: string; agencyCode: string; status: string; currentDue: string }[] }>('ndrc.liaison', 'GET', `/tasks?parentId=${lead}`)).body.items;
  const reports = async () => (await web.world.call<Report[]>('miit.handler1', 'GET', `/tasks/${helps}/reports`)).body;
  /** A period opens, as the schedule opens it on its day. */
  const opens = (id: string) => web.world.demo.owner.asSystem('test', (tx) => tx.run(`UPDATE progress_report SET status = 'OPEN' WHERE id = $1`, [id]));
  const onReport = async (login: string, id: string, act: string, json: object = {}) => {
    const { body } = await web.world.call<Report>(login, 'GET', `/reports/${id}`);
    return web.world.call(login, 'POST', `/reports/${id}/acts/${act}`, { json, ifMatch: body.version });
  };

  it('begins at the lead\'s inbox: what waits for him stands by what it asks, each link opens the very act', async () => {
    const page = await web.as('ndrc.liaison', '/inbox');
    await section(page, /^待签收（1）/).getByRole('link', { name: '签收', exact: true }).click();
    await confirm(page, '签收');
    expect(new URL(page.url()).search).toBe('');
    await page.goto(web.address('/inbox'));
    await section(page, /^待指定承办人（1）/).getByRole('link', { name: '指定承办人' }).click();
    await web.choose(page.getByRole('dialog').getByRole('combobox'), '承办人一');
    await confirm(page, '指定承办人');
    const handler = await web.as('ndrc.handler1', '/inbox');
    expect(await web.look(handler, 'inbox-handler.zh')).toEqual([]);
    await section(handler, /^我承办的（1）/).getByRole('link', { name: '开始办理' }).click();
    await confirm(handler, '开始办理');
    // What a link asks for and has been done already is said.
    await handler.goto(web.address(`/tasks/${lead}?act=start`));
    await handler.getByText('链接中的这一步现在不用您办理').waitFor();
    expect(web.complaints).toEqual([]);
  });

  it('splits on one screen, for an own unit and another agency, with the parent\'s date proposed and as the limit', async () => {
    const page = await web.as('ndrc.handler1', `/tasks/${lead}`);
    await press(page, '分解子任务');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('不晚于上级任务时限 2027-03-31').waitFor();
    expect(await dialog.getByLabel('时限').first().inputValue()).toBe('2027-03-31');
    await dialog.getByLabel('子任务名称').fill('制定细化方案');
    await dialog.getByLabel('工作要求').fill('按季度列出任务。');
    await dialog.getByRole('button', { name: '分解，再分一项' }).click();
    await dialog.getByText('制定细化方案 · 国家发展改革委 · 2027-03-31').waitFor();
    await dialog.getByLabel('交给哪个单位').click();
    await page.keyboard.type('MOST');
    await web.choose(dialog.getByLabel('交给哪个单位'), 'MOST');
    await dialog.getByLabel('子任务名称').fill('组织技术攻关');
    await dialog.getByLabel('工作要求').fill('提出攻关清单。');
    expect(await web.look(page, 'split.zh')).toEqual([]);
    await dialog.getByRole('button', { name: '分解', exact: true }).dblclick();
    await dialog.waitFor({ state: 'detached' });
    expect((await children()).map(({ agencyCode, status, currentDue }) => `${agencyCode} ${status} ${currentDue}`).sort()).toEqual(['MOST DRAFT 2027-03-31', 'NDRC DRAFT 2027-03-31']);
    const signatory = await web.as('ndrc.signatory', `/tasks/${lead}`);
    for (const title of ['制定细化方案', '组织技术攻关']) {
      await section(signatory, /^本举措的全部任务/).waitFor();
      await section(signatory, /^子任务/).getByRole('row').filter({ hasText: title }).getByRole('link', { name: '交办' }).click();
      await confirm(signatory, '交办');
      await signatory.goto(web.address(`/tasks/${lead}`));
    }
    const tree = section(signatory, /^本举措的全部任务/);
    for (const name of ['工业和信息化部', '财政部', '组织技术攻关']) await tree.getByRole('link', { name }).waitFor();
    expect(await web.look(signatory, 'task-lead.zh')).toEqual([]);
    expect(web.complaints).toEqual([]);
  });

  it('reviews what comes back by keyboard alone, asks for more time and for completion', async () => {
    for (const { id, agencyCode } of await children()) {
      const own = agencyCode.toLowerCase();
      await web.world.act(`${own}.liaison`, id, 'acknowledge');
      await web.world.act(`${own}.liaison`, id, 'assignHandler', { handlerId: web.world.demo.person(`${own}.handler1`).id });
      await web.world.act(`${own}.handler1`, id, 'start');
      const evidence = [{ type: 'report', title: '清单', reference: '〔2026〕1号' }];
      await web.world.act(`${own}.handler1`, id, 'requestCompletion', { statement: '已完成。', evidence });
      await web.world.act(`${own}.signatory`, id, 'sign');
    }
    const page = await web.as('ndrc.reviewer', '/inbox', 'en');
    await section(page, /^To review/).getByRole('link', { name: 'Accept' }).first().waitFor();
    expect(await web.look(page, 'inbox-review.en')).toEqual([]);
    for (let left = (await children()).filter(({ status }) => status === 'LEAD_REVIEW').length; left > 0; left -= 1) {
      await page.goto(web.address('/inbox'));
      await section(page, /^To review/).getByRole('link', { name: 'Accept' }).first().focus();
      await page.keyboard.press('Enter');
      // One has to read before this: the button waits with the focus, the form is not open yet.
      await page.waitForFunction(() => document.activeElement?.textContent === 'Accept' && document.activeElement.tagName === 'BUTTON');
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').getByRole('textbox').first().waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Accept', exact: true }).press('Enter');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    expect((await children()).map(({ status }) => status)).toEqual(['COMPLETED', 'COMPLETED']);
    const handler = await web.as('ndrc.handler1', `/tasks/${lead}`);
    await section(handler, /^延期申请/).getByRole('button').first().click();
    const dialog = handler.getByRole('dialog');
    await web.choose(dialog.getByLabel('延期原因'), '');
    await dialog.getByLabel('原因说明').fill('标准尚在征求意见。');
    await dialog.getByLabel('目前进展').fill('已成初稿。');
    await dialog.getByLabel('申请延至').fill('2027-06-30');
    expect(await web.look(handler, 'extension-draft.zh')).toEqual([]);
    await dialog.locator('.ant-modal-footer .ant-btn-primary').click();
    await dialog.waitFor({ state: 'detached' });
    await section(handler, /^延期申请/).getByText('2027-03-31 → 2027-06-30').waitFor();
    await press(handler, '申请办结');
    await dialog.getByLabel('办理情况说明').fill('路线图已印发。');
    await dialog.getByLabel('名称').fill('路线图');
    await dialog.getByLabel('文号、链接或存放处').fill('发改〔2026〕1号');
    await confirm(handler, '申请办结');
    await handler.locator('#content').getByText('待本单位签发').first().waitFor();
    expect(web.complaints).toEqual([]);
  });

  it('is a few touches for who co-operates: signed for from the mail\'s link after signing in, on a phone', async () => {
    const page = await web.window('zh', PHONE);
    await page.goto(web.address(`/tasks/${helps}?act=acknowledge`));
    await web.signIn(page, 'miit.liaison');
    await page.getByRole('dialog').getByRole('button', { name: '确认签收' }).waitFor();
    expect(await web.look(page, 'acknowledge.phone.zh')).toEqual([]);
    await confirm(page, '签收');
    await page.locator('#content').getByText('已签收').first().waitFor();
    expect(await web.fits(page)).toBe(true);
    await web.world.act('miit.liaison', helps, 'assignHandler', { handlerId: web.world.demo.person('miit.handler1').id });
    await web.world.act('miit.handler1', helps, 'start');
  });

  it('claims what nobody of its agency has taken yet, from the queue of its department', async () => {
    const id = (await web.world.taskOf('jmo.director', 'MOF', '1.1')).id;
    await web.world.did('mof.liaison', id, 'acknowledge');
    const page = await web.as('mof.handler1', '/inbox');
    await section(page, /^本单位待认领（1）/).getByRole('link', { name: '领办', exact: true }).waitFor();
    expect(await web.look(page, 'queue.zh')).toEqual([]);
    const english = await web.as('mof.handler2', '/inbox', 'en');
    await section(english, /^To claim \(1\)/).getByRole('link', { name: 'Claim' }).waitFor();
    expect(await web.look(english, 'queue.en')).toEqual([]);
    await section(page, /^本单位待认领/).getByRole('link', { name: '领办', exact: true }).click();
    await confirm(page, '领办');
    expect((await web.world.call<{ handlerId: string }>('mof.handler1', 'GET', `/tasks/${id}`)).body.handlerId).toBe(web.world.demo.person('mof.handler1').id);
    await page.goto(web.address('/inbox'));
    await section(page, /^我承办的（1）/).getByRole('link', { name: '开始办理' }).waitFor();
    expect(await page.getByText('本单位待认领').count()).toBe(0);
    expect(web.complaints).toEqual([]);
  });

  it('reports on a phone with the last period\'s words beside it, signs there, and says “no change” with one click', async () => {
    const [first, second, third] = await reports();
    if (first === undefined || second === undefined || third === undefined) throw new Error('three periods');
    await opens(first.id);
    await onReport('miit.handler1', first.id, 'saveDraft', WORDS);
    await onReport('miit.handler1', first.id, 'sendToSign');
    await onReport('miit.signatory', first.id, 'sign');
    await opens(second.id);
    const handler = await web.as('miit.handler1', '/inbox', 'zh', PHONE);
    await section(handler, /^本单位待报送的进展/).getByRole('link').first().click();
    await handler.getByRole('complementary').filter({ hasText: `上期 ${first.period}` }).getByText(WORDS.progress).waitFor();
    await press(handler, '沿用上期文字');
    await handler.getByLabel('进展', { exact: true }).fill('路线图已征求意见。');
    await handler.getByRole('spinbutton', { name: '完成比例' }).fill('40');
    expect(await web.look(handler, 'report.phone.zh')).toEqual([]);
    expect(await web.fits(handler)).toBe(true);
    await press(handler, '保存并送签');
    await handler.getByText('已送签').first().waitFor();

    const signatory = await web.as('miit.signatory', `/tasks/${helps}#reports`, 'zh', PHONE);
    await section(signatory, /^进展报告/).getByText('路线图已征求意见。').waitFor();
    expect(await web.look(signatory, 'sign.phone.zh')).toEqual([]);
    await section(signatory, /^进展报告/).getByRole('button', { name: '签发报送' }).click();
    await confirm(signatory, '签发报送');
    await section(signatory, /^进展报告/).getByText('已报送').first().waitFor();
    expect((await reports()).find(({ id }) => id === second.id)).toMatchObject({ status: 'SUBMITTED', percent: 40, progress: '路线图已征求意见。' });

    await opens(third.id);
    const phone = await web.as('miit.signatory', `/tasks/${helps}`, 'en', PHONE);
    await section(phone, /^Progress reports/).getByRole('button', { name: /no change/i }).dblclick();
    await section(phone, /^Progress reports/).getByText('no change', { exact: true }).first().waitFor();
    expect(await web.look(phone, 'no-change.phone.en')).toEqual([]);
    expect((await reports()).find(({ id }) => id === third.id)?.status).toBe('NO_CHANGE');
    expect(web.complaints).toEqual([]);
  });
});
