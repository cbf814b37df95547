import type { Page } from 'playwright-core';
import { describeBrowser } from './find-browser.js';
import { WebWorld } from './web-world.js';

interface Plan {
  status: string;
  version: number;
  undated: number;
  items: { id: string; measureRef: string; agencyCode: string; dueOn: string | null; provisional: boolean }[];
}

describeBrowser('a plan, from a confirmed document to its amendment', () => {
  let web: WebWorld;
  let documentId: string;
  let planId: string;
  beforeAll(async () => {
    web = await WebWorld.open(['MIIT', 'NDRC']);
    documentId = await web.world.confirmedDocument();
  });
  afterAll(() => web.close());

  const plan = async (): Promise<Plan> => (await web.world.call<Plan>('jmo.officer1', 'GET', `/plans/${planId}`)).body;
  const act = async (page: Page, name: string) => {
    await page.locator('#content').getByRole('button', { name, exact: true }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: new RegExp(`${name}$`) }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };

  it('begins with templates: rosters are chosen, a lead is named with its reason, the draft is made', async () => {
    const page = await web.as('jmo.officer1', `/plans/new?document=${documentId}`);
    await page.getByLabel('按哪一天的单位和名单').fill('2026-01-05');
    await page.getByRole('button', { name: '为无模板的举措生成模板' }).click();
    await page.getByRole('button', { name: '“各部门”指哪些单位' }).first().click();
    await page.getByRole('dialog').getByLabel('成员单位').click();
    await page.keyboard.type('MIIT');
    await web.choose(page.getByRole('dialog').getByLabel('成员单位'), 'MIIT');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').getByLabel('理由').fill('会议确定。');
    await page.getByRole('dialog').getByRole('button', { name: '选定名单' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect((await web.world.call<{ items: { members: string[] }[] }>('jmo.officer1', 'GET', '/rosters')).body.items[0]?.members).toEqual(['MIIT']);
    await page.getByRole('button', { name: '改定牵头单位：1.1' }).click();
    await web.choose(page.getByRole('dialog').getByRole('combobox'), 'MIIT');
    await page.getByRole('dialog').getByLabel('理由').fill('该项以工业和信息化部为主。');
    await page.getByRole('dialog').getByRole('button', { name: '改定牵头单位' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('row').filter({ hasText: '1.1' }).getByText('第 2 版').waitFor();
    expect(await web.look(page, 'plan-new.zh')).toEqual([]);
    await page.getByLabel('计划名称').fill('“互联网+”实施计划');
    await web.choose(page.getByLabel('只含这些举措'), '1.1');
    await web.choose(page.getByLabel('只含这些举措'), '1.2');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '生成计划草稿' }).click();
    await page.getByRole('heading', { level: 1, name: '“互联网+”实施计划' }).waitFor();
    planId = new URL(page.url()).pathname.split('/')[2] ?? '';
    expect((await plan()).items.filter(({ measureRef }) => measureRef === '1.1').length).toBeGreaterThan(2);
  });

  it('gets a template written by hand where the document names nobody: agencies join, one leads, one is taken out again', async () => {
    const page = await web.as('jmo.officer1', `/plans/new?document=${documentId}`);
    await page.getByRole('button', { name: '编写任务模板：5.2' }).click();
    const dialog = page.getByRole('dialog');
    for (const name of ['国家发展改革委', '工业和信息化部', '财政部']) {
      await dialog.getByLabel('添加单位').fill(name);
      await page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option').filter({ hasText: name }).first().click();
      await dialog.getByRole('group', { name }).waitFor();
    }
    await web.choose(dialog.getByLabel('分工').first(), '牵头');
    await dialog.getByLabel('工作要求').first().fill('牵头制定措施并组织落实。');
    await dialog.getByRole('button', { name: '移出工业和信息化部' }).click();
    expect(await web.look(page, 'template-new.zh')).toEqual([]);
    await dialog.getByLabel('理由').fill('联席会议议定。');
    await dialog.getByRole('button', { name: '保存为第 1 版' }).click();
    await dialog.waitFor({ state: 'detached' });
    const { body } = await web.world.call<{ measureId: string; body: { tasks: { agencyCode: string; role: string; requirement: string; printedName: string }[] } }[]>('jmo.officer1', 'GET', `/documents/${documentId}/templates`);
    const written = body.find(({ body: { tasks } }) => tasks.some(({ requirement }) => requirement === '牵头制定措施并组织落实。'));
    expect(written?.body.tasks).toMatchObject([{ agencyCode: 'NDRC', role: 'LEAD', printedName: '国家发展改革委' }, { agencyCode: 'MOF', role: 'COOPERATING', requirement: '' }]);
    await page.getByRole('button', { name: '修订任务模板：5.2' }).waitFor();
  });

  it('merges what another kept of the same template meanwhile: what only one changed stands, of what both did one chooses', async () => {
    type Task = Record<'agencyCode' | 'printedName' | 'role' | 'requirement' | 'deliverable' | 'deliverableType' | 'reporting', string> & { clocks: object[] };
    const newest = async () => (await web.world.call<{ measureId: string; version: number; body: { type: string; tasks: Task[] } }[]>('jmo.officer1', 'GET', `/documents/${documentId}/templates`)).body
      .find(({ body: { tasks } }) => tasks.some(({ requirement }) => /制定措施/.test(requirement)));
    const page = await web.as('jmo.officer1', `/plans/new?document=${documentId}`);
    await page.getByRole('button', { name: '修订任务模板：5.2' }).click();
    const dialog = page.getByRole('dialog');
    const [ndrc, mof] = [dialog.getByRole('group', { name: '国家发展改革委' }), dialog.getByRole('group', { name: '财政部' })];
    await ndrc.getByLabel('工作要求').fill('牵头制定措施，按季度通报。');
    await mof.getByLabel('成果', { exact: true }).fill('资金安排方案');
    const first = await newest();
    const tasks = (first?.body.tasks ?? []).map(({ agencyCode, printedName, role, requirement, deliverable, deliverableType, reporting, clocks }) => (
      { agencyCode, printedNames: [printedName], role, requirement, deliverable, deliverableType, reporting, clocks }));
    const [lead, other] = tasks;
    const theirs = [{ ...lead, requirement: '牵头制定措施，年底前报国务院。' }, { ...other, requirement: '落实资金保障。' }, { ...other, agencyCode: 'MIIT', printedNames: ['工业和信息化部'] }];
    await web.world.call('jmo.officer2', 'POST', `/measures/${first?.measureId}/templates`, { json: { type: first?.body.type, note: '会议议定', officeLeads: false, tasks: theirs }, ifMatch: 1 });
    await dialog.getByLabel('理由').fill('细化要求。');
    await dialog.getByRole('button', { name: '保存为第 2 版' }).click();
    await dialog.getByRole('alert').getByText('他人已保存第 2 版').waitFor();
    await dialog.getByRole('alert').getByText('会议议定').waitFor();
    expect(await ndrc.getByLabel('工作要求').inputValue()).toBe('牵头制定措施，按季度通报。');
    expect([await mof.getByLabel('工作要求').inputValue(), await mof.getByLabel('成果', { exact: true }).inputValue()]).toEqual(['落实资金保障。', '资金安排方案']);
    await dialog.getByRole('group', { name: '工业和信息化部' }).waitFor();
    expect(await web.look(page, 'template-merge.zh')).toEqual([]);
    await dialog.getByRole('button', { name: '采用他人的国家发展改革委工作要求' }).click();
    expect(await ndrc.getByLabel('工作要求').inputValue()).toBe('牵头制定措施，年底前报国务院。');
    await dialog.getByRole('button', { name: '保存为第 3 版' }).click();
    await dialog.waitFor({ state: 'detached' });
    const third = await newest();
    expect(third).toMatchObject({ version: 3, body: { tasks: [
      { agencyCode: 'NDRC', requirement: '牵头制定措施，年底前报国务院。' }, { agencyCode: 'MOF', requirement: '落实资金保障。', deliverable: '资金安排方案' }, { agencyCode: 'MIIT' },
    ] } });
  });

  it('is dated with what the calendar says of each day, and handed to whoever issues it', async () => {
    const page = await web.as('jmo.officer1', `/plans/${planId}`);
    await page.getByLabel('全部任务的时限').fill('2026年12月25日');
    await page.getByRole('button', { name: '从日历中选' }).first().click();
    await page.getByTitle(/^2026-12-26 · 休息日/).waitFor();
    expect(await web.look(page, 'day.zh')).toEqual([]);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(await page.getByLabel('全部任务的时限').inputValue()).toBe('2026-12-26');
    await page.getByText('休息日').first().waitFor();
    await page.getByRole('button', { name: '保存时限' }).click();
    await page.getByRole('alert').first().waitFor();
    expect((await plan()).undated).toBeGreaterThan(0);
    await page.getByLabel('全部任务的时限').fill('2027-03-31');
    await page.getByText('暂定').first().waitFor();
    await page.locator('summary').filter({ hasText: '1.2' }).click();
    await page.getByLabel('1.2 各项任务的时限').fill('2026-12-30');
    expect(await web.look(page, 'plan-draft.zh')).toEqual([]);
    await page.getByRole('button', { name: '保存时限' }).click();
    await page.getByText('时限已全部设定').waitFor();
    const { items, undated } = await plan();
    expect(undated).toBe(0);
    expect(new Set(items.map(({ measureRef, dueOn, provisional }) => `${measureRef} ${dueOn} ${provisional}`))).toEqual(new Set(['1.1 2027-03-31 true', '1.2 2026-12-30 false']));
    await act(page, '提交审定');
    await page.getByText('待审定').waitFor();
    expect(web.complaints).toEqual([]);
  });

  it('is issued by another, and amended: drafted, read in words, submitted, issued', async () => {
    const director = await web.as('jmo.director', `/plans/${planId}`);
    await act(director, '下达计划');
    await director.getByText('已下达').first().waitFor();
    const page = await web.as('jmo.officer1', `/plans/${planId}`);
    await page.getByRole('button', { name: '拟定调整' }).click();
    await page.getByLabel('调整理由').fill('工作部署调整。');
    await page.getByLabel('依据文件').fill('联席会议纪要〔2026〕3号');
    // Asked of the whole plan as it is typed: words of the title and of the agency.
    await page.getByLabel('任务', { exact: true }).fill('没有的任务');
    await page.getByText('没有这样的在办任务').waitFor();
    await page.getByLabel('任务', { exact: true }).fill('1.2');
    await web.choose(page.getByLabel('任务', { exact: true }), '1.2');
    await page.getByLabel('新时限').fill('2027-01-29');
    await page.getByRole('button', { name: '保存草稿' }).click();
    await page.getByText('与现行版本的差别').waitFor();
    await page.getByText(/2027年1月29日|2027-01-29/).first().waitFor();
    expect(await web.look(page, 'amendment.zh')).toEqual([]);
    await act(page, '提交审定');
    await director.reload();
    await act(director, '下达调整');
    await director.getByText('第 2 版').last().waitFor();
    const { body } = await web.world.call<{ number: number; reason: string | null }[]>('jmo.officer1', 'GET', `/plans/${planId}/versions`);
    expect(body.map(({ reason }) => reason)).toContain('工作部署调整。');
  });

  it('is whole in English, and fits a phone', async () => {
    const page = await web.as('jmo.director', '/plans', 'en');
    await page.getByRole('link', { name: '“互联网+”实施计划' }).click();
    await page.getByText('Tasks and dates').waitFor();
    await page.locator('summary').first().click();
    expect(await web.look(page, 'plan.en')).toEqual([]);
    const phone = await web.as('miit.handler1', `/plans/${planId}`, 'zh', { width: 390, height: 844 });
    await phone.getByText('任务与时限').waitFor();
    expect(await web.look(phone, 'plan.phone.zh')).toEqual([]);
    expect(await web.fits(phone)).toBe(true);
  });

  it('keeps whom a collective means, list by list: a change holds from another day on', async () => {
    const page = await web.as('jmo.officer1', '/rosters');
    await page.getByRole('button', { name: '从新的一天起改变' }).click();
    await page.getByRole('dialog').getByLabel('成员单位').click();
    await page.keyboard.type('NDRC');
    await web.choose(page.getByRole('dialog').getByLabel('成员单位'), 'NDRC');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').getByLabel('理由').fill('增加发展改革委。');
    await page.getByRole('dialog').getByRole('button', { name: '选定名单' }).click();
    await page.getByText('2 个单位').waitFor();
    expect(await page.getByText('现行', { exact: true }).count()).toBe(1);
    expect(await page.getByText('以前的').count()).toBe(1);
    expect(await web.look(page, 'rosters.zh')).toEqual([]);
    const { body } = await web.world.call<{ items: { members: string[]; asOf: string }[] }>('jmo.officer1', 'GET', '/rosters');
    expect(body.items.map(({ members }) => members)).toEqual([['MIIT', 'NDRC'], ['MIIT']]);
  });

  it('moves running tasks to a revised template, after a dry run in words, by the director', async () => {
    const { id } = await web.world.taskOf('jmo.officer1', 'MIIT', '1.2');
    const { body: { measureId } } = await web.world.call<{ measureId: string }>('jmo.officer1', 'GET', `/tasks/${id}`);
    const officer = await web.as('jmo.officer1', `/plans/new?document=${documentId}`);
    await officer.getByRole('button', { name: '修订任务模板：1.2' }).click();
    await officer.getByRole('dialog').getByLabel('理由').waitFor();
    for (const field of await officer.getByRole('dialog').getByLabel('工作要求').all()) await field.fill('按季度报告应用试点。');
    await web.choose(officer.getByRole('dialog').getByLabel('填报频次').first(), '每季度');
    await officer.getByRole('dialog').getByLabel('核查（工作日）').first().fill('8');
    await officer.getByRole('dialog').getByLabel('签收（工作日）').first().fill('');
    await officer.getByRole('dialog').getByLabel('理由').fill('细化');
    expect(await web.look(officer, 'template.zh')).toEqual([]);
    await officer.getByRole('dialog').getByRole('button', { name: /^保存为第/ }).click();
    await officer.getByRole('dialog').waitFor({ state: 'detached' });
    const { body: [revised] } = await web.world.call<{ body: { tasks: { reporting: string; clocks: { kind: string; offset: string }[] }[] } }[]>('jmo.officer1', 'GET', `/measures/${measureId}/templates`);
    expect(revised?.body.tasks[0]).toMatchObject({ reporting: 'quarterly', clocks: expect.arrayContaining([{ kind: 'VERIFY', offset: 'P8BD' }]) as unknown });
    expect(revised?.body.tasks[0]?.clocks.map(({ kind }) => kind)).not.toContain('RECEIPT');
    await officer.goto(web.address(`/plans/${planId}`));
    await officer.getByText('由联席办主任改用。').waitFor();
    const page = await web.as('jmo.director', `/plans/${planId}`);
    await page.getByText('按季度报告应用试点').first().waitFor();
    await page.getByLabel('理由（写给各单位）').fill('模板已细化。');
    await page.getByLabel('依据文件').last().fill('联席会议纪要〔2026〕4号');
    expect(await web.look(page, 'template-moves.zh')).toEqual([]);
    await page.getByRole('button', { name: '改用新版模板' }).dblclick();
    await page.getByText('已改用新版模板：1 项任务').waitFor();
    // The lead's, whose rhythm changed in the middle of its periods, stays and says why.
    await page.getByText('新版模板改变了报送周期').waitFor();
    expect((await web.world.call<{ requirement: string }>('jmo.officer1', 'GET', `/tasks/${id}`)).body.requirement).toBe('按季度报告应用试点。');
  });

  it('hands an agency\'s open tasks to its successor, shown before and asked once more', async () => {
    const page = await web.as('jmo.director', '/successions', 'en');
    await page.getByLabel('Former body').click();
    await page.keyboard.type('NDRC');
    await web.choose(page.getByLabel('Former body'), 'NDRC');
    await page.getByText(/^Tasks that would move \([1-9]/).waitFor();
    await page.getByLabel('Successor').click();
    await page.keyboard.type('MIIT');
    await web.choose(page.getByLabel('Successor'), 'Information Technology MIIT');
    await page.getByLabel('The document that orders it').fill('国发〔2018〕6号');
    expect(await web.look(page, 'successions.en')).toEqual([]);
    await page.getByRole('button', { name: 'Move them' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Move them' }).click();
    await page.getByText(/tasks moved to/).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await web.look(page, 'succeeded.en')).toEqual([]);
    const { body } = await web.world.call<{ items: unknown[] }>('jmo.director', 'GET', '/tasks?agencyCode=NDRC&open=true');
    expect(body.items).toEqual([]);
    const officer = await web.as('jmo.officer1', '/plans');
    expect(await officer.getByRole('navigation').getByText('机构移交').count()).toBe(0);
    expect(web.complaints).toEqual([]);
  });
});
