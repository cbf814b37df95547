import { DEMO_PASSWORD } from '../../../libs/workflow/src/seed/demo-world.fixture.js';
import { describeBrowser } from './find-browser.js';
import { WebWorld } from './web-world.js';

describeBrowser('the frame of the web application', () => {
  let web: WebWorld;
  let taskId: string;
  beforeAll(async () => {
    web = await WebWorld.open(['MIIT', 'MOST', 'NDRC']);
    await web.world.issuedPlan(['1.1'], '2027-03-31', '2026-01-05');
    const { body } = await web.world.call<{ items: { id: string; title: string }[] }>('jmo.director', 'GET', '/tasks');
    taskId = body.items[0]?.id ?? '';
  });
  afterAll(() => web.close());

  it('signs somebody of the demo in with one click, who then sees the office\'s numbers', async () => {
    const page = await web.window();
    await page.goto(web.address('/'));
    await page.getByRole('button', { name: /jmo\.director/ }).waitFor();
    expect(await web.look(page, 'sign-in.zh')).toEqual([]);
    expect(await web.fits(page)).toBe(true);
    await page.getByRole('button', { name: /jmo\.director/ }).click();
    await page.getByRole('heading', { level: 1, name: '联席办看板' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/board');
    expect(await web.look(page, 'board.zh')).toEqual([]);
    expect(web.complaints).toEqual([]);
  });

  it('opens the very task of a link once he has signed in, and says in words when login or password is wrong', async () => {
    const page = await web.window();
    await page.goto(web.address(`/tasks/${taskId}`));
    await page.locator('input[autocomplete="username"]').fill('jmo.director');
    await page.locator('input[type="password"]').fill('not the password');
    await page.locator('button[type="submit"]').click();
    await page.getByText('账号或密码不正确。').waitFor();
    await page.locator('input[type="password"]').fill(DEMO_PASSWORD);
    await page.locator('button[type="submit"]').click();
    await page.locator('#content').getByText('责任单位').first().waitFor();
    expect(new URL(page.url()).pathname).toBe(`/tasks/${taskId}`);
  });

  it('changes to English at once and stays so', async () => {
    const page = await web.as('jmo.director', '/board');
    await page.getByRole('button', { name: /English/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Office board' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Office board' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    // The plan's own title stays as it was written.
    expect((await page.locator('#content').innerText()).replaceAll('实施计划', '')).not.toMatch(/[\u4e00-\u9fff]/);
  });

  it('shows each post the screens it may use, and signs out for good', async () => {
    const page = await web.as('miit.handler1', '/');
    const navigation = page.getByRole('navigation');
    await navigation.getByText('任务台账').waitFor();
    expect(await navigation.innerText()).not.toContain('看板');
    await page.getByRole('banner').getByRole('button').last().click();
    await page.getByText('退出').click();
    await page.locator('input[autocomplete="username"]').waitFor();
    await page.goto(web.address('/tasks'));
    await page.locator('input[autocomplete="username"]').waitFor();
  });

  it('shows what others do without being reloaded, and has a place for what one was told', async () => {
    const task = await web.world.taskOf('miit.liaison', 'MIIT', '1.1');
    const page = await web.as('miit.liaison', `/tasks/${task.id}`);
    await page.locator('#content').getByText('待签收').first().waitFor();
    // The first answer says from where on news is waited for.
    await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/stream')));
    await web.world.act('miit.liaison', task.id, 'acknowledge');
    // Sooner than the list would look after itself.
    await page.locator('#content').getByText('已签收').first().waitFor({ timeout: 15_000 });
    await page.getByRole('button', { name: /^通知/ }).click();
    await page.getByText('没有通知').waitFor();
    expect(await web.look(page, 'notices.zh')).toEqual([]);
  });

  it('needs less than 300 kB of script until a screen works, and to sign in and see the board no more than that', async () => {
    const start = await web.window();
    await start.goto(web.address('/'));
    await start.locator('input[type="password"]').waitFor();
    const sizes: Record<string, number> = { '/': await web.script(start) };
    const through = await web.window();
    await through.goto(web.address('/board'));
    await web.signIn(through, 'jmo.director');
    await through.locator('#content h1').first().waitFor();
    sizes['sign-in and board'] = await web.script(through);
    for (const path of ['/board', '/inbox', '/tasks', `/tasks/${taskId}`, '/notices', '/matrix']) {
      await through.goto(web.address(path));
      await through.locator('#content h1').waitFor();
      sizes[path] = await web.script(through);
    }
    // Something was measured at all: React alone is some 60.
    expect(Object.values(sizes).filter((size) => size < 60)).toEqual([]);
    expect(Object.entries(sizes).filter(([, size]) => size >= 300)).toEqual([]);
  });

  it('asks to sign in again where the session has ended, above what is on the screen', async () => {
    const page = await web.as('jmo.officer1', '/tasks');
    const token = await page.evaluate(() => JSON.parse(localStorage.getItem('duban.session') ?? '{}').accessToken as string);
    await web.world.call(null, 'POST', '/auth/sign-out', { json: {}, headers: { authorization: `Bearer ${token}` } });
    // The page may have heard of it by itself and stand behind the dialog already.
    await page.getByLabel('逾期', { exact: true }).dispatchEvent('click');
    await page.getByText('登录已过期').waitFor();
    await web.signIn(page, 'jmo.officer1');
    await page.getByText('没有符合条件的任务').waitFor();
    expect(new URL(page.url()).search).toBe('?overdue=true');
  });
});
