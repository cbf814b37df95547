import { readFile } from 'node:fs/promises';
import { describeBrowser } from './find-browser.js';
import { WebWorld } from './web-world.js';

interface Frame { date: string; working: boolean; status: string; light: string; level: string; mails: Record<string, number>; papers: number[] }
interface PlayedYear { from: string; until: string; cells: unknown[]; days: Frame[] }
const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0);

describe('the record of the played year', () => {
  it('holds every day, no mail on a day off, papers that only grow in number, and tasks that all have been handed out', async () => {
    const { from, until, cells, days } = JSON.parse(await readFile('apps/web/src/screens/year/played-year.json', 'utf8')) as PlayedYear;
    expect([from, until]).toEqual(['2015-07-04', '2016-12-30']);
    expect(days.map(({ date }) => date)).toEqual(days.map((_, i) => new Date(Date.parse(from) + i * 86_400_000).toISOString().slice(0, 10)));
    expect(days.at(-1)?.date).toBe(until);
    expect(days.filter(({ working, mails }) => !working && sum(Object.values(mails)) > 0)).toEqual([]);
    for (const [i, { status, light, level, papers }] of days.entries()) {
      expect([status.length, light.length, level.length]).toEqual([cells.length, cells.length, cells.length]);
      expect(papers.every((n, l) => n >= (days[i - 1]?.papers[l] ?? 0))).toBe(true);
    }
    expect(sum(days.flatMap(({ mails }) => Object.values(mails)))).toBeGreaterThan(1_000);
    expect(sum(days.at(-1)?.papers ?? [])).toBeGreaterThan(10);
    expect(days.at(-1)?.light).not.toContain('.');
  });
});

describeBrowser('the picture of a year', () => {
  let web: WebWorld;
  beforeAll(async () => { web = await WebWorld.open(['MIIT']); });
  afterAll(() => web.close());

  it('is the first thing that a visitor is invited to, runs by itself, stops and goes where the slider is put, without any sign-in', async () => {
    const page = await web.window();
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.goto(web.address('/'));
    expect(await web.look(page, 'sign-in.zh')).toEqual([]);
    await page.getByRole('link', { name: /看一年是怎样办下来的/ }).click();
    const slider = page.getByRole('slider', { name: '日期' });
    await slider.waitFor();
    await page.waitForFunction(() => Number(document.querySelector<HTMLInputElement>('input[type=range]')?.value) > 5);
    await page.getByRole('button', { name: '暂停' }).click();
    const stopped = await slider.inputValue();
    await slider.press('End');
    await page.getByText('2016-12-30').waitFor();
    await page.getByRole('button', { name: '从头播放' }).waitFor();
    expect(Number(stopped)).toBeLessThan(Number(await slider.inputValue()));
    await slider.fill('330');
    await page.getByText('2016-05-29').waitFor();
    expect(await page.locator('td[class*="RED"]').count()).toBeGreaterThan(0);
    expect(await web.look(page, 'year.zh')).toEqual([]);
    expect(web.complaints).toEqual([]);
  });

  it('is whole in English and fits a phone; who asks for less motion starts it himself', async () => {
    const page = await web.window('en', { width: 390, height: 844 });
    await page.goto(web.address('/year'));
    await page.getByRole('button', { name: /Play$/ }).waitFor();
    await page.getByRole('slider', { name: 'Day' }).fill('200');
    expect(await web.look(page, 'year.phone.en')).toEqual([]);
    expect(await web.fits(page)).toBe(true);
    expect(await page.locator('main').innerText()).not.toMatch(/已发邮件|任务|工作日/);
  });
});
