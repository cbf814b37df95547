import type { Page } from 'playwright-core';
import { describeBrowser } from './find-browser.js';
import { WebWorld } from './web-world.js';

const ASKED = { reasonClass: 'CONSULTATION', reasonText: '标准尚在征求意见', progress: '已完成初稿', requestedDue: '2016-01-29' };

describeBrowser('what lies on the office\'s desk', () => {
  let web: WebWorld;
  let asking: string;
  let objected: string;
  let proposing: string;
  beforeAll(async () => {
    web = await WebWorld.open(['MIIT', 'NDRC', 'MOST', 'MOF']);
    const { world } = web;
    await world.setNow('2015-12-14T02:00:00Z');
    await world.issuedPlan(['1.1', '1.2'], '2015-12-31', '2015-12-14');
    asking = (await world.taskOf('jmo.director', 'MIIT', '1.1')).id;
    objected = (await world.taskOf('jmo.director', 'MIIT', '1.2')).id;
    // Led by NDRC, which answers its proposal.
    proposing = (await world.taskOf('jmo.director', 'MOF', '1.1')).id;
    await world.act('miit.liaison', asking, 'acknowledge');
    await world.act('miit.liaison', asking, 'assignHandler', { handlerId: world.demo.person('miit.handler1').id });
    await world.act('miit.handler1', asking, 'start');
    await world.act('miit.signatory', objected, 'object', { reason: '本部无此项职责' });
    await world.act('mof.signatory', proposing, 'counterPropose', { requirement: '只承担财税政策部分', reason: '需先开展试点' });
    const { body: { version } } = await world.call<{ version: number }>('miit.handler1', 'GET', `/tasks/${asking}`);
    const { body: { id } } = await world.call<{ id: string }>('miit.handler1', 'POST', `/tasks/${asking}/extensions`, { json: ASKED, ifMatch: version });
    const steps = [['miit.handler1', 'sendToSign', {}], ['miit.signatory', 'sign', {}], ['ndrc.reviewer', 'giveOpinion', { opinion: 'SUPPORT', reason: '情况属实' }]] as const;
    for (const [i, [login, act, json]] of steps.entries()) await world.call(login, 'POST', `/extensions/${id}/acts/${act}`, { json, ifMatch: i + 1 });
  });
  afterAll(() => web.close());

  const taskNow = async (id: string) => (await web.world.call<{ status: string; currentDue: string; requirement: string }>('jmo.director', 'GET', `/tasks/${id}`)).body;
  const press = (page: Page, name: string) => page.locator('#content').getByRole('button', { name, exact: true }).click();
  const confirm = async (page: Page, name: string, reason: string) => {
    await page.getByRole('dialog').locator('textarea').fill(reason);
    await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };

  it('is counted on its board, each number a link to the list that it counts', async () => {
    const page = await web.as('jmo.director', '/board');
    const tile = (name: RegExp) => page.getByRole('link', { name });
    await tile(/^待裁定的争议\s*2/).waitFor();
    await tile(/^待答复的延期申请\s*1/).waitFor();
    await tile(/^待签督办单\s*0/).waitFor();
    expect(await web.look(page, 'board-desk.zh')).toEqual([]);
    await tile(/^待裁定的争议/).click();
    await page.locator('#content').getByText('本部无此项职责').waitFor();
    expect(web.complaints).toEqual([]);
  });

  it('holds disputes: the objection is ruled on, the proposal accepted, and the ruling becomes a precedent', async () => {
    const page = await web.as('jmo.director', '/disputes');
    await page.locator('#content').getByText('本部无此项职责').waitFor();
    await page.locator('#content').getByText('只承担财税政策部分').waitFor();
    // Who has the word is said to whoever has it not: the proposal is the lead's, the objection the director's.
    await page.locator('#content').getByText('由国家发展改革委答复。').waitFor();
    const officer = await web.as('jmo.officer1', '/disputes');
    await officer.locator('#content').getByText('由联席办主任裁定。').waitFor();
    expect(await web.look(page, 'disputes.zh')).toEqual([]);
    await press(page, '裁定维持');
    await confirm(page, '确认裁定维持', '属你部门三定职责。');
    await page.locator('#content td').filter({ hasText: '属你部门三定职责。' }).waitFor();
    const lead = await web.as('ndrc.reviewer', '/disputes', 'en');
    await lead.locator('#content').getByText('只承担财税政策部分').waitFor();
    expect(await web.look(lead, 'disputes.en')).toEqual([]);
    await press(lead, 'Accept the proposal');
    await confirm(lead, 'Accept the proposal', '同意先行试点。');
    await lead.locator('#content').getByText('Nothing waits for a ruling').waitFor();
    expect([(await taskNow(objected)).status, (await taskNow(proposing)).requirement]).toEqual(['DISPATCHED', '只承担财税政策部分']);
  });

  it('holds requests for more time: reviewed by one, decided by another, whose button names the date', async () => {
    const officer = await web.as('jmo.officer1', '/extensions?waiting=OFFICE');
    await officer.locator('#content').getByText('情况属实').waitFor();
    await press(officer, '提出初审意见');
    await confirm(officer, '确认提出初审意见', '拟同意。');
    const director = await web.as('jmo.director', '/extensions?waiting=OFFICE', 'en');
    await director.locator('#content').getByText('拟同意。').waitFor();
    await director.locator('#content').getByText('director of the office').waitFor();
    expect(await web.look(director, 'extensions.en')).toEqual([]);
    await director.locator('#content').getByRole('button', { name: /until 2016-01-29/ }).click();
    await director.getByRole('dialog').getByRole('button', { name: /until 2016-01-29/ }).click();
    await director.locator('#content').getByText('No request fits these filters').waitFor();
    expect((await taskNow(asking)).currentDue).toBe('2016-01-29');
    const phone = await web.as('miit.signatory', '/extensions?pending=false', 'zh', { width: 390, height: 844 });
    await phone.locator('#content').getByText('拟同意。').waitFor();
    expect(await web.look(phone, 'extensions.phone.zh')).toEqual([]);
    expect(await web.fits(phone)).toBe(true);
  });
});
