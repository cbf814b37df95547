import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describeBrowser } from './find-browser.js';
import { WebWorld } from './web-world.js';

const FILE = 'seeds/documents/guofa-2015-40.txt';

interface Reading {
  version: number;
  confirmedAt: string | null;
  openDoubts: { index: number; start: number; end: number; severity: string }[];
  reading: { measures: { id: string; title: string | null; body: { start: number; end: number }; responsibilities: { raw: string; lead: string[] }[] }[] };
}

describeBrowser('the proof-reading desk', () => {
  let web: WebWorld;
  let text: string;
  let id: string;
  beforeAll(async () => {
    web = await WebWorld.open(['MIIT']);
    text = await readFile(FILE, 'utf8');
  });
  afterAll(() => web.close());

  const reading = async (): Promise<Reading> => (await web.world.call<Reading>('jmo.officer1', 'GET', `/documents/${id}/readings/latest`)).body;
  const lit = (page: Page, tone: string) => page.locator(`article mark[class*="${tone}"]`);

  it('takes a file, and lights up the words of the measure that is clicked', async () => {
    const page = await web.as('jmo.officer1', '/documents');
    await page.getByText('还没有文件').waitFor();
    await page.getByRole('button', { name: '上传文件' }).click();
    await page.locator('input[type="file"]').setInputFiles(FILE);
    await page.getByRole('button', { name: '上传并解读' }).click();
    await page.getByRole('button', { name: /^1\.1/ }).click();
    id = new URL(page.url()).pathname.split('/')[2] ?? '';
    const [first] = (await reading()).reading.measures;
    await lit(page, 'body').first().waitFor();
    const words = (await lit(page, 'body').allTextContents()).join('').replace(/\s/g, '');
    expect(words).toBe(text.slice(first?.body.start, first?.body.end).replace(/\s/g, ''));
    expect((await lit(page, 'responsibility').allTextContents()).join('')).toBe(first?.responsibilities.map(({ raw }) => raw).join(''));
    expect(await web.look(page, 'desk.zh')).toEqual([]);
    expect(web.complaints).toEqual([]);
  });

  it('corrects a measure with words taken from the text, and names another lead with its reason', async () => {
    const page = await web.as('jmo.officer1', `/documents/${id}`);
    await page.getByRole('button', { name: /^1\.1/ }).click();
    await page.getByRole('button', { name: '修改', exact: true }).click();
    await page.getByLabel('标题').fill('夯实网络基础（改）');
    await page.getByLabel('修改说明').fill('标题照原文。');
    await page.getByRole('button', { name: '保存为新一稿' }).click();
    await page.getByText('解读第 2 稿').waitFor();
    expect((await reading()).reading.measures[0]?.title).toBe('夯实网络基础（改）');
    await page.getByRole('button', { name: '修改', exact: true }).click();
    await page.getByLabel('改什么').click();
    await page.getByTitle('改正文起止').click();
    // What is selected in the text is what the form takes.
    const { body: { start } } = (await reading()).reading.measures[0] ?? { body: { start: 0 } };
    await page.evaluate(`(() => {
      const node = document.querySelector('article mark[data-at="${start}"]').firstChild;
      const range = document.createRange(); range.setStart(node, 0); range.setEnd(node, 10);
      getSelection().removeAllRanges(); getSelection().addRange(range);
    })()`);
    await page.getByRole('button', { name: '取选中文字' }).click();
    await page.getByLabel('修改说明').fill('只取首句。');
    expect(await web.look(page, 'correct.zh')).toEqual([]);
    await page.getByRole('button', { name: '保存为新一稿' }).click();
    await page.getByText('解读第 3 稿').waitFor();
    expect((await reading()).reading.measures[0]?.body).toEqual({ start, end: start + 10 });
  });

  it('lists the doubts, the gravest first, leads to the place of each, and clears them with what was found', async () => {
    const page = await web.as('jmo.officer1', `/documents/${id}`);
    await page.getByText(/^疑点 \d+$/).click();
    const open = (await reading()).openDoubts;
    await page.getByRole('button', { name: /^定位：/ }).first().click();
    await lit(page, 'doubt').first().waitFor();
    const shown = (await lit(page, 'doubt').allTextContents()).join('');
    const gravest = open.filter(({ severity }) => severity === (open.some((one) => one.severity === 'error') ? 'error' : 'warn'));
    expect(gravest.map(({ start, end }) => text.slice(start, end).replace(/\n/g, ''))).toContain(shown);
    expect(await web.look(page, 'doubts.zh')).toEqual([]);
    await page.getByLabel('核对结果（必填）').fill('已对照原文核校。');
    await page.getByRole('checkbox', { name: /^选中全部/ }).check();
    await page.getByRole('button', { name: `核销所选 ${open.length} 处` }).click();
    await page.getByText(/没有待核销的疑点/).waitFor();
    // Who corrected it last is told why he can't confirm.
    await page.getByText('上传文件或最后修改解读的人不能自己确认').waitFor();
    expect(await page.getByRole('button', { name: '确认解读' }).count()).toBe(0);
  });

  it('is confirmed by a second person, after which the measures are there for everybody', async () => {
    const page = await web.as('jmo.officer2', `/documents/${id}`, 'en');
    await page.getByRole('button', { name: 'Confirm the reading' }).click();
    await page.getByRole('button', { name: 'OK' }).click();
    await page.getByText('Draft a plan →').waitFor();
    expect(await web.look(page, 'desk.en')).toEqual([]);
    expect((await reading()).confirmedAt).not.toBeNull();
    const phone = await web.as('miit.handler1', `/documents/${id}`, 'zh', { width: 390, height: 844 });
    await phone.getByRole('button', { name: /^1\.2/ }).click();
    await lit(phone, 'body').first().waitFor();
    expect(await web.look(phone, 'desk.phone.zh')).toEqual([]);
    expect(await web.fits(phone)).toBe(true);
  });
});
