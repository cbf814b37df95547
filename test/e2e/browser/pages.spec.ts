import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createApiApp } from '#api';
import { Database } from '#workflow';
import { demoLogin } from '../../../apps/api/src/pages/page-words.js';
import { ZONE } from '../../support/factories.js';
import { describeBrowser, startBrowser } from './find-browser.js';
import { HOSTILE, openPages, PUBLIC_URL, type PagesWorld } from './pages-world.js';

const SCREENS = join(process.cwd(), 'var', 'screens');
/** What the mail's frame says on the console when it keeps a script or an image from being loaded. */
const SANDBOX_AT_WORK = /sandboxed|directive: "(?:img-src data:|default-src 'none')"/;
const NOBODY = '00000000-0000-4000-8000-000000000000';

let pages: PagesWorld;
beforeAll(async () => { pages = await openPages(); });
afterAll(() => pages.close());

const get = (path: string): Promise<Response> => fetch(pages.base + path, { redirect: 'manual' });

describe('the addresses that mails link to', () => {
  it('open a page in the embedded run, every one of every mail', async () => {
    const mails = await pages.world.rows<{ html: string; text: string; kind: string }>('SELECT html, text, kind FROM mail');
    expect(new Set(mails.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(4);
    const links = new Set(mails.flatMap(({ html, text }) =>
      [...html.matchAll(/href="([^"]+)"/g), ...text.matchAll(/(https:\/\/duban\.example\S+)/g)].map(([, link]) => (link ?? '').replace(/&amp;/g, '&'))));
    const paths = [...links].map((link) => link.replace(PUBLIC_URL, ''));
    for (const kind of [`/tasks/${pages.tasks.child}`, `/tasks?plan=${pages.planId}`, '/inbox', '/alarms']) expect(paths).toContain(kind);
    for (const path of paths) {
      const response = await get(path);
      expect({ path, status: response.status, type: response.headers.get('content-type') }).toEqual({ path, status: 200, type: 'text/html; charset=utf-8' });
    }
  });

  it('leave the API where it is, behind its sign-in', async () => {
    for (const path of ['/tasks', `/tasks/${pages.tasks.parent}`, '/board', '/inbox', '/alarms', `/plans/${pages.planId}`]) {
      expect({ path, status: (await get(`/api/v1${path}`)).status }).toEqual({ path, status: 401 });
    }
  });

  it.each(['/tasks/ID', '/plans/ID', '/tasks?plan=ID'])('answer 404 at %s for an unknown id', async (path) => {
    expect((await get(path.replace('ID', NOBODY))).status).toBe(404);
  });

  it('take no other method', async () => {
    expect((await fetch(`${pages.base}/tasks/${pages.tasks.parent}`, { method: 'POST' })).status).toBeGreaterThanOrEqual(404);
  });

  it('do not exist in the scaled run', async () => {
    const db = new Database({ url: pages.world.database.url, role: 'duban_api', zone: ZONE, poolSize: 1 });
    const app = await createApiApp({ db, books: pages.world.books, settings: { tokenSecret: 'x'.repeat(32) }, log: { refused: () => undefined, failed: () => undefined } });
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as { port: number };
    for (const path of ['/board', '/inbox', '/alarms', '/tasks', `/tasks/${pages.tasks.parent}`, `/plans/${pages.planId}`, '/pages/board']) {
      expect({ path, status: (await fetch(`http://127.0.0.1:${port}${path}`)).status }).toEqual({ path, status: 404 });
    }
    await app.close();
    await db.close();
  });
});

test('the pages know the demo\'s accounts by the titles of their posts', async () => {
  const cast = JSON.parse(await readFile('seeds/demo/people.json', 'utf8')) as Record<'office' | 'agency', { login: string; title: string; role: string }[]>;
  for (const { login, title, role } of [...cast.office, ...cast.agency]) {
    // Neither acts on tasks.
    if (role === 'AUDITOR' || role === 'SYSADMIN') continue;
    expect({ title, login: demoLogin('NDRC', title) }).toEqual({ title, login: `ndrc.${login}` });
  }
});

describeBrowser('in a browser', () => {
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    await mkdir(SCREENS, { recursive: true });
    browser = await startBrowser();
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.on('console', (message) => { if (message.type() === 'error' && !SANDBOX_AT_WORK.test(message.text())) complaints.push(message.text()); });
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  afterAll(() => browser.close());

  async function open(path: string, name: string): Promise<void> {
    complaints.length = 0;
    const response = await page.goto(pages.base + path);
    expect({ path, status: response?.status() }).toEqual({ path, status: 200 });
    await page.screenshot({ path: join(SCREENS, `${name}.png`), fullPage: true });
    expect({ path, complaints }).toEqual({ path, complaints: [] });
    expect(await page.title()).not.toBe('owned');
    expect(await page.locator('script, main img').count()).toBe(0);
  }

  it('shows each page without a complaint, without a script and no wider than the window', async () => {
    const { parent, child, done, undated } = pages.tasks;
    const all = {
      landing: '/', board: '/board', plan: `/plans/${pages.planId}`, tasks: '/tasks', 'tasks-of-plan': `/tasks?plan=${pages.planId}&agency=MIIT`, inbox: '/inbox',
      'inbox-agency': '/inbox?agency=MIIT', alarms: '/alarms', mailbox: '/mailbox', 'task-parent': `/tasks/${parent}`, 'task-child': `/tasks/${child}`,
      'task-done': `/tasks/${done}`, 'task-undated': `/tasks/${undated}`,
    };
    for (const [name, path] of Object.entries(all)) {
      await open(path, name);
      expect({ path, wide: await page.evaluate('document.documentElement.scrollWidth <= innerWidth') }).toEqual({ path, wide: true });
    }
  });

  it('tells of a task all that an officer asks, and shows hostile words as text', async () => {
    await open(`/tasks/${pages.tasks.parent}`, 'task-parent');
    const text = await page.locator('main').innerText();
    for (const words of [`安全${HOSTILE}`, '制定国家信息领域核心技术和装备发展时间表和路线图。', '办理中', '逾期', '2016-06-15', '暂定', '李承办', '子任务', '退回', '每日汇总']) expect(text).toContain(words);
    // The title, the statement of the completion request and the reason of the return.
    expect(text.split(HOSTILE).length - 1).toBeGreaterThanOrEqual(3);
    await page.click(`a[href="/tasks/${pages.tasks.child}"]`);
    expect(await page.locator('main').innerText()).toContain('上级任务');
  });

  it('leads from a task to its mails, and from a mail back to its pages; nothing in the mail runs', async () => {
    await open(`/tasks/${pages.tasks.parent}`, 'task-parent');
    const mails = await page.locator('a[href^="/mailbox/"]').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    expect(mails.length).toBeGreaterThanOrEqual(2);
    for (const [i, path] of mails.entries()) {
      await open(path, `mail-${i}`);
      expect(await page.frameLocator('iframe').locator('body').innerText()).toContain('安全<script>');
      expect(await page.locator('dl.head a').count()).toBeGreaterThan(0);
    }
    await page.locator(`dl.head a[href^="/tasks"]`).first().click();
    expect(page.url()).toMatch(/\/tasks/);
  });

  it('shows no script of a mail even where its HTML brings one', async () => {
    const [mail] = await pages.world.rows<{ id: string }>(`UPDATE mail SET html = html || $1, subject = subject || $1 WHERE id = (SELECT min(id::text)::uuid FROM mail) RETURNING id`, [HOSTILE]);
    await open(`/mailbox/${mail?.id ?? ''}`, 'mail-hostile');
    expect(await page.locator('h1').innerText()).toContain(HOSTILE);
  });

  it('draws the matrix: state, light as colour and letter, days held, a link to the task', async () => {
    await open('/board', 'board');
    const cell = (id: string) => page.locator(`td:has(a[href="/tasks/${id}"])`);
    expect({ class: await cell(pages.tasks.parent).getAttribute('class'), text: (await cell(pages.tasks.parent).innerText()).split('\n') })
      .toEqual({ class: 'RED', text: ['办理', 'R12'] });
    expect(await cell(pages.tasks.done).getAttribute('class')).toBe('BLUE');
    expect((await cell(pages.tasks.undated).innerText()).split('\n')).toEqual(['办理', '★N12']);
    const colours = await Promise.all([pages.tasks.parent, pages.tasks.done].map((id) => cell(id).evaluate((td) => getComputedStyle(td).backgroundColor)));
    expect(new Set(colours).size).toBe(2);
    expect(await cell(pages.tasks.child).count()).toBe(0);
  });

  it('prints the board on one A3 sheet, landscape', async () => {
    await open('/board', 'board');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    // 420 mm x 297 mm in points.
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([1191, 842]);
  });
});
