import type { Page } from 'playwright-core';
import { describeBrowser } from './find-browser.js';
import { WebWorld } from './web-world.js';

const SOURCE = 'http://www.gov.cn/zhengce/zhengceku/2015-05/13/content_9742.htm';

describeBrowser('days and dates on the screen', () => {
  let web: WebWorld;
  let taskId: string;
  beforeAll(async () => {
    web = await WebWorld.open(['MIIT', 'NDRC', 'MOST', 'MOF']);
    // As the office stood before the notice of that May was part of its calendar.
    await web.world.demo.owner.asSystem('test', (tx) => tx.run(`DELETE FROM calendar_notice WHERE published = '2015-05-13'`));
    await web.world.setNow('2015-09-01T02:00:00Z');
    await web.world.issuedPlan(['1.1'], '2015-12-31', '2015-09-01');
    taskId = (await web.world.taskOf('jmo.director', 'MIIT', '1.1')).id;
    await web.world.act('miit.liaison', taskId, 'acknowledge');
  });
  afterAll(() => web.close());

  const planDue = async (): Promise<string | null> =>
    (await web.world.call<{ kind: string; dueOn: string | null }[]>('jmo.director', 'GET', `/tasks/${taskId}/deadlines`)).body.find(({ kind }) => kind === 'PLAN')?.dueOn ?? null;
  const enter = async (page: Page): Promise<void> => {
    await page.getByLabel('适用年份').fill('2015');
    await page.getByLabel('公布日期', { exact: true }).fill('2015-05-13');
    await page.getByLabel('原文地址').fill(SOURCE);
    await page.getByLabel('节日').fill('抗战胜利纪念日');
    await page.getByLabel('自', { exact: true }).fill('2015-09-03');
    await page.getByLabel('至', { exact: true }).fill('2015-09-05');
    await page.getByRole('button', { name: '加一个调休上班日' }).click();
    await page.getByLabel('调休上班日').fill('2015-09-06');
    await page.getByRole('button', { name: '预览影响' }).click();
    await page.locator('#content').getByText('2015-09-06 改为上班').waitFor();
  };

  it('a notice is entered by the office: days, dates and people are shown, nothing is moved, and applying is not his', async () => {
    const before = await planDue();
    const page = await web.as('jmo.officer1', '/calendar');
    await page.getByRole('button', { name: '录入放假通知' }).click();
    await enter(page);
    await page.locator('#content').getByText('由联席办主任施行。').waitFor();
    expect(await page.locator('#content').innerText()).toMatch(/移动的时限\s+[1-9]/);
    expect(await web.look(page, 'notice-preview.zh')).toEqual([]);
    expect(await planDue()).toBe(before);
    expect(web.complaints).toEqual([]);
  });

  it('the director applies what he has previewed, and the year shows it', async () => {
    const before = await planDue();
    const page = await web.as('jmo.director', '/calendar/new');
    await enter(page);
    await page.getByRole('button', { name: '施行', exact: true }).dblclick();
    await page.getByTitle(/^2015-09-06 · 调休上班/).waitFor();
    expect(await web.look(page, 'calendar.zh')).toEqual([]);
    expect(await planDue()).not.toBe(before);
    const english = await web.as('jmo.director', '/calendar?year=2015', 'en', { width: 390, height: 844 });
    await english.getByTitle(/^2015-10-01 · day off by a notice/).waitFor();
    expect(await web.look(english, 'calendar.phone.en')).toEqual([]);
    expect(await web.fits(english)).toBe(true);
  });

  it('a task says why its date is the date, day by day, and to whom its days are charged', async () => {
    const page = await web.as('miit.liaison', `/tasks/${taskId}`);
    const row = page.locator('#content tr').filter({ hasText: '报送工作计划' });
    await row.getByRole('button', { name: '为什么是这一天？' }).click();
    const steps = page.getByRole('list', { name: '逐日推算' });
    await steps.getByText('抗战胜利纪念日').first().waitFor();
    expect(await steps.getByRole('link', { name: '放假通知原文' }).first().getAttribute('href')).toBe(SOURCE);
    expect(await steps.getByRole('listitem').last().innerText()).toContain(await planDue() ?? '');
    await page.locator('#content').getByText('各方占用的工作日').waitFor();
    expect(await web.look(page, 'why.zh')).toEqual([]);
    const english = await web.as('jmo.officer1', `/tasks/${taskId}`, 'en', { width: 390, height: 844 });
    await english.locator('#content tr').filter({ hasText: 'work plan' }).getByRole('button', { name: 'Why this date?' }).click();
    await english.getByRole('list', { name: 'Day by day' }).waitFor();
    expect(await web.look(english, 'why.phone.en')).toEqual([]);
    expect(await web.fits(english)).toBe(true);
  });
  it('mails to come are shown as they will be written, cancelled with a reason and taken back, and found by their day', async () => {
    const page = await web.as('jmo.officer1', `/tasks/${taskId}`);
    await page.locator('#content').getByRole('link', { name: '将发邮件' }).click();
    const first = page.locator('#content li').filter({ hasText: '报送工作计划' }).first();
    await first.locator('summary').click();
    await first.locator('pre').waitFor();
    expect(await first.locator('pre').innerText()).toContain('夯实网络基础');
    expect(await web.look(page, 'future-mails.zh')).toEqual([]);
    await first.getByRole('button', { name: '取消这封' }).click();
    await page.getByRole('dialog').getByLabel('理由').fill('已当面说明');
    await page.getByRole('dialog').getByRole('button', { name: '确认取消这封' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.locator('#content').getByText('理由：已当面说明').waitFor();
    const { body } = await web.world.call<{ mails: { at: string; items: { override: { act: string } | null }[] }[] }>('jmo.officer1', 'GET', `/tasks/${taskId}/future-mails`);
    expect(body.mails.flatMap(({ items }) => items).filter(({ override }) => override?.act === 'CANCEL')).toHaveLength(1);
    await page.getByRole('button', { name: '恢复原样' }).click();
    await page.getByRole('dialog').getByLabel('理由').fill('仍请发出');
    await page.getByRole('dialog').getByRole('button', { name: '确认恢复原样' }).click();
    await page.locator('#content').getByText('理由：已当面说明').waitFor({ state: 'detached' });
    const english = await web.as('jmo.director', '/future-mails?day=2015-09-06', 'en', { width: 390, height: 844 });
    await english.getByRole('heading', { level: 1, name: 'Mails of 2015-09-06' }).waitFor();
    await english.locator('#content summary').first().waitFor();
    expect(await web.look(english, 'future-mails.phone.en')).toEqual([]);
    expect(await web.fits(english)).toBe(true);
    expect(web.complaints).toEqual([]);
  });

  it('a ladder is read, tried on the past, drafted anew and put in force by the director', async () => {
    const page = await web.as('jmo.officer1', '/ladders');
    await page.getByRole('link', { name: '报送工作计划' }).waitFor();
    expect(await web.look(page, 'ladders.zh')).toEqual([]);
    // What the shipped ladders rest on is there in English too.
    const english = await web.as('jmo.officer1', '/ladders/default-receipt', 'en');
    await english.getByText('Rules of the 13710 platform').waitFor();
    expect(await english.locator('#content').innerText()).not.toMatch(/[\u4e00-\u9fff]/);
    expect(await web.look(english, 'ladder.en')).toEqual([]);
    await page.getByRole('link', { name: '报送工作计划' }).click();
    await page.getByRole('button', { name: '拟定新版本' }).click();
    await page.getByLabel('依据（公布的规定').fill('[I] 试行');
    await page.getByRole('button', { name: '加一级' }).click();
    await page.getByLabel('工作日', { exact: true }).last().fill('9');
    await page.getByRole('button', { name: '用过去的数据试算' }).last().click();
    await page.getByRole('button', { name: '试算', exact: true }).click();
    await page.getByRole('status').filter({ hasText: '涉及' }).waitFor();
    expect(await web.look(page, 'ladder-draft.zh')).toEqual([]);
    await page.getByRole('button', { name: /^保存为第 \d+ 版$/ }).dblclick();
    await page.getByRole('button', { name: '启用这一版' }).click();
    await page.getByText('由联席办主任启用。').waitFor();
    const { key, version } = /ladders\/(?<key>[\w-]+)\?version=(?<version>\d+)/.exec(page.url())?.groups ?? {};
    const director = await web.as('jmo.director', `/ladders/${key}?version=${version}`, 'en', { width: 390, height: 844 });
    await director.getByRole('button', { name: 'Put this version in force' }).click();
    await director.getByText(/^The next 60 days/).waitFor();
    await director.getByLabel('Reason').fill('试算无误。');
    expect(await web.look(director, 'ladder-switch.phone.en')).toEqual([]);
    expect(await web.fits(director)).toBe(true);
    await director.getByRole('button', { name: 'Put this version in force' }).last().click();
    await director.locator('#content').getByText('in force', { exact: true }).waitFor();
    const { body } = await web.world.call<{ version: number; active: boolean; body: { steps: { id: string }[] } }[]>('jmo.officer1', 'GET', `/ladders/${key}/versions`);
    expect(body.filter(({ active }) => active).map((one) => [one.version, one.body.steps.map(({ id }) => id).slice(-3)])).toEqual([[Number(version), ['late+7', 'late+9', 'late+15']]]);
    expect(web.complaints).toEqual([]);
  });
});
