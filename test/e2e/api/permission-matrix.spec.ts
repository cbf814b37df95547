import { PERMISSIONS, POST_ROLES, type Permission, type PostRole } from '#domain';
import { DEMO_PASSWORD } from '../../../libs/workflow/src/seed/demo-world.fixture.js';
import { ApiWorld, NOBODY } from './api-world.js';

/** A row of the page /docs/permissions: a route, what it asks for, and the posts that it names. */
interface Row {
  route: string;
  permission: string;
  isPublic: boolean;
  roles: PostRole[];
}

let world: ApiWorld;
let rows: Row[];
let page: string;
const logins = new Map<PostRole, string>();

beforeAll(async () => {
  world = await ApiWorld.open(['MIIT']);
  page = (await world.call<string>(null, 'GET', '//docs/permissions')).body;
  rows = [...page.matchAll(/<tr><td><code>([A-Z]+)<\/code><\/td><td class="path"><code>([^<]+)<\/code><\/td>(.*?)<\/tr>/gs)].map(([, method, path, rest = '']) => {
    const cells = [...rest.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, text = '']) => text);
    return {
      route: `${method} ${path}`, permission: (cells[0] ?? '').replace(/<[^>]+>/g, ''), isPublic: rest.includes('no sign-in'),
      roles: POST_ROLES.filter((_, i) => cells[i + 1] === '✓'),
    };
  });
  const people = await world.demo.owner.asSystem('test', (tx) => tx.query<{ login: string; roles: PostRole[] }>(
    `SELECT a.login, array_agg(DISTINCT p.role) AS roles FROM account a JOIN post_holding h ON h.person_id = a.person_id JOIN post p ON p.id = h.post_id
      GROUP BY a.login ORDER BY a.login`));
  for (const { login, roles: [role, ...more] } of people) if (role !== undefined && more.length === 0 && !logins.has(role)) logins.set(role, login);
});
afterAll(() => world.close());

it('shows every route of the running router, and none that is not there', () => {
  const running = world.routes.map(({ method, url }) => `${method} ${url}`).sort();
  expect(rows.map(({ route }) => route).sort()).toEqual(running);
  expect(running.length).toBeGreaterThan(50);
});

it('shows for every route the posts that the permission table names, and only the door itself as public', () => {
  for (const { route, permission, roles, isPublic } of rows) {
    expect({ route, roles }).toEqual({ route, roles: isPublic ? [] : POST_ROLES.filter((role) => (PERMISSIONS[permission as Permission] as readonly PostRole[]).includes(role)) });
  }
  expect(rows.filter(({ isPublic, route }) => isPublic && !/ \/(docs|health)\b/.test(route)).map(({ route }) => route).sort())
    .toEqual(['GET /api/v1/welcome', 'POST /api/v1/auth/refresh', 'POST /api/v1/auth/token', 'POST /api/v1/invitations/acceptance', 'POST /api/v1/invitations/look']);
});

it('shows every act from every status with its posts, in Chinese and English', () => {
  expect(page).toContain('权限表');
  for (const text of ['签收', 'Sign for receipt', '待签收', 'waiting for receipt', '召集人', 'convener', '采用', 'reason required']) expect(page).toContain(text);
  expect(page).toMatch(/销号 <span class="en">Close out<\/span> <code>closeOut<\/code>/);
  expect(page).not.toMatch(/<script|undefined|\[object/);
});

it('is open to everybody and brings its own style', async () => {
  const { headers } = await world.call(null, 'GET', '//docs/permissions');
  expect(headers.get('content-type')).toMatch(/text\/html/);
  expect((await world.call(null, 'GET', '//docs/permissions.css')).headers.get('content-type')).toMatch(/text\/css/);
});

/** A route with ids that nobody has: whoever is let in finds nothing or a fault in his body, and nothing is changed. */
async function answerOf(who: string | null, method: string, url: string, headers: Record<string, string> = {}): Promise<{ status: number; code: unknown }> {
  const path = url.replace(/:id\b/g, NOBODY).replace(/:\w+/g, '1').replace('*', 'x');
  const { status, body } = await world.call<{ code?: string }>(who, method, path.startsWith('/api/v1') ? path.slice('/api/v1'.length) : `/${path}`, {
    ...(method === 'GET' ? {} : { json: {}, ifMatch: 1 }), headers,
  });
  return { status, code: body.code };
}

it('answers every route without a token with 401, unless it is public', async () => {
  for (const { method, url } of world.routes) {
    const row = rows.find(({ route }) => route === `${method} ${url}`);
    const { status } = await answerOf(null, method, url);
    expect({ route: row?.route, kept: status === 401 }).toEqual({ route: row?.route, kept: row?.isPublic === false });
  }
});

it('finds a person for each of the posts', () => {
  expect([...logins.keys()].sort()).toEqual([...POST_ROLES].sort());
});

it.each(POST_ROLES)('lets a %s in exactly where the page says so, and answers 403 everywhere else', async (role) => {
  const login = logins.get(role) ?? '';
  for (const { method, url } of world.routes) {
    const row = rows.find(({ route }) => route === `${method} ${url}`);
    // Signing out ends the session: it gets one of its own.
    const own = url.endsWith('/auth/sign-out')
      ? (await world.call<{ accessToken: string }>(null, 'POST', '/auth/token', { json: { login, password: DEMO_PASSWORD } })).body.accessToken : null;
    const { status, code } = await answerOf(own === null ? login : null, method, url, own === null ? {} : { authorization: `Bearer ${own}` });
    const outcome = status === 401 || status === 403 ? `${status} ${String(code)}` : status < 500 ? 'in' : status;
    expect({ route: row?.route, outcome }).toEqual({ route: row?.route, outcome: row?.isPublic || row?.roles.includes(role) ? 'in' : '403 forbidden' });
  }
  expect(world.failed).toEqual([]);
});
