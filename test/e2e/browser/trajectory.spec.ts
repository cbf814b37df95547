import type { Page } from 'playwright-core';
import { describeBrowser } from './find-browser.js';
import { WebWorld } from './web-world.js';

const PHONE = { width: 390, height: 844 };

describeBrowser('planned progress on the task page', () => {
  let web: WebWorld;
  let task: string;
  beforeAll(async () => {
    web = await WebWorld.open(['MIIT', 'NDRC']);
    await web.world.setNow('2015-07-08T02:00:00Z');
    await web.world.issuedPlan(['1.1'], '2015-12-31', '2015-07-08');
    task = (await web.world.taskOf('miit.liaison', 'MIIT', '1.1')).id;
    await web.world.did('miit.liaison', task, 'acknowledge');
    await web.world.did('miit.liaison', task, 'assignHandler', { handlerId: web.world.demo.person('miit.handler1').id });
    await web.world.did('miit.handler1', task, 'start');
  });
  afterAll(() => web.close());

  const card = (page: Page, name = '序时进度') => page.locator('#content section', { has: page.getByRole('heading', { level: 2, name, exact: true }) });
  const seen = async () => (await web.world.call<{ versions: { status: string; kind: string; points: object[] }[] }>('miit.handler1', 'GET', `/tasks/${task}/trajectory`)).body.versions;

  it('is drafted by the handler, with what is wrong said in words, and signed by the signatory with one act', async () => {
    const page = await web.as('miit.handler1', `/tasks/${task}`);
    await card(page).getByText('还没有签发的序时进度').waitFor();
    await card(page).getByRole('button', { name: '编制序时进度' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('分段推进').click();
    await dialog.getByRole('button', { name: '再加一个节点' }).click();
    await dialog.getByLabel('日期').first().fill('2015-12-31');
    await dialog.getByLabel('累计完成比例').first().fill('40');
    await dialog.getByRole('button', { name: '存为草稿' }).click();
    await dialog.getByText('各节点日期须依次推后').waitFor();
    expect(await web.look(page, 'trajectory-form.zh')).toEqual([]);
    await dialog.getByLabel('日期').first().fill('2015-09-30');
    await dialog.getByRole('button', { name: '存为草稿' }).dblclick();
    await dialog.waitFor({ state: 'detached' });
    await card(page).getByText('草稿，待签发').waitFor();
    expect(await card(page).getByRole('button', { name: '签发序时进度' }).count()).toBe(0);
    const signatory = await web.as('miit.signatory', `/tasks/${task}`, 'en');
    await card(signatory, 'Planned progress').getByRole('img').waitFor();
    expect(await web.look(signatory, 'trajectory-sign.en')).toEqual([]);
    await card(signatory, 'Planned progress').getByRole('button', { name: 'Sign the plan' }).dblclick();
    await card(signatory, 'Planned progress').getByText('no. 1, signed by').waitFor();
    expect(await seen()).toMatchObject([{ status: 'SIGNED', kind: 'TABLE', points: [{ on: '2015-09-30', percent: 40 }, { on: '2015-12-31', percent: 100 }] }]);
    expect(web.complaints).toEqual([]);
  });

  it('shows to everybody what should be done by today beside what was reported', async () => {
    const { body } = await web.world.call<{ id: string }[]>('miit.handler1', 'GET', `/tasks/${task}/reports`);
    const [first, second] = body;
    for (const [report, now, percent] of [[first, '2015-07-27T02:00:00Z', 6], [second, '2015-08-26T02:00:00Z', 12]] as const) {
      await web.world.setNow(now);
      web.world.signInAnew();
      await web.world.demo.owner.asSystem('test', (tx) => tx.run(`UPDATE progress_report SET status = 'OPEN' WHERE id = $1`, [report?.id]));
      for (const [login, act, json] of [['miit.handler1', 'saveDraft', { progress: '按计划推进。', percent }], ['miit.handler1', 'sendToSign', {}], ['miit.signatory', 'sign', {}]] as const) {
        const { body: { version } } = await web.world.call<{ version: number }>(login, 'GET', `/reports/${report?.id}`);
        expect((await web.world.call(login, 'POST', `/reports/${report?.id}/acts/${act}`, { json, ifMatch: version })).status).toBe(200);
      }
    }
    await web.world.setNow('2015-09-15T02:00:00Z');
    web.world.signInAnew();
    const office = await web.as('jmo.officer1', `/tasks/${task}`);
    await card(office).getByText(/到今天应完成 \d+%，最近签发的实际进展 12%，落后 \d+ 个百分点/).waitFor();
    await card(office).getByText('黄灯').waitFor();
    await card(office).getByRole('img').waitFor();
    expect(await card(office).getByRole('button').count()).toBe(0);
    expect(await web.look(office, 'trajectory.zh')).toEqual([]);
    const phone = await web.as('miit.liaison', `/tasks/${task}`, 'en', PHONE);
    await card(phone, 'Planned progress').getByRole('img').waitFor();
    await card(phone, 'Planned progress').getByText('As a table').click();
    await card(phone, 'Planned progress').getByRole('row').filter({ hasText: '2015-09-30' }).getByText('40%').waitFor();
    expect(await web.look(phone, 'trajectory.phone.en')).toEqual([]);
    expect(await web.fits(phone)).toBe(true);
    expect(web.complaints).toEqual([]);
  });
});
