/**
 * Takes the README's pictures of a running demo (`npm start` in another terminal) into docs/images.
 * Needs Chromium (CHROMIUM names another than /usr/bin/chromium) and, for Chinese on a bare machine, fonts-noto-cjk.
 */
import { chromium } from 'playwright-core';

const URL_BASE = process.argv[2] ?? 'http://127.0.0.1:3000';
const FOLDER = 'docs/images';
const ARGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGS });
const page = await browser.newPage({ viewport: { width: 1200, height: 720 } });

async function picture(name, path, before = async () => undefined) {
  await page.goto(`${URL_BASE}${path}`, { waitUntil: 'networkidle' });
  await before();
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  process.stderr.write(`${FOLDER}/${name}.png\n`);
}

await picture('start', '/');
await page.getByText('jmo.officer1').click();
await page.getByText('联席办自己要办的').waitFor();
await picture('board', '/board');
await page.setViewportSize({ width: 1280, height: 860 });
await picture('matrix', '/matrix');
await picture('task', '/tasks?overdue=true', async () => {
  await page.locator('a[href^="/tasks/"]').first().click();
  await page.waitForLoadState('networkidle');
});
await page.setViewportSize({ width: 1120, height: 640 });
await picture('mail', '/mailbox', async () => {
  await page.locator('a[href^="/mailbox/"]').first().click();
  await page.waitForLoadState('networkidle');
});
await browser.close();
