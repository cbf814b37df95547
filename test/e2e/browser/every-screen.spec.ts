import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describeBrowser } from './find-browser.js';
import { WebWorld } from './web-world.js';

const SCREENS = join('apps', 'web', 'src', 'screens');
const PHONE = { width: 390, height: 844 };
/** What the screens themselves say; names and quoted words are data and stay as they are. */
const OWN_WORDS = 'th[scope="col"]:not([aria-colindex]), label, legend, nav a, [role="tab"], .ant-segmented-item-label, .ant-select-placeholder, #content .ant-btn';

/** Every address of the application, as its screens name them. */
async function addresses(): Promise<string[]> {
  const folders = (await readdir(SCREENS, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => join(SCREENS, name, 'screen.ts'));
  const texts = await Promise.all(folders.map((file) => readFile(file, 'utf8').catch(() => '')));
  return texts.flatMap((text) => [...text.matchAll(/path: '([^']+)'/g)].map(([, path]) => path ?? ''));
}

describeBrowser('every screen', () => {
  let web: WebWorld;
  let paths: readonly string[];
  let taskId: string;
  beforeAll(async () => {
    web = await WebWorld.open(['MIIT', 'NDRC']);
    const { planId, documentId } = await web.world.issuedPlan(['1.1', '2.3'], '2027-03-31', '2026-01-05');
    const { body: { items: [measure] } } = await web.world.call<{ items: { id: string }[] }>('jmo.director', 'GET', `/measures?planId=${planId}`);
    taskId = (await web.world.taskOf('miit.liaison', 'MIIT', '1.1')).id;
    await web.world.demo.owner.asSystem('test', (tx) => tx.run(
      `INSERT INTO mail (message_id, dedupe_key, kind, person_id, to_address, to_name, locale, subject, text, html, raw, raw_sha256, status, not_before, created_at)
       VALUES ('m', 'm', 'task.reminded', $1, 'a@b.example', '张三', 'zh', '一封提醒', '正文', '<p>正文</p>', 'x', 'x', 'SENT', now(), now())`, [web.world.demo.person('jmo.director').id]));
    const { body: { items: [mail] } } = await web.world.call<{ items: { id: string }[] }>('jmo.director', 'GET', '/mails');
    const one: Readonly<Record<string, string | undefined>> = {
      '/tasks/:id': taskId, '/documents/:id': documentId, '/measures/:id': measure?.id, '/plans/:id': planId, '/ladders/:key': 'default-completion', '/mailbox/:id': mail?.id,
      // One that is not there tells so on the same screen.
      '/notices/:id': '00000000-0000-4000-8000-000000000000',
    };
    paths = (await addresses()).map((path) => (path.includes(':') ? path.replace(/:\w+/, one[path] ?? 'nobody gave this screen an id') : path));
  });
  afterAll(() => web.close());

  const settled = async (page: Page, path: string): Promise<void> => {
    await page.goto(web.address(path));
    await page.locator('#content h1').first().waitFor();
    await page.locator('.ant-skeleton').first().waitFor({ state: 'detached' });
  };

  it.each([
    { language: 'zh', size: { width: 1280, height: 800 } }, { language: 'en', size: PHONE },
  ] as const)('passes axe, is no wider than its window and speaks one language ($language, $size.width px)', async ({ language, size }) => {
    const page = await web.as('jmo.director', '/board', language, size);
    const found: Record<string, unknown> = {};
    for (const path of paths) {
      await settled(page, path);
      const broken = await web.look(page, `every${path.replace(/\/[0-9a-f-]{36}/, '-one').replaceAll('/', '-')}.${language}`);
      const said = language === 'en' ? await page.locator(OWN_WORDS).allInnerTexts() : [];
      const foreign = said.filter((text) => /[\u4e00-\u9fff]/.test(text));
      const fits = await web.fits(page);
      if (broken.length > 0 || foreign.length > 0 || !fits) found[path] = { broken, foreign, fits };
    }
    expect(paths.length).toBeGreaterThan(25);
    expect(found).toEqual({});
  });

  it('passes axe with the form of each act that somebody is offered', async () => {
    const seen = new Set<string>();
    const found: Record<string, unknown> = {};
    for (const [login, act] of [['miit.liaison', 'acknowledge'], ['miit.liaison', null], ['miit.handler1', 'start'], ['miit.handler1', null], ['jmo.director', null], ['jmo.officer1', null]] as const) {
      const { body } = await web.world.call<{ allowedActions: { act: string; zh: string }[]; handlerId: string | null }>(login, 'GET', `/tasks/${taskId}`);
      const page = await web.as(login, `/tasks/${taskId}`);
      for (const offered of body.allowedActions.filter((one) => !seen.has(one.act))) {
        seen.add(offered.act);
        await settled(page, `/tasks/${taskId}?act=${offered.act}`);
        const dialog = page.getByRole('dialog');
        // Where something has to be read first, the link leads to the button.
        if (!await dialog.waitFor({ timeout: 1_500 }).then(() => true, () => false)) await page.locator('#content').getByRole('button', { name: offered.zh, exact: true }).first().click();
        await dialog.waitFor();
        const broken = await web.look(page, `act-${offered.act}.zh`);
        if (broken.length > 0) found[offered.act] = broken;
      }
      if (act !== null) await web.world.did(login, taskId, act);
      if (act === 'acknowledge') await web.world.did(login, taskId, 'assignHandler', { handlerId: web.world.demo.person('miit.handler1').id });
    }
    expect(seen.size).toBeGreaterThan(10);
    expect(found).toEqual({});
  });

  it('passes axe with what opens from the frame: the menu of a phone, the person\'s own menu, the sign-in that has ended', async () => {
    const phone = await web.as('miit.liaison', '/inbox', 'en', PHONE);
    await phone.getByRole('button', { name: 'Menu' }).click();
    await phone.getByRole('dialog').getByRole('link', { name: 'Tasks' }).waitFor();
    expect(await web.look(phone, 'menu.phone.en')).toEqual([]);
    const page = await web.as('miit.handler1', '/inbox');
    await page.getByRole('banner').getByRole('button').last().click();
    await page.getByRole('button', { name: '退出' }).waitFor();
    expect(await web.look(page, 'own-menu.zh')).toEqual([]);
    await settled(page, '/tasks');
    await page.locator('tbody tr[data-row]').first().waitFor();
    const token = await page.evaluate(() => JSON.parse(localStorage.getItem('duban.session') ?? '{}').accessToken as string);
    await web.world.call(null, 'POST', '/auth/sign-out', { json: {}, headers: { authorization: `Bearer ${token}` } });
    // The page may have heard of it by itself and stand behind the dialog already.
    await page.getByLabel('逾期', { exact: true }).dispatchEvent('click');
    await page.getByRole('dialog').getByText('登录已过期').waitFor();
    expect(await web.look(page, 'sign-in-again.zh')).toEqual([]);
  });
});
