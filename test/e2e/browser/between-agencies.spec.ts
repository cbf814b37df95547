import type { Locator, Page } from 'playwright-core';
import { describeBrowser } from './find-browser.js';
import { WebWorld } from './web-world.js';

const PHONE = { width: 390, height: 844 };
const EVIDENCE = [{ type: 'report', title: '专项资金管理办法', reference: '财建〔2026〕118号' }];

describeBrowser('what goes between the agencies of a measure', () => {
  let web: WebWorld;
  let lead: string;
  let helps: string;
  let money: string;
  beforeAll(async () => {
    web = await WebWorld.open(['MIIT', 'NDRC', 'MOF']);
    await web.world.issuedPlan(['1.1'], '2027-03-31', '2026-01-05');
    [lead = '', helps = '', money = ''] = await Promise.all(['NDRC', 'MIIT', 'MOF'].map(async (code) => (await web.world.taskOf('jmo.director', code, '1.1')).id));
    for (const [agency, id] of [['ndrc', lead], ['miit', helps], ['mof', money]] as const) {
      await web.world.did(`${agency}.liaison`, id, 'acknowledge');
      await web.world.did(`${agency}.liaison`, id, 'assignHandler', { handlerId: web.world.demo.person(`${agency}.handler1`).id });
      await web.world.did(`${agency}.handler1`, id, 'start');
    }
  });
  afterAll(() => web.close());

  const section = (page: Page, heading: RegExp): Locator => page.locator('#content section', { has: page.getByRole('heading', { level: 2, name: heading }) });
  const press = (page: Page, name: string) => page.locator('#content').getByRole('button', { name, exact: true }).click();
  const confirm = async (page: Page, name: string) => {
    await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };
  const seen = async (id: string) => (await web.world.call<{ status: string; currentDue: string; allowedActions: { act: string }[] }>('jmo.director', 'GET', `/tasks/${id}`)).body;
  /** What of the page does not stand within the window, or is cut off: a phone has no room to look for it. */
  const cut = (page: Page) => page.evaluate(() => [...document.querySelectorAll<HTMLElement>(['#content', '.ant-modal'].flatMap((place) => ['button', 'a', 'h1', 'h2', 'p', 'dd', 'td', 'label', 'input', 'textarea'].map((tag) => `${place} ${tag}`)).join())].filter((one) => {
    const { left, right, width, height } = one.getBoundingClientRect();
    // What is folded up has a size, and is not shown.
    if (width === 0 || height === 0 || (one.closest('details:not([open])') !== null && one.closest('summary') === null) || getComputedStyle(one).visibility === 'hidden' || one.getAttribute('tabindex') === '-1') return false;
    const hidden = getComputedStyle(one).overflowX !== 'visible' && !/INPUT|TEXTAREA/.test(one.tagName) && one.scrollWidth > one.clientWidth + 1;
    return left < -1 || right > innerWidth + 1 || hidden;
  }).map((one) => `${one.tagName} ${one.innerText.slice(0, 30)}`));

  it('a handler lets his task wait for another agency\'s, found by its words; the page says for what, until that is done', async () => {
    const page = await web.as('ndrc.handler1', `/tasks/${lead}`);
    await press(page, '等待他单位');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('等待哪个任务').fill('没有的任务');
    await page.getByText('没有这样的在办任务').waitFor();
    await dialog.getByLabel('等待哪个任务').fill('财政部');
    await web.choose(dialog.getByLabel('等待哪个任务'), '财政部');
    await dialog.getByLabel('理由').fill('须先明确专项资金渠道。');
    expect(await web.look(page, 'wait.zh')).toEqual([]);
    await confirm(page, '确认等待他单位');
    const held = page.getByRole('list', { name: '暂时不能办理' });
    await held.getByText(/本任务正在等待：“.*”（财政部，办理中）/).waitFor();
    expect(await page.getByRole('button', { name: '申请办结' }).count()).toBe(0);
    expect(await web.look(page, 'waiting.zh')).toEqual([]);
    const english = await web.as('ndrc.handler1', `/tasks/${lead}`, 'en', PHONE);
    await english.getByText(/This task waits for: ".*" \(.*, in progress\)/).waitFor();
    expect(await web.look(english, 'waiting.phone.en')).toEqual([]);
    await english.locator('summary').filter({ hasText: 'The ball\'s way' }).click();
    expect(await cut(english)).toEqual([]);
    await web.world.did('mof.handler1', money, 'requestCompletion', { statement: '专项资金管理办法已印发。', evidence: EVIDENCE });
    await web.world.did('mof.signatory', money, 'sign');
    await web.world.did('ndrc.reviewer', money, 'accept');
    await web.world.did('jmo.officer1', money, 'proposeVerification');
    expect(await held.getByText(/本任务正在等待/).count()).toBe(1);
    await web.world.did('jmo.officer2', money, 'verify');
    // The page follows by itself.
    await page.getByRole('button', { name: '申请办结' }).waitFor();
    await held.waitFor({ state: 'detached' });
    await section(page, /^办理记录/).getByText('结束等待').waitFor();
    expect(web.complaints).toEqual([]);
  });

  it('a signatory signs a completion on his phone, from the inbox: all of it within the window', async () => {
    await web.world.did('miit.handler1', helps, 'requestCompletion', { statement: '已建成覆盖三十一个省（区、市）的工业互联网标识解析体系，二级节点上线运行，形成《工业互联网网络建设及推广指南》等成果。', evidence: [{ type: 'report', title: '工业互联网网络建设及推广指南（含标识解析体系建设情况、分省进展与下一步安排）', reference: 'https://www.miit.example/zwgk/zcwj/wjfb/txy/2026/art_8c2b0f6d5a7e4c1f9d3b.html' }] });
    const page = await web.as('miit.signatory', '/inbox', 'zh', PHONE);
    await section(page, /^待签发（1）/).getByRole('link', { name: '签发', exact: true }).waitFor();
    expect(await web.look(page, 'sign-inbox.phone.zh')).toEqual([]);
    expect([await web.fits(page), await cut(page)]).toEqual([true, []]);
    await section(page, /^待签发（1）/).getByRole('link', { name: '签发', exact: true }).click();
    await section(page, /^签批轮次/).getByText('工业互联网网络建设及推广指南（含', { exact: false }).first().waitFor();
    expect(await web.look(page, 'sign-task.phone.zh')).toEqual([]);
    expect([await web.fits(page), await cut(page)]).toEqual([true, []]);
    await press(page, '签发');
    await page.getByRole('dialog').getByLabel('办理情况说明').fill('同意报送。');
    expect(await web.look(page, 'sign-form.phone.zh')).toEqual([]);
    expect([await web.fits(page), await cut(page)]).toEqual([true, []]);
    const english = await web.as('miit.signatory', `/tasks/${helps}?act=sign`, 'en', PHONE);
    await english.locator('#content').getByRole('button', { name: 'Sign', exact: true }).click();
    await english.getByRole('dialog').waitFor();
    expect(await web.look(english, 'sign-form.phone.en')).toEqual([]);
    expect([await web.fits(english), await cut(english)]).toEqual([true, []]);
    await confirm(page, '确认签发');
    await page.locator('#content').getByText('待牵头单位审核').first().waitFor();
    expect((await seen(helps)).status).toBe('LEAD_REVIEW');
    expect(web.complaints).toEqual([]);
  });

  it('the lead returns it with a new date, which its own date limits: the form says so, its calendar offers none beyond', async () => {
    const page = await web.as('ndrc.reviewer', `/tasks/${helps}`);
    await press(page, '退回');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('不晚于 2027-03-31', { exact: false }).waitFor();
    await dialog.getByLabel('理由').fill('请补充分省数据。');
    await dialog.getByLabel('新时限').fill('2027-04-01');
    await dialog.getByRole('button', { name: '确认退回' }).click();
    await dialog.locator('.ant-form-item-explain-error').getByText('不晚于 2027-03-31', { exact: false }).waitFor();
    await dialog.getByLabel('新时限').fill('2027-03-30');
    await dialog.getByRole('button', { name: '从日历中选' }).click();
    await page.getByTitle(/^2027-03-31/).waitFor();
    expect(await page.getByTitle(/^2027-03-31/).isEnabled()).toBe(true);
    await page.getByRole('button', { name: '下个月' }).click();
    expect(await page.getByTitle(/^2027-04-01/).isEnabled()).toBe(false);
    expect(await web.look(page, 'return-limit.zh')).toEqual([]);
    await page.keyboard.press('Escape');
    await confirm(page, '确认退回');
    expect(await seen(helps)).toMatchObject({ status: 'RETURNED', currentDue: '2027-03-30' });
    expect(web.complaints).toEqual([]);
  });

  it('an auditor reads the inbox of the office without a filter for handlers, which he never is', async () => {
    const officer = await web.as('jmo.officer1', '/inbox');
    await officer.getByRole('checkbox', { name: '只看我承办的' }).waitFor();
    const page = await web.as('jmo.auditor', '/inbox?mine=true');
    await page.getByText('联席办目前没有待办的事项').waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(0);
    expect(await web.look(page, 'inbox-auditor.zh')).toEqual([]);
  });
});
