import type { Locator, Page } from 'playwright-core';
import { describeBrowser } from './find-browser.js';
import { WebWorld } from './web-world.js';

const PHONE = { width: 390, height: 844 };

interface Report { id: string; status: string; progress: string }

describeBrowser('a day of a local agency', () => {
  let web: WebWorld;
  let task: string;
  beforeAll(async () => {
    web = await WebWorld.open(['MIIT', 'NDRC', 'CN-AH']);
    // Whom 各部门 and 地方政府 mean is a person's choice; only then are there tasks for a province.
    for (const [collectiveCode, member] of [['C_ALL_DEPTS', 'MIIT'], ['C_LOCAL_GOV', 'CN-AH']]) {
      await web.world.call('jmo.officer1', 'POST', '/rosters', { json: { collectiveCode, asOf: '2026-01-01', members: [member], note: '先行单位' } });
    }
    await web.world.issuedPlan(['7.2'], '2027-03-31', '2026-01-05', 'JMO');
    task = (await web.world.taskOf('jmo.director', 'CN-AH', '7.2')).id;
  });
  afterAll(() => web.close());

  const section = (page: Page, heading: RegExp): Locator => page.locator('#content section', { has: page.getByRole('heading', { level: 2, name: heading }) });
  const confirm = async (page: Page, name: string) => {
    await page.getByRole('dialog').getByRole('button', { name }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };
  const reports = async () => (await web.world.call<Report[]>('cn-ah.handler1', 'GET', `/tasks/${task}/reports`)).body;

  it('signs for its task in two clicks on a phone and gives it to a handler', async () => {
    const page = await web.as('cn-ah.liaison', '/inbox', 'zh', PHONE);
    expect(await web.look(page, 'local-inbox.phone.zh')).toEqual([]);
    await section(page, /^待签收（1）/).getByRole('link', { name: '签收', exact: true }).click();
    await confirm(page, '确认签收');
    await page.locator('#content').getByText('已签收').first().waitFor();
    await page.goto(web.address('/inbox'));
    await section(page, /^待指定承办人（1）/).getByRole('link', { name: '指定承办人' }).click();
    await web.choose(page.getByRole('dialog').getByRole('combobox'), '承办人一');
    await confirm(page, '确认指定承办人');
    const handler = await web.as('cn-ah.handler1', '/inbox', 'en', PHONE);
    await section(handler, /^Mine to work on/).getByRole('link', { name: 'Start' }).click();
    await confirm(handler, 'Start');
    await handler.locator('#content').getByText('Local', { exact: false }).first().waitFor();
    expect(await web.look(handler, 'local-task.phone.en')).toEqual([]);
    expect(await web.fits(handler)).toBe(true);
    expect(web.complaints).toEqual([]);
  });

  it('reports its progress, which its signatory signs: the office reads it', async () => {
    const [first] = await reports();
    await web.world.demo.owner.asSystem('test', (tx) => tx.run(`UPDATE progress_report SET status = 'OPEN' WHERE id = $1`, [first?.id]));
    const handler = await web.as('cn-ah.handler1', '/inbox');
    await section(handler, /^本单位待报送的进展/).getByRole('link').first().click();
    await handler.getByLabel('进展', { exact: true }).fill('合肥、芜湖两市试点方案已印发。');
    await handler.getByLabel('需协调事项').fill('请有关部门明确试点城市的数据开放目录。');
    await handler.getByRole('spinbutton', { name: '完成比例' }).fill('15');
    await handler.locator('#content').getByRole('button', { name: '保存并送签' }).click();
    await handler.getByText('已送签').first().waitFor();
    const signatory = await web.as('cn-ah.signatory', `/tasks/${task}#reports`);
    await section(signatory, /^进展报告/).getByText('合肥、芜湖两市试点方案已印发。').waitFor();
    await section(signatory, /^进展报告/).getByRole('button', { name: '签发报送' }).click();
    await confirm(signatory, '确认签发报送');
    await section(signatory, /^进展报告/).getByText('已报送').first().waitFor();
    expect((await web.world.call<Report[]>('jmo.officer1', 'GET', `/tasks/${task}/reports`)).body[0]).toMatchObject({ status: 'SUBMITTED', progress: '合肥、芜湖两市试点方案已印发。' });
    const office = await web.as('jmo.officer1', `/tasks/${task}`);
    await section(office, /^进展报告/).getByText('合肥、芜湖两市试点方案已印发。').waitFor();
    expect(await web.look(office, 'local-task-office.zh')).toEqual([]);
    expect(web.complaints).toEqual([]);
  });

  it('is heard with what others have to settle: the office finds it with all such matters, and goes to the report', async () => {
    const office = await web.as('jmo.officer1', '/coordination');
    await office.getByText('请有关部门明确试点城市的数据开放目录。').waitFor();
    expect(await web.look(office, 'coordination.zh')).toEqual([]);
    await office.getByRole('button', { name: '答复需协调事项' }).click();
    await office.getByLabel('回复内容').fill('已商数据管理部门，下周印发开放目录。');
    await confirm(office, '确认答复需协调事项');
    await office.getByText('已答复', { exact: true }).waitFor();
    await office.getByText('已商数据管理部门，下周印发开放目录。').waitFor();
    expect(await web.look(office, 'coordination-answered.zh')).toEqual([]);
    await office.getByRole('link', { name: '7.2 进行试点示范' }).click();
    await section(office, /^进展报告/).getByText('请有关部门明确试点城市的数据开放目录。').waitFor();
    const english = await web.as('jmo.officer1', '/coordination?agency=MIIT', 'en');
    await english.getByText('No matter fits these filters').waitFor();
    const stranger = await web.as('miit.liaison', '/coordination', 'en', PHONE);
    await stranger.getByText('Nothing is to be settled').waitFor();
    expect(await web.look(stranger, 'coordination-empty.phone.en')).toEqual([]);
    expect(await web.fits(stranger)).toBe(true);
    expect(web.complaints).toEqual([]);
  });

  it('finds what it failed to report at the top of its inbox, with the working days it is late, until it has come', async () => {
    const [, second] = await reports();
    // A period whose day went by four working days ago, as the schedule marks it.
    await web.world.demo.owner.asSystem('test', (tx) => tx.run(
      `UPDATE progress_report SET status = 'OPEN', missed = true, opens_on = '2026-01-21', due_on = '2026-01-28' WHERE id = $1`, [second?.id]));
    await web.world.setNow('2026-02-03T02:00:00Z');
    web.world.signInAnew();
    const page = await web.as('cn-ah.handler1', '/inbox');
    const row = section(page, /^本单位待报送的进展/).getByRole('row').filter({ hasText: '缺报' });
    await row.getByText('缺报 4 个工作日').waitFor();
    expect(await web.look(page, 'missed.zh')).toEqual([]);
    const phone = await web.as('cn-ah.signatory', '/inbox', 'en', PHONE);
    await section(phone, /^Progress reports due/).getByText('4 working days late').waitFor();
    expect(await web.look(phone, 'missed.phone.en')).toEqual([]);
    expect(await web.fits(phone)).toBe(true);
    await row.getByRole('link').click();
    await page.getByLabel('进展', { exact: true }).fill('补报：方案已印发。');
    await page.locator('#content').getByRole('button', { name: '保存并送签' }).click();
    await page.getByText('已送签').first().waitFor();
    const { body } = await web.world.call<{ version: number }>('cn-ah.signatory', 'GET', `/reports/${second?.id}`);
    await web.world.call('cn-ah.signatory', 'POST', `/reports/${second?.id}/acts/sign`, { json: {}, ifMatch: body.version });
    const [answered] = await Promise.all([page.waitForResponse((one) => one.url().includes('owed=true')), page.goto(web.address('/inbox'))]);
    expect((await answered.json() as { items: object[] }).items).toEqual([]);
    await section(page, /^我承办的/).waitFor();
    expect(await page.getByText('缺报').count()).toBe(0);
    expect(web.complaints).toEqual([]);
  });
});
