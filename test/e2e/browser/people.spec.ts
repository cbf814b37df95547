import type { Page } from 'playwright-core';
import { createRenderer } from '#rendering';
import { Books, composeMails, Database, fanout } from '#workflow';
import { describeBrowser } from './find-browser.js';
import { WebWorld } from './web-world.js';

const HOST = 'https://duban.example';
const PASSWORD = 'my own long words';

describeBrowser('people on the screen', () => {
  let web: WebWorld;
  beforeAll(async () => {
    web = await WebWorld.open(['MIIT', 'NDRC']);
    await web.world.setNow('2015-09-01T02:00:00Z');
  });
  afterAll(() => web.close());

  const rows = <T>(sql: string, params: unknown[] = []): Promise<T[]> => web.world.demo.owner.asSystem('test', (tx) => tx.query<T>(sql, params));
  /** What the worker does: tells of the events, writes the mails; answers the link of the newest invitation. */
  async function mailed(): Promise<string> {
    const worker = new Database({ url: web.world.urls.url, role: 'duban_worker', zone: 'Asia/Shanghai', poolSize: 2 });
    const books = new Books('Asia/Shanghai');
    await fanout(worker, books, (await rows<{ eventId: string }>('SELECT event_id FROM outbox ORDER BY created_at, event_id')).map(({ eventId }) => eventId));
    await composeMails(worker, books, createRenderer({ publicUrl: HOST, from: { name: '督办', address: 'duban@duban.example' } }));
    await worker.close();
    const [mail] = await rows<{ text: string }>(`SELECT text FROM mail WHERE kind = 'account.invited' ORDER BY created_at DESC, id DESC LIMIT 1`);
    return new RegExp(`${HOST}(/invitations/[A-Za-z0-9_-]+)`).exec(mail?.text ?? '')?.[1] ?? '';
  }
  const field = (page: Page, label: string) => page.getByRole('dialog').getByLabel(label, { exact: true });
  const save = async (page: Page) => {
    await page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };

  it('a liaison adds a handler on a new post and invites him; the link is in the mail alone', async () => {
    const page = await web.as('miit.liaison', '/people');
    await page.getByRole('button', { name: '增加人员' }).click();
    await page.getByRole('dialog').getByLabel('姓名').fill('孙新');
    await page.getByRole('dialog').getByLabel('邮箱').fill('sunxin@miit.example');
    await web.choose(field(page, '岗位'), '新设岗位');
    await web.choose(field(page, '职责'), '承办人');
    await page.getByRole('dialog').getByLabel('岗位名称').fill('承办人新');
    await save(page);
    const row = page.locator('#content tr').filter({ hasText: 'sunxin@miit.example' }).first();
    await row.getByRole('button', { name: '发邀请' }).dblclick();
    await row.getByRole('button', { name: '重发邀请' }).waitFor();
    expect(await web.look(page, 'people.zh')).toEqual([]);
    expect(await rows('SELECT 1 FROM invitation')).toHaveLength(1);
    expect(await page.content()).not.toContain('/invitations/');
    expect(web.complaints).toEqual([]);
  });

  it('who is invited sets login and password by the link, signed in nowhere, and can sign in; the link is good once', async () => {
    const link = await mailed();
    const page = await web.window('zh', { width: 390, height: 844 });
    await page.goto(web.address(link));
    await page.getByText('孙新，您好：工业和信息化部邀请您使用督办系统。').waitFor();
    await page.getByLabel('设定账号').fill('miit.sunxin');
    await page.getByLabel('设定密码').fill(PASSWORD);
    await page.getByLabel('再输一遍密码').fill('something else');
    await page.getByRole('button', { name: '开通账号' }).click();
    await page.getByText('两次输入的密码不一样').waitFor();
    expect(await web.look(page, 'invitation.phone.zh')).toEqual([]);
    expect(await web.fits(page)).toBe(true);
    await page.getByLabel('再输一遍密码').fill(PASSWORD);
    await page.getByRole('button', { name: '开通账号' }).click();
    await page.getByText('账号已开通').waitFor();
    const again = await web.window('en');
    await again.goto(web.address(link));
    await again.getByRole('alert').waitFor();
    expect(await web.look(again, 'invitation-used.en')).toEqual([]);
    await page.getByRole('link', { name: '去登录' }).click();
    await web.signIn(page, 'miit.sunxin', PASSWORD);
    await page.locator('#content h1').waitFor();
  });

  it('an invitation is withdrawn, and a stand-in appointed for a time', async () => {
    const post = await web.world.call<{ id: string }>('miit.liaison', 'POST', '/posts', { json: { agencyCode: 'MIIT', role: 'HANDLER', title: '承办人再' } });
    const made = await web.world.call<{ id: string }>('miit.liaison', 'POST', '/people', { json: { name: '周再', email: 'zhou@miit.example', postId: post.body.id } });
    await web.world.call('miit.liaison', 'POST', `/people/${made.body.id}/invitations`, { json: {} });
    const page = await web.as('miit.liaison', '/people');
    await page.getByRole('button', { name: '撤回' }).click();
    await page.getByText('没有未接受的邀请').waitFor();
    expect(await rows('SELECT 1 FROM invitation WHERE revoked_at IS NOT NULL')).toHaveLength(1);
    await page.getByRole('button', { name: '安排代办' }).click();
    await web.choose(field(page, '谁的哪个岗位'));
    await web.choose(field(page, '代办人'), '孙新');
    await page.getByRole('dialog').getByLabel('最后一天').fill('2015-09-11');
    await save(page);
    await page.locator('#content td').filter({ hasText: '2015-09-01 至 2015-09-11' }).waitFor();
    const handler = await web.as('miit.handler1', '/people', 'en');
    await handler.locator('#content td').filter({ hasText: '2015-09-01 to 2015-09-11' }).waitFor();
    expect(await handler.getByRole('button', { name: 'Add a person' }).count()).toBe(0);
    expect(await web.look(handler, 'people.en')).toEqual([]);
  });

  it('its signatory changes the agency\'s chain of signatures with a reason, on top of what another changed meanwhile, and says who may report “no change”', async () => {
    const part = (page: Page, heading: string) => page.locator('#content section', { has: page.getByRole('heading', { level: 2, name: heading }) });
    const page = await web.as('miit.signatory', '/people');
    await part(page, '签发链条').getByText('还没有改变过').waitFor();
    await part(page, '签发链条').getByRole('button', { name: '改变链条' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: '签发人' }).uncheck();
    await dialog.getByRole('checkbox', { name: '审核人' }).check();
    await dialog.getByLabel('理由').fill('按本部工作规则，先由处室审核。');
    await dialog.getByRole('button', { name: '确定' }).click();
    // What a chain has to be, the API says; what was typed is still there.
    await dialog.getByRole('alert').waitFor();
    expect(await web.look(page, 'chain-refused.zh')).toEqual([]);
    await web.world.call('jmo.sysadmin', 'POST', '/agencies/MIIT/sign-route', { json: { chain: ['SIGNATORY'], reason: '核对机构编制' }, ifMatch: 0 });
    await dialog.getByRole('checkbox', { name: '签发人' }).check();
    await dialog.getByRole('button', { name: '确定' }).click();
    await dialog.getByText('现行：签发人').waitFor();
    await dialog.getByRole('button', { name: '确定' }).dblclick();
    await dialog.waitFor({ state: 'detached' });
    await part(page, '签发链条').getByText('承办人 → 审核人 → 签发人').first().waitFor();
    expect((await web.world.call<{ version: number; chain: string[] }>('miit.signatory', 'GET', '/agencies/MIIT/sign-route')).body).toMatchObject({ version: 2, chain: ['HANDLER', 'REVIEWER', 'SIGNATORY'] });

    await part(page, '报“无变化”的授权').getByRole('button', { name: '改变授权' }).click();
    await dialog.getByRole('checkbox', { name: '联络员' }).check();
    await save(page);
    await part(page, '报“无变化”的授权').getByText('除签发人外还有：联络员').waitFor();
    expect(await web.look(page, 'chain.zh')).toEqual([]);

    const handler = await web.as('miit.handler1', '/people', 'en');
    await part(handler, 'Chain of signatures').getByText('handler → reviewer → signatory').first().waitFor();
    await part(handler, 'Who may report “no change”').getByText('Beside the signatory: liaison').waitFor();
    expect(await handler.getByRole('button', { name: /^Change (the chain|it)$/ }).count()).toBe(0);
    const phone = await web.as('miit.handler1', '/people', 'zh', { width: 390, height: 844 });
    await part(phone, '签发链条').getByText('承办人 → 审核人 → 签发人').first().waitFor();
    expect(await web.look(phone, 'chain.phone.zh')).toEqual([]);
    expect(await web.fits(phone)).toBe(true);
    const admin = await web.as('jmo.sysadmin', '/people', 'en');
    await part(admin, 'Chain of signatures').getByLabel('Of which agency').selectOption('MIIT');
    await part(admin, 'Chain of signatures').getByText('核对机构编制').waitFor();
    await part(admin, 'Chain of signatures').getByRole('button', { name: 'Change the chain' }).waitFor();
    expect(await web.look(admin, 'chain-admin.en')).toEqual([]);
    expect(web.complaints).toEqual([]);
  });
});
