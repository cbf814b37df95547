import type { Page } from 'playwright-core';
import { describeBrowser } from './find-browser.js';
import { WebWorld } from './web-world.js';

const MEASURES = ['1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '2.4', '3.1', '3.2', '3.3', '3.4', '4.1', '4.2', '4.3', '5.1', '5.4', '6.1', '6.2', '6.3', '7.1'];

describeBrowser('a whole plan at one look', () => {
  let web: WebWorld;
  let total: number;
  beforeAll(async () => {
    web = await WebWorld.open(['MIIT', 'NDRC']);
    const { planId } = await web.world.issuedPlan(MEASURES, '2027-03-31', '2026-01-05');
    await web.world.demo.owner.asSystem('test', (tx) => tx.run(`UPDATE task SET current_due = '2026-11-20', provisional = false WHERE measure_id IN (SELECT id FROM measure WHERE ref = '1.2')`));
    const { body } = await web.world.call<{ items: unknown[] }>('jmo.director', 'GET', `/tasks?planId=${planId}&limit=200`);
    total = body.items.length;
    await web.world.demo.owner.asSystem('test', (tx) => tx.run(
      `INSERT INTO mail (message_id, dedupe_key, kind, person_id, to_address, to_name, locale, subject, text, html, raw, raw_sha256, status, not_before, created_at)
       SELECT 'm' || n, 'm' || n, 'task.reminded', $1, 'a@b.example', '张三', 'zh', '第' || n || '封提醒', '正文', '<p>正文</p>', 'x', 'x', 'SENT', now(), now() - n * interval '1 minute' FROM generate_series(1, 250) AS n`,
      [web.world.demo.person('miit.handler1').id]));
  });
  afterAll(() => web.close());

  const drawn = (page: Page): Promise<number> => page.locator('#content tbody tr[data-row]').count();

  it('stands on its calendar: days off, today, lights and provisional ends; a measure opens to its tasks; as a table too', async () => {
    const page = await web.as('jmo.officer1', '/timeline');
    const chart = page.locator('svg[role="group"]');
    await chart.waitFor();
    expect(await page.locator('[class*="names"] button').count()).toBe(MEASURES.length);
    // Four months of weekends at least, and whoever is late is red.
    expect(await chart.locator('rect[class*="off"]').count()).toBeGreaterThan(16);
    expect(await chart.locator('rect[class*="OVERDUE"]').count()).toBe(1);
    expect(await chart.locator('rect[class*="provisional"]').count()).toBe(MEASURES.length - 1);
    expect(await web.look(page, 'timeline.zh')).toEqual([]);
    await page.getByRole('button', { name: /1\.2/ }).press('Enter');
    await page.locator('[class*="names"] a').first().waitFor();
    expect(await chart.locator('rect[class*="OVERDUE"]').count()).toBeGreaterThan(1);
    await page.getByText('表', { exact: true }).click();
    await page.getByRole('cell', { name: /^1\.2/ }).first().waitFor();
    expect(await web.look(page, 'timeline-table.zh')).toEqual([]);
    const phone = await web.as('jmo.officer1', '/timeline', 'en', { width: 390, height: 844 });
    await phone.locator('svg[role="group"]').waitFor();
    expect(await web.look(phone, 'timeline.phone.en')).toEqual([]);
    expect(await web.fits(phone)).toBe(true);
  });

  it('is a matrix that shows only what is late where that is asked for', async () => {
    const page = await web.as('jmo.officer1', '/matrix', 'en');
    await page.locator('tbody td a').first().waitFor();
    expect(await page.locator('tbody tr').count()).toBe(MEASURES.length);
    expect(await web.look(page, 'matrix.en')).toEqual([]);
    await page.getByLabel('Only').selectOption('RED');
    await page.locator('tbody tr').nth(1).waitFor({ state: 'detached' });
    expect(await page.locator('tbody th').allTextContents()).toEqual([expect.stringMatching(/^1\.2/)]);
    expect(new URL(page.url()).search).toBe('?light=RED');
  });

  it('is a list of which only what is near the window is drawn, and which goes on by keyboard', async () => {
    const page = await web.as('jmo.officer1', '/tasks?open=true');
    await page.locator('tbody tr[data-row="0"]').waitFor();
    expect(total).toBeGreaterThan(80);
    expect(await drawn(page)).toBeLessThan(60);
    expect(await web.look(page, 'tasks.zh')).toEqual([]);
    // From link to link to the last row, which was not drawn when this began.
    await page.locator('tbody tr[data-row="0"] a').focus();
    for (let row = 1; row < total; row += 1) await page.keyboard.press('Tab');
    await page.waitForFunction((last) => document.activeElement?.closest('tr')?.getAttribute('data-row') === String(last), total - 1);
    expect(await drawn(page)).toBeLessThan(60);
  });

  it('fetches the next page of a long list when its end comes near', async () => {
    const page = await web.as('jmo.officer1', '/mailbox');
    await page.locator('tbody tr[data-row="0"]').waitFor();
    expect(await web.look(page, 'mailbox.zh')).toEqual([]);
    const table = page.locator('#content table');
    expect(await table.getAttribute('aria-rowcount')).toBe('101');
    for (const count of ['201', '251']) {
      await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
      await page.locator(`#content table[aria-rowcount="${count}"]`).waitFor();
    }
    expect(await drawn(page)).toBeLessThan(100);
    const english = await web.as('jmo.officer1', '/mailbox', 'en');
    await english.locator('tbody tr[data-row="0"]').waitFor();
    expect(await web.look(english, 'mailbox.en')).toEqual([]);
  });
});
