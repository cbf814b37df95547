/**
 * Takes the README's pictures of a running demo (`npm start` in another terminal) into docs/images.
 * Needs Chromium (CHROMIUM names another than /usr/bin/chromium) and, for Chinese on a bare machine, fonts-noto-cjk.
 */
import { chromium } from 'playwright-core';

const URL_BASE = process.argv[2] ?? 'http://127.0.0.1:3000';
const FOLDER = 'docs/images';
const ARGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGS });
const page = await browser.newPage({ viewport: { width: 1120, height: 640 } });

async function picture(name, path, before = async () => undefined) {
  await page.goto(`${URL_BASE}${path}`, { waitUntil: 'load' });
  // Not the network: a page that is signed in always waits for news.
  await page.waitForTimeout(1_500);
  await before();
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  process.stderr.write(`${FOLDER}/${name}.png\n`);
}

await picture('start', '/');
await page.getByRole('button', { name: /jmo\.officer1/ }).click();
await page.locator('#content h1').waitFor();
await picture('board', '/board');
await page.setViewportSize({ width: 1280, height: 860 });
await picture('matrix', '/matrix');
await picture('task', '/tasks?overdue=true', async () => {
  await page.locator('#content a[href^="/tasks/"]').first().click();
  await page.waitForTimeout(2_000);
});
await page.setViewportSize({ width: 1120, height: 640 });
await picture('mail', '/mailbox?kind=task.escalated', async () => {
  await page.locator('#content a[href^="/mailbox/"]').first().click();
  await page.locator('#content iframe').waitFor();
  await page.mouse.wheel(0, 330);
  await page.waitForTimeout(300);
});
await browser.close();
