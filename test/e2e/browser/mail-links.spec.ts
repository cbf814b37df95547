import { openMailed, PUBLIC_URL, type MailedWorld } from './mailed-world.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';
const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

let mailed: MailedWorld;
beforeAll(async () => { mailed = await openMailed(); });
afterAll(() => mailed.close());

const get = (path: string, headers: Record<string, string> = BROWSER): Promise<Response> => fetch(mailed.base + path, { redirect: 'manual', headers });
const typeOf = async (path: string, headers?: Record<string, string>): Promise<string | null> => (await get(path, headers)).headers.get('content-type');

describe('the addresses that mails link to', () => {
  it('open the web application, every one of every mail', async () => {
    const mails = await mailed.world.rows<{ html: string; text: string; kind: string }>('SELECT html, text, kind FROM mail');
    expect(new Set(mails.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(4);
    const links = new Set(mails.flatMap(({ html, text }) =>
      [...html.matchAll(/href="([^"]+)"/g), ...text.matchAll(/(https:\/\/duban\.example\S+)/g)].map(([, link]) => (link ?? '').replace(/&amp;/g, '&'))));
    const paths = [...links].map((link) => link.replace(PUBLIC_URL, ''));
    for (const kind of [`/tasks/${mailed.tasks.child}`, `/tasks?plan=${mailed.planId}`, '/inbox', '/alarms']) expect(paths).toContain(kind);
    for (const path of paths) {
      const response = await get(path);
      expect({ path, status: response.status, type: response.headers.get('content-type') }).toEqual({ path, status: 200, type: 'text/html; charset=utf-8' });
      expect(await response.text()).toContain('<div id="root">');
    }
  });

  it('leave the API where it is, behind its sign-in and with problems in JSON', async () => {
    for (const path of ['/tasks', `/tasks/${mailed.tasks.parent}`, '/board', '/inbox', '/alarms', `/plans/${mailed.planId}`]) {
      expect({ path, status: (await get(`/api/v1${path}`)).status }).toEqual({ path, status: 401 });
    }
    for (const path of ['/api/v1/nothing-here', '/api', '/docs/nothing-here', '/assets/nothing-here.js']) {
      const response = await get(path);
      expect({ path, status: response.status, type: response.headers.get('content-type') }).toEqual({ path, status: 404, type: 'application/problem+json; charset=utf-8' });
    }
  });

  it('answer a page to browsers only: a program that is lost is told so', async () => {
    expect(await typeOf(`/tasks/${NOBODY}`, { accept: 'application/json' })).toBe('application/problem+json; charset=utf-8');
    expect((await fetch(`${mailed.base}/tasks/${NOBODY}`, { method: 'POST', headers: BROWSER })).status).toBe(404);
  });
});

describe('the files of the web application', () => {
  it('are kept for ever by their hashed names, come compressed, and the page that names them is asked for anew', async () => {
    const page = await get('/board');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none';script-src 'self';/);
    const html = await page.text();
    const files = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const response = await get(file, { 'accept-encoding': 'gzip' });
      expect({ file, status: response.status, cache: response.headers.get('cache-control'), encoding: response.headers.get('content-encoding') })
        .toEqual({ file, status: 200, cache: 'public, max-age=31536000, immutable', encoding: 'gzip' });
    }
  });
});
