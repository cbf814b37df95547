import pg from 'pg';
import type { Page } from 'playwright-core';
import { Books } from '#workflow';
import { fillRegister, fillTasks } from '../../bench/fill.js';
import { workingDays, NOW } from '../../bench/world.js';
import { describeBrowser } from './find-browser.js';
import { WebWorld } from './web-world.js';

/** Its own size for the bench's rows: every measure with every agency. */
const GRID = { measures: 150, agencies: 200 } as const;
/** Of rows, cells and bars: what a few windows hold, whatever lies behind. */
const DRAWN = 1_200;

describeBrowser('thirty thousand tasks behind the screens', () => {
  let web: WebWorld;
  beforeAll(async () => {
    web = await WebWorld.open(['MIIT']);
    await web.world.setNow(NOW.toISOString());
    const dates = workingDays(await web.world.demo.owner.asSystem('test', (tx) => new Books('Asia/Shanghai').open(tx)), -20, 1, 180);
    const client = new pg.Client({ connectionString: web.world.urls.ownerUrl });
    await client.connect();
    try {
      await client.query('SET session_replication_role = replica');
      await fillRegister(client, GRID);
      await fillTasks(client, GRID, dates);
      await client.query('ANALYZE');
    } finally {
      await client.end();
    }
  });
  afterAll(() => web.close());

  /** Opens a screen and tells what it asked the API for, the waiting for news apart, and what was refused. */
  async function opened(login: string, path: string, first: string): Promise<{ page: Page; asked: string[]; refused: string[] }> {
    const page = await web.as(login, path);
    await page.locator(first).first().waitFor();
    const asked = await page.evaluate<string[]>(`performance.getEntriesByType('resource').map(({ name }) => name.split('/api/v1')[1]).filter((path) => path !== undefined && !path.startsWith('/stream'))`);
    const refused = await page.evaluate<string[]>(`performance.getEntriesByType('resource').filter(({ name, responseStatus }) => name.includes('/api/v1/') && responseStatus >= 400).map(({ name }) => name)`);
    return { page, asked, refused };
  }
  const drawn = (page: Page): Promise<number> => page.locator('#content :is(tr, td, li, rect)').count();
  const beginning = (asked: readonly string[], path: string): number => asked.filter((one) => one.startsWith(path)).length;

  it('the matrix asks for its first measures, draws what is in view, and goes on as one scrolls', async () => {
    const { page, asked, refused } = await opened('jmo.officer1', '/matrix', '#content td a');
    expect(refused).toEqual([]);
    expect(beginning(asked, '/plans/')).toBeLessThan(4);
    expect(await drawn(page)).toBeLessThan(DRAWN);
    const grid = page.getByRole('region');
    await grid.evaluate((frame) => { frame.scrollTo(frame.scrollWidth, 0); });
    await page.locator(`#content th[aria-colindex="${GRID.agencies + 1}"]`).waitFor();
    // Each end that is reached brings the measures that follow.
    for (const row of [20, 40, 60]) {
      await page.waitForFunction((wanted) => { document.querySelector('[role="region"]')?.scrollTo(0, wanted * 40); return document.querySelector(`tr[data-row="${wanted}"]`) !== null; }, row);
    }
    expect(await drawn(page)).toBeLessThan(DRAWN);
    expect(await web.look(page, 'crowd-matrix.zh')).toEqual([]);
    await page.locator('#content td a').first().click();
    await page.waitForURL(/\/tasks\//);
    expect(web.complaints).toEqual([]);
  });

  it('the timeline asks for one bar a measure, and for the tasks of a measure that is opened', async () => {
    const { page, asked, refused } = await opened('jmo.officer1', '/timeline', '#content svg rect');
    expect(refused).toEqual([]);
    expect([beginning(asked, '/plans/'), beginning(asked, '/tasks')]).toEqual([1, 0]);
    expect(await drawn(page)).toBeLessThan(DRAWN);
    await page.getByRole('button', { name: /1\.1 / }).first().click();
    await page.locator('[class*="names"] a').first().waitFor();
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
    await page.getByRole('button', { name: new RegExp(`举措${GRID.measures - 1}$`) }).waitFor();
    expect(await drawn(page)).toBeLessThan(DRAWN);
    expect(await web.look(page, 'crowd-timeline.zh')).toEqual([]);
  });

  it.each([
    ['board', 'jmo.officer1', '/board', '/tasks', 2], ['tasks', 'jmo.officer1', '/tasks?open=true', '/tasks', 1],
    ['inbox', 'miit.liaison', '/inbox', '/inbox', 2], ['an agency\'s tasks', 'miit.liaison', '/tasks?open=true', '/tasks', 1],
  ])('%s asks for one page and draws what is near the window', async (_name, login, path, list, times) => {
    const { page, asked, refused } = await opened(login, path, '#content tbody tr[data-row]');
    expect(refused).toEqual([]);
    expect(beginning(asked, list)).toBeLessThanOrEqual(times);
    expect(await drawn(page)).toBeLessThan(DRAWN);
  });

  it('search finds what it is asked by keyboard alone', async () => {
    const page = await web.as('jmo.officer1', '/board');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: '搜索' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.insertText('举措123');
    await page.getByRole('option', { name: /举措123/ }).first().waitFor();
    expect(await page.getByRole('option').count()).toBeLessThan(60);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/measures\//);
  });
});
