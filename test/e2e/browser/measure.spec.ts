import type { Page } from 'playwright-core';
import { describeBrowser } from './find-browser.js';
import { WebWorld } from './web-world.js';

const PHONE = { width: 390, height: 844 };
const BASIS = '部际联席会议纪要〔2026〕7号';

interface Measure { id: string; ref: string; status: string; tasks: { id: string; agencyCode: string; status: string; currentDue: string }[] }

describeBrowser('a measure on the screen', () => {
  let web: WebWorld;
  let id: string;
  let documentId: string;
  let planId: string;
  beforeAll(async () => {
    web = await WebWorld.open(['NDRC', 'MIIT', 'MOF', 'SASAC', 'CAC']);
    ({ documentId, planId } = await web.world.issuedPlan(['1.1'], '2027-03-31', '2026-01-05'));
    const { body } = await web.world.call<{ items: Measure[] }>('jmo.director', 'GET', `/measures?planId=${planId}`);
    id = body.items[0]?.id ?? '';
  });
  afterAll(() => web.close());

  const measure = async (): Promise<Measure> => (await web.world.call<Measure>('jmo.director', 'GET', `/measures/${id}`)).body;
  const press = (page: Page, name: string) => page.locator('#content').getByRole('button', { name, exact: true }).click();
  const confirm = async (page: Page, name: string) => {
    await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };
  /** Carries a task from its receipt to done, co-operating ones through the lead. */
  const complete = async ({ id: task, agencyCode }: Measure['tasks'][number]) => {
    const own = agencyCode.toLowerCase();
    await web.world.did(`${own}.liaison`, task, 'acknowledge');
    await web.world.did(`${own}.liaison`, task, 'assignHandler', { handlerId: web.world.demo.person(`${own}.handler1`).id });
    await web.world.did(`${own}.handler1`, task, 'start');
    await web.world.did(`${own}.handler1`, task, 'requestCompletion', { statement: '已完成。', evidence: [{ type: 'report', title: '总结', reference: '〔2026〕1号' }] });
    await web.world.did(`${own}.signatory`, task, 'sign');
    if (agencyCode !== 'NDRC') await web.world.did('ndrc.reviewer', task, 'accept');
    await web.world.did('jmo.officer1', task, 'proposeVerification');
    await web.world.did('jmo.officer2', task, 'verify');
  };

  it('is found by search, in the plan, the matrix, the document and at each of its tasks: its words, its status, the worst of its tasks', async () => {
    const page = await web.as('jmo.officer1', '/board');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: '搜索' }).fill('夯实网络基础');
    await page.getByRole('listbox', { name: '搜索结果' }).getByRole('option').first().click();
    await page.waitForURL(`**/measures/${id}`);
    await page.getByRole('heading', { level: 1, name: /^1\.1 夯实网络基础/ }).waitFor();
    await page.getByText('加快实施“宽带中国”战略', { exact: false }).waitFor();
    const tree = page.locator('#content section', { has: page.getByRole('heading', { level: 2, name: '各单位的任务' }) });
    await tree.getByRole('link', { name: '国家发展改革委' }).waitFor();
    expect(await tree.getByRole('link').allTextContents()).toHaveLength(5);
    expect(await tree.getByRole('link').first().textContent()).toBe('国家发展改革委');
    await page.locator('#content section', { has: page.getByRole('heading', { level: 2, name: '办理记录' }) }).getByText('举措推进').waitFor();
    expect(await web.look(page, 'measure.zh')).toEqual([]);
    for (const [path, open] of [['/matrix', 'tbody th a'], [`/plans/${planId}`, 'details[open] p a'], [`/documents/${documentId}`, 'p a[href^="/measures/"]'], ['/timeline?show=table', 'td a[href^="/measures/"]'], [`/tasks/${(await measure()).tasks[0]?.id ?? ''}`, 'footer a']] as const) {
      await page.goto(web.address(path));
      await page.locator('#content h1').first().waitFor();
      if (path.startsWith('/plans/')) await page.locator('summary').first().click();
      if (path.startsWith('/documents/')) await page.getByRole('button', { name: /^1\.1/ }).click();
      await page.locator(open).first().click();
      await page.waitForURL(`**/measures/${id}`);
    }
    expect(web.complaints).toEqual([]);
  });

  it('stands in the list of measures with its status and the worst of its tasks, found by plan, status and lead', async () => {
    const page = await web.as('jmo.officer1', '/measures?status=ACTIVE');
    const rows = page.locator('#content tbody tr[data-row]');
    await rows.filter({ hasText: '1.1 夯实网络基础' }).getByText('推进中').waitFor();
    expect(await rows.count()).toBe(1);
    expect(await web.look(page, 'measures-active.zh')).toEqual([]);
    await rows.getByRole('link', { name: '1.1 夯实网络基础' }).click();
    await page.waitForURL(`**/measures/${id}`);
    const phone = await web.as('miit.liaison', '/measures', 'en', PHONE);
    await phone.locator('#content tbody tr[data-row]').getByText('active', { exact: true }).waitFor();
    expect(await phone.locator('#content tbody tr[data-row]').count()).toBe(1);
    expect(await web.look(phone, 'measures.phone.en')).toEqual([]);
    expect(await web.fits(phone)).toBe(true);
  });

  it('says to whom it concerns what it waits for, and hides from an agency what that may not see', async () => {
    const lead = await web.as('ndrc.signatory', `/measures/${id}`, 'en', PHONE);
    await lead.getByText(/^5 task\(s\) are neither done nor terminated nor routine: /).waitFor();
    expect(await lead.getByRole('button', { name: 'Request verification' }).count()).toBe(0);
    expect(await web.look(lead, 'measure-waits.phone.en')).toEqual([]);
    expect(await web.fits(lead)).toBe(true);
    const helper = await web.as('miit.liaison', `/measures/${id}`, 'en');
    await helper.getByRole('heading', { level: 2, name: 'The agencies\' tasks' }).waitFor();
    expect(await helper.locator('#content li a').count()).toBe(1);
    expect(await helper.locator('#content').getByRole('button').count()).toBe(0);
    expect(await web.look(helper, 'measure-helper.en')).toEqual([]);
    const stranger = await web.as('mof.liaison', `/measures/${(await others())[0]}`, 'en');
    await stranger.getByRole('alert').first().waitFor();
  });
  /** Measures that nobody was given a task of yet. */
  const others = async () => (await web.world.call<{ items: Measure[] }>('jmo.director', 'GET', '/measures?status=CONFIRMED')).body.items.map((one) => one.id);

  it('is suspended on a document until a day, its tasks with it, and resumed', async () => {
    const page = await web.as('jmo.director', `/measures/${id}`);
    await press(page, '中止');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('依据文件').fill(BASIS);
    await dialog.getByLabel('复查日期').fill('2020-01-06');
    await dialog.getByRole('button', { name: '确认中止' }).click();
    // What the API refuses is said in its words, and nothing is lost.
    await dialog.getByRole('alert').waitFor();
    expect(await dialog.getByLabel('依据文件').inputValue()).toBe(BASIS);
    await dialog.getByLabel('复查日期').fill('2027-02-26');
    expect(await web.look(page, 'measure-suspend.zh')).toEqual([]);
    await confirm(page, '确认中止');
    await page.getByText('2027-02-26').first().waitFor();
    expect(await measure()).toMatchObject({ status: 'SUSPENDED' });
    expect(new Set((await measure()).tasks.map(({ status }) => status))).toEqual(new Set(['SUSPENDED']));
    await page.getByText(`依据：${BASIS}`, { exact: false }).waitFor();
    expect(await web.look(page, 'measure-suspended.zh')).toEqual([]);
    await press(page, '恢复');
    await confirm(page, '确认恢复');
    await page.getByText('推进中', { exact: true }).waitFor();
    expect((await measure()).tasks.map(({ status }) => status)).not.toContain('SUSPENDED');
    expect(web.complaints).toEqual([]);
  });

  it('is asked to be verified by its lead, verified, closed out and opened again by the office, each by another', async () => {
    for (const task of [...(await measure()).tasks].sort((a, b) => Number(a.agencyCode === 'NDRC') - Number(b.agencyCode === 'NDRC'))) await complete(task);
    const lead = await web.as('ndrc.signatory', `/measures/${id}`);
    await press(lead, '申请核查');
    await confirm(lead, '确认申请核查');
    await lead.getByText('待核查', { exact: true }).waitFor();
    const officer = await web.as('jmo.officer1', `/measures/${id}`, 'en', PHONE);
    await press(officer, 'Verify');
    await officer.getByRole('dialog').waitFor();
    expect(await web.look(officer, 'measure-verify.phone.en')).toEqual([]);
    expect(await web.fits(officer)).toBe(true);
    await confirm(officer, 'Verify');
    await officer.getByText('completed', { exact: true }).first().waitFor();
    const director = await web.as('jmo.director', `/measures/${id}`);
    await press(director, '销号');
    await director.getByRole('dialog').getByRole('button', { name: '确认销号' }).click();
    // The co-operating agencies may still object: said in words, and with who has not spoken.
    await director.getByRole('dialog').getByRole('alert').getByText('尚未表态的有', { exact: false }).waitFor();
    await director.getByRole('dialog').getByRole('button', { name: '取消' }).click();
    const own = (await measure()).tasks.find(({ agencyCode }) => agencyCode === 'NDRC')?.id ?? '';
    for (const agency of ['miit', 'mof', 'sasac', 'cac']) await web.world.did(`${agency}.signatory`, own, 'noObjection');
    await press(director, '销号');
    await confirm(director, '确认销号');
    await director.getByText('已销号', { exact: true }).first().waitFor();
    expect((await measure()).status).toBe('CLOSED');
    await press(director, '回头看');
    const dialog = director.getByRole('dialog');
    await dialog.getByLabel('依据文件').fill(BASIS);
    await dialog.getByRole('button', { name: '确认回头看' }).click();
    await dialog.locator('.ant-form-item-explain-error').first().waitFor();
    await dialog.getByRole('checkbox', { name: '工业和信息化部' }).check();
    await dialog.getByLabel('新时限').fill('2027-04-30');
    expect(await web.look(director, 'measure-reopen.zh')).toEqual([]);
    await confirm(director, '确认回头看');
    await director.getByText('推进中', { exact: true }).waitFor();
    const { status, tasks } = await measure();
    expect([status, ...tasks.filter((task) => task.status === 'RETURNED').map(({ agencyCode, currentDue }) => `${agencyCode} ${currentDue}`)]).toEqual(['ACTIVE', 'MIIT 2027-04-30']);
    expect(await web.look(director, 'measure-reopened.zh')).toEqual([]);
    expect(web.complaints).toEqual([]);
  });
});
