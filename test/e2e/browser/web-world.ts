import { mkdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../../libs/workflow/src/seed/demo-world.fixture.js';
import { ApiWorld } from '../api/api-world.js';
import { startBrowser } from './find-browser.js';

/** What a page may keep a test waiting, in ms: long, since a slow machine is no fault; a page that hangs is told all the same. */
const PATIENCE = 60_000;
const SCREENS = join(process.cwd(), 'var', 'screens');
/** Bigger than a laptop's window, so that a picture shows a whole screen. */
const WINDOW = { width: 1280, height: 900 };
/** What the mail's frame says on the console when it keeps a script or an image from being loaded. */
const SANDBOX_AT_WORK = /sandboxed|directive: "(?:img-src data:|default-src 'none')"/;
/** A refusal that a test provokes is on the console too, as a line about the answer's status. */
const ANSWERED = /Failed to load resource: the server responded with a status of 4\d\d/;

interface SignedIn {
  accessToken: string;
  refreshToken: string;
  person: { id: string; name: string };
  posts: { agencyCode: string }[];
}

/** The web application in a real browser over a real API, as the demo's people: `world` sets the scene, pages are opened by login. */
export class WebWorld {
  private readonly contexts: BrowserContext[] = [];
  /** What pages complained about on their consoles. */
  readonly complaints: string[] = [];

  private constructor(readonly world: ApiWorld, private readonly browser: Browser) {}

  static async open(agencies: readonly string[]): Promise<WebWorld> {
    await mkdir(SCREENS, { recursive: true });
    const accounts = [{ login: 'jmo.director', name: '联席办主任', agencyName: '联席会议办公室', duty: { zh: '下达计划、销号', en: 'issues plans, closes out' } }];
    const world = await ApiWorld.open(agencies, { web: 'dist/web', embedded: { demo: { password: DEMO_PASSWORD, accounts } } });
    return new WebWorld(world, await startBrowser());
  }

  async close(): Promise<void> {
    for (const context of this.contexts) await context.close();
    await this.browser.close();
    await this.world.close();
  }

  address(path: string): string {
    return this.world.address(`/${path}`);
  }

  /** A window of nobody's, who asks his system for less motion: nothing is clicked on its way in or out. */
  async window(language: 'zh' | 'en' = 'zh', size = WINDOW): Promise<Page> {
    const context = await this.browser.newContext({ viewport: size, reducedMotion: 'reduce' });
    context.setDefaultTimeout(PATIENCE);
    this.contexts.push(context);
    await context.addInitScript((chosen) => { localStorage.setItem('duban.language', localStorage.getItem('duban.language') ?? chosen); }, language);
    const page = await context.newPage();
    page.on('console', (message) => { if (message.type() === 'error' && !SANDBOX_AT_WORK.test(message.text()) && !ANSWERED.test(message.text())) this.complaints.push(message.text()); });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    return page;
  }

  /** A window in which one of the demo's people is signed in already, at an address, once its title is there. `signIn` fills in the form. */
  async as(login: string, path: string, language: 'zh' | 'en' = 'zh', size = WINDOW): Promise<Page> {
    const page = await this.window(language, size);
    const { body } = await this.world.call<SignedIn>(null, 'POST', '/auth/token', { json: { login, password: DEMO_PASSWORD } });
    const agencies = [...new Set(body.posts.map(({ agencyCode }) => agencyCode))];
    const session = { accessToken: body.accessToken, refreshToken: body.refreshToken, personId: body.person.id, name: body.person.name, agencies, agency: null };
    // Once: later loads of this window find the tokens that the page itself has renewed, or dropped.
    await page.context().addInitScript((kept) => {
      if (localStorage.getItem('duban.visited') !== null) return;
      localStorage.setItem('duban.visited', 'yes');
      localStorage.setItem('duban.session', kept);
    }, JSON.stringify(session));
    await page.goto(this.address(path));
    await page.locator('#content h1').first().waitFor();
    return page;
  }

  async signIn(page: Page, login: string, password = DEMO_PASSWORD): Promise<void> {
    await page.locator('input[autocomplete="username"]').fill(login);
    await page.locator('input[type="password"]').fill(password);
    await page.locator('button[type="submit"]').click();
  }

  /**
   * Picks an entry of a list, the first one if no words are given, and sees that the field has it. A list that is still opening
   * or closing lets a click on an entry go by, on a slow machine; a person sees that the field is as it was and picks again.
   */
  async choose(field: Locator, words = ''): Promise<void> {
    const entry = field.page().locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option').filter({ hasText: words }).first();
    for (const patience of [5_000, 15_000, 60_000]) {
      if (await field.getAttribute('aria-expanded') !== 'true') await field.click();
      const text = words || await entry.innerText();
      const taken = field.locator('xpath=ancestor::div[contains(concat(" ", @class, " "), " ant-select ")]').filter({ hasText: text });
      if (await taken.count() === 0) await entry.click({ timeout: patience }).catch(() => undefined);
      if (await taken.waitFor({ timeout: patience }).then(() => true, () => false)) return;
    }
    throw new Error(`The list does not take the entry ${words || 'that comes first'}.`);
  }

  /** A picture for people to look at, and what axe finds against WCAG 2.2 AA. */
  async look(page: Page, name: string): Promise<{ rule: string; at: string[] }[]> {
    await settled(page);
    // What sticks to the window's edge would lie across the middle of a page that was scrolled.
    await page.evaluate('scrollTo(0, 0)');
    await page.screenshot({ path: join(SCREENS, `${name}.png`), fullPage: true });
    return axe(page);
  }

  /** The script that the page has asked for since it was loaded, in kB as gzip makes them. */
  async script(page: Page): Promise<number> {
    await settled(page);
    const asked = await page.evaluate<string[]>(`performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.endsWith('.js'))`);
    const sizes = await Promise.all([...new Set(asked)].map((name) => stat(join('dist/web/assets', `${basename(name)}.gz`))));
    return sizes.reduce((sum, { size }) => sum + size, 0) / 1000;
  }

  /** Whether the page is no wider than its window. */
  fits(page: Page): Promise<boolean> {
    return page.evaluate('document.documentElement.scrollWidth <= innerWidth');
  }
}

/** Nothing is being loaded any more. The network itself is never idle: the page waits for news. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.locator('.ant-spin-spinning, .ant-skeleton').first().waitFor({ state: 'detached' });
}

async function axe(page: Page): Promise<{ rule: string; at: string[] }[]> {
  const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(source);
  return page.evaluate(`axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
    .then(({ violations }) => violations.map(({ id, nodes }) => ({ rule: id, at: nodes.slice(0, 4).map(({ html }) => html.slice(0, 160)) })))`);
}
