import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../../libs/workflow/src/seed/demo-world.fixture.js';
import { describeBrowser } from './find-browser.js';
import { WebWorld } from './web-world.js';

const PHONE = { width: 390, height: 844 };
const NEW_PASSWORD = 'another long word 22';
/** More than a page of the log. */
const LOOKS = 104;

describeBrowser('whoever runs the system and whoever audits it, on the screen', () => {
  let web: WebWorld;
  let taskId: string;
  beforeAll(async () => {
    web = await WebWorld.open(['MIIT', 'NDRC', 'MOST']);
    await web.world.setNow('2015-09-01T01:00:00Z');
    await web.world.issuedPlan(['1.2'], '2015-12-31', '2015-09-01');
    ({ id: taskId } = await web.world.taskOf('miit.liaison', 'MIIT', '1.2'));
  });
  afterAll(() => web.close());

  const content = (page: Page): Locator => page.locator('#content');
  const rowOf = (page: Page, words: string): Locator => content(page).locator('tr[data-row]').filter({ hasText: words });
  const closed = (page: Page) => page.getByRole('dialog').waitFor({ state: 'detached' });
  const enters = async (login: string, password: string): Promise<number> => (await web.world.call(null, 'POST', '/auth/token', { json: { login, password } })).status;
  const ofAgency = async (page: Page, label: string, code: string) => page.getByLabel(label, { exact: true }).selectOption(code);

  it('the administrator locks a person of another agency out, who is thrown out and can\'t sign in any more, and lets him in again', async () => {
    const handler = await web.as('miit.handler1', '/inbox');
    const page = await web.as('jmo.sysadmin', '/people');
    // The last administrator would be out.
    await rowOf(page, 'jmo.sysadmin').getByRole('button', { name: '重设密码' }).waitFor();
    expect(await rowOf(page, 'jmo.sysadmin').getByRole('button', { name: '停用账号' }).count()).toBe(0);
    await ofAgency(page, '单位', 'MIIT');
    await page.getByRole('heading', { level: 1, name: '人员与账号 · 工业和信息化部' }).or(page.getByRole('heading', { level: 1, name: '人员与账号 · 工信部' })).waitFor();
    await rowOf(page, 'miit.handler1').getByRole('button', { name: '停用账号' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('（账号 miit.handler1）从现在起不能登录，已登录的全部会话立即结束').waitFor();
    await dialog.getByRole('button', { name: '停用账号' }).click();
    await dialog.getByText('请填写').waitFor();
    expect(await enters('miit.handler1', DEMO_PASSWORD)).toBe(200);
    expect(await web.look(page, 'account-lock-out.zh')).toEqual([]);
    await dialog.getByLabel('理由').fill('已调离本单位');
    await dialog.getByRole('button', { name: '停用账号' }).dblclick();
    await closed(page);
    await rowOf(page, 'miit.handler1').getByText('已停用').waitFor();
    expect(await web.look(page, 'accounts.zh')).toEqual([]);

    // His page hears of it by itself.
    await handler.getByRole('dialog').getByText('登录已过期').waitFor();
    const door = await web.window();
    await door.goto(web.address('/'));
    await web.signIn(door, 'miit.handler1');
    await door.getByRole('alert').getByText('账号或密码不正确').waitFor();

    await rowOf(page, 'miit.handler1').getByRole('button', { name: '恢复账号' }).click();
    await dialog.getByLabel('理由').fill('误停用');
    await dialog.getByRole('button', { name: '恢复账号' }).click();
    await closed(page);
    await rowOf(page, 'miit.handler1').getByRole('button', { name: '停用账号' }).waitFor();
    await web.signIn(door, 'miit.handler1');
    await content(door).getByRole('heading', { level: 1 }).waitFor();
    const acts = await web.world.demo.owner.asSystem('test', (tx) => tx.query<{ reason: string }>(
      `SELECT body::jsonb->>'reason' AS reason FROM event WHERE type = 'account.changed' AND body::jsonb->'facts'->>'what' = 'disabled' ORDER BY seq`));
    expect(acts.map(({ reason }) => reason)).toEqual(['已调离本单位', '误停用']);
  });

  it('he sets a new password, in English on a phone, and makes an account for a person without one; others see no such button', async () => {
    const page = await web.as('jmo.sysadmin', '/people?agency=MIIT', 'en', PHONE);
    const dialog = page.getByRole('dialog');
    const named = (await web.world.call<{ items: { name: string; login: string }[] }>('jmo.sysadmin', 'GET', '/people?agencyCode=MIIT&limit=200')).body.items.find(({ login }) => login === 'miit.handler1')?.name ?? '';
    await rowOf(page, named).getByRole('button', { name: 'Set a password' }).click();
    await dialog.getByText('all his sessions end').waitFor();
    await dialog.getByLabel('New password').fill('short');
    await dialog.getByRole('button', { name: 'Set a password' }).click();
    // How long one has to be, the API says; what was typed is still there.
    await dialog.getByRole('alert').waitFor();
    expect(await web.look(page, 'account-password.phone.en')).toEqual([]);
    await dialog.getByLabel('New password').fill(NEW_PASSWORD);
    await dialog.getByRole('button', { name: 'Set a password' }).click();
    await closed(page);
    expect([await enters('miit.handler1', DEMO_PASSWORD), await enters('miit.handler1', NEW_PASSWORD)]).toEqual([401, 200]);
    expect(await web.fits(page)).toBe(true);

    const { body: { items: [post] } } = await web.world.call<{ items: { id: string }[] }>('jmo.sysadmin', 'GET', '/posts?agencyCode=MIIT&role=HANDLER');
    await web.world.call('jmo.sysadmin', 'POST', '/people', { json: { name: '吴无账', postId: post?.id } });
    await web.world.call('jmo.sysadmin', 'POST', '/people', { json: { name: '郑无岗' } });
    await ofAgency(page, 'Agency', 'all');
    await rowOf(page, '郑无岗').waitFor();
    await rowOf(page, '吴无账').getByRole('button', { name: 'Make an account' }).click();
    await dialog.getByLabel('Login', { exact: true }).fill('miit.handler1');
    await dialog.getByLabel('New password').fill(NEW_PASSWORD);
    await dialog.getByRole('button', { name: 'Make an account' }).click();
    await dialog.getByText('The login "miit.handler1" is taken.').waitFor();
    expect(await web.look(page, 'account-make.phone.en')).toEqual([]);
    await dialog.getByLabel('Login', { exact: true }).fill('miit.wu');
    await dialog.getByRole('button', { name: 'Make an account' }).click();
    await closed(page);
    await rowOf(page, '吴无账').getByRole('button', { name: 'Disable' }).waitFor();
    expect(await enters('miit.wu', NEW_PASSWORD)).toBe(200);

    const liaison = await web.as('miit.liaison', '/people?agency=NDRC', 'en');
    await rowOf(liaison, 'miit.wu').waitFor();
    expect(await liaison.getByRole('button', { name: /^(Disable|Set a password|Make an account)$/ }).count()).toBe(0);
    expect(await liaison.getByLabel('Agency', { exact: true }).count()).toBe(0);
  });

  it('an archived task\'s package is taken out by whoever may see the task, with the hash of exactly what is saved', async () => {
    const { world } = web;
    await world.did('miit.liaison', taskId, 'acknowledge');
    await world.did('miit.liaison', taskId, 'assignHandler', { handlerId: world.demo.person('miit.handler2').id });
    await world.did('miit.handler2', taskId, 'start');
    const { body: { deliverableType, leadAgencyCode } } = await world.call<{ deliverableType: string; leadAgencyCode: string }>('miit.handler2', 'GET', `/tasks/${taskId}`);
    await world.did('miit.handler2', taskId, 'requestCompletion', { statement: '已完成', evidence: [{ type: deliverableType, title: '报告', reference: '文1' }] });
    for (const [login, act] of [
      ['miit.signatory', 'sign'], [`${leadAgencyCode.toLowerCase()}.reviewer`, 'accept'], ['jmo.officer1', 'proposeVerification'], ['jmo.officer2', 'verify'], ['jmo.director', 'closeOut'],
    ] as const) await world.did(login, taskId, act);
    const page = await web.as('miit.liaison', `/tasks/${taskId}`);
    await page.getByRole('heading', { level: 2, name: '举措原文' }).waitFor();
    expect(await page.getByRole('button', { name: '下载归档包' }).count()).toBe(0);
    await world.did('jmo.officer1', taskId, 'archive');
    await page.reload();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载归档包' }).click()]);
    const text = await readFile(await download.path(), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ format: 'duban-archive/2', tasks: [{ task: { id: taskId } }] });
    const sha256 = createHash('sha256').update(text).digest('hex');
    await content(page).getByText(sha256).first().waitFor();
    await content(page).getByText('与归档时一致').waitFor();
    expect(download.suggestedFilename()).toMatch(/\.json$/);
    expect(await web.look(page, 'archive.zh')).toEqual([]);
  });

  it('the auditor finds in the read log who was shown what and who took it out, page after page, and narrows it by person, task, kind and day', async () => {
    for (let n = 0; n < LOOKS; n += 1) await web.world.call('miit.liaison', 'GET', `/tasks/${taskId}`);
    const page = await web.as('jmo.auditor', '/board');
    await page.getByRole('link', { name: '查阅记录' }).click();
    await page.getByRole('heading', { level: 1, name: '查阅记录' }).waitFor();
    // A page is a hundred lines; going on to its end brings the next.
    await page.locator('#content table[aria-rowcount="101"]').waitFor();
    await page.getByRole('button', { name: '更早的记录' }).scrollIntoViewIfNeeded();
    await page.locator('#content table[aria-rowcount]:not([aria-rowcount="101"])').waitFor();
    const { body: { items: taken } } = await web.world.call<{ items: { personName: string }[] }>('jmo.auditor', 'GET', '/reads?kind=ARCHIVE');
    expect(taken).toHaveLength(1);
    const by = taken[0]?.personName ?? 'nobody';

    await page.getByRole('combobox', { name: '查阅内容' }).fill('归档包');
    await web.choose(page.getByRole('combobox', { name: '查阅内容' }), '取走：归档包');
    await rowOf(page, by).filter({ hasText: '取走：归档包' }).waitFor();
    expect(await content(page).locator('tr[data-row]').count()).toBe(1);
    expect(await web.look(page, 'reads.zh')).toEqual([]);
    await page.getByRole('button', { name: '只看该任务' }).click();
    await page.getByRole('button', { name: '只看此人' }).click();
    await page.getByText(`查阅人：${by}`).waitFor();
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject({ kind: 'ARCHIVE', task: taskId });
    await page.getByRole('textbox', { name: '起始日期' }).fill('2015-09-02');
    await page.getByText('没有符合条件的查阅记录').waitFor();
    await page.getByRole('button', { name: '清除筛选' }).click();
    await page.locator('#content table[aria-rowcount]').waitFor();
    await rowOf(page, '任务').first().getByRole('link', { name: '所属任务' }).click();
    await page.getByRole('heading', { level: 2, name: '归档包' }).waitFor();

    const phone = await web.as('jmo.auditor', '/reads?agency=MIIT', 'en', PHONE);
    await phone.getByRole('button', { name: 'Older ones' }).waitFor();
    expect(await web.look(phone, 'reads.phone.en')).toEqual([]);
    expect(await web.fits(phone)).toBe(true);
    // The administrator reads who looked, and nothing of what they saw.
    const admin = await web.as('jmo.sysadmin', `/reads?task=${taskId}&kind=ARCHIVE`, 'en');
    await rowOf(admin, 'taken out: package of an archived task').waitFor();
    expect(await content(admin).getByRole('link').count()).toBe(0);
    expect(await web.look(admin, 'reads-admin.en')).toEqual([]);
    const officer = await web.as('jmo.officer1', '/tasks');
    expect(await officer.getByRole('link', { name: '查阅记录' }).count()).toBe(0);
    expect(web.complaints).toEqual([]);
  });
});
