import { DEMO_PASSWORD } from '../../../libs/workflow/src/seed/demo-world.fixture.js';
import { ApiWorld, NOBODY } from './api-world.js';

let world: ApiWorld;
beforeAll(async () => { world = await ApiWorld.open(['MIIT']); });
afterAll(() => world.close());

describe('signing in', () => {
  it('gives tokens for login and password, and says who it is and what he may do', async () => {
    const { status, body } = await world.call<{ person: { name: string }; posts: { role: string }[]; accessToken: string }>(
      null, 'POST', '/auth/token', { json: { login: 'JMO.director ', password: DEMO_PASSWORD } });
    expect(status).toBe(200);
    expect(body.posts.map(({ role }) => role)).toEqual(['OFFICE_DIRECTOR']);
    const me = await world.call('jmo.director', 'GET', '/me');
    expect(me.body).toMatchObject({ agency: 'JMO', scope: 'office', permissions: expect.arrayContaining(['plan.issue']) as string[] });
    expect(JSON.stringify(me.body)).not.toMatch(/hash|password/i);
  });

  it('does not tell an unknown login from a wrong password', async () => {
    const wrong = await world.refusal(null, 'POST', '/auth/token', { json: { login: 'miit.leader', password: 'not it, sorry' } });
    const unknown = await world.refusal(null, 'POST', '/auth/token', { json: { login: 'nobody.here', password: 'not it, sorry' } });
    expect({ ...unknown, requestId: '' }).toEqual({ ...wrong, requestId: '' });
    expect(wrong).toMatchObject({ code: 'unauthenticated', status: 401, detail: '账号或密码不正确。' });
  });

  it('changes a refresh token once, and ends the session when it comes twice', async () => {
    const { body } = await world.call<{ refreshToken: string }>(null, 'POST', '/auth/token', { json: { login: 'miit.handler2', password: DEMO_PASSWORD } });
    const again = await world.call<{ accessToken: string }>(null, 'POST', '/auth/refresh', { json: { refreshToken: body.refreshToken } });
    expect(again.status).toBe(200);
    expect((await world.refusal(null, 'POST', '/auth/refresh', { json: { refreshToken: body.refreshToken } })).details['why']).toBe('reused');
    const gone = await world.refusal(null, 'GET', '/me', { headers: { authorization: `Bearer ${again.body.accessToken}` } });
    expect(gone.status).toBe(401);
  });

  it('ends a session at once on signing out', async () => {
    const { body } = await world.call<{ accessToken: string }>(null, 'POST', '/auth/token', { json: { login: 'miit.handler2', password: DEMO_PASSWORD } });
    const headers = { authorization: `Bearer ${body.accessToken}` };
    expect((await world.call(null, 'POST', '/auth/sign-out', { json: {}, headers })).status).toBe(200);
    expect((await world.refusal(null, 'GET', '/me', { headers })).code).toBe('unauthenticated');
  });
});

describe('the door', () => {
  it.each([
    ['no token', {}], ['a token of nobody', { authorization: 'Bearer abc.def.ghi' }], ['another scheme', { authorization: 'Basic YTpi' }],
    ['an unsigned token', { authorization: `Bearer ${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"sub":"x","sid":"y"}').toString('base64url')}.` }],
  ])('keeps out %s', async (_, headers: Record<string, string>) => {
    const problem = await world.refusal(null, 'GET', '/tasks', { headers });
    expect(problem.status).toBe(401);
  });

  it('keeps out posts without the permission, and names those that have it', async () => {
    const problem = await world.refusal('miit.handler1', 'GET', '/people');
    expect(problem).toMatchObject({ code: 'forbidden', status: 403, detail: '您的岗位没有这项权限，需要：系统管理员、单位主要负责人、签发人、联络员、联席办主任。' });
    expect((await world.refusal('miit.handler1', 'GET', '/board', { lang: 'en-GB,en;q=0.8' })).detail)
      .toBe('Your posts do not permit this; it takes: convener, director of the office, officer of the office, auditor.');
  });

  it('does not let a person act for an agency in which he holds no post', async () => {
    expect((await world.refusal('miit.handler1', 'GET', '/tasks', { headers: { 'duban-agency': 'JMO' } })).code).toBe('forbidden');
  });

  it('logs who was kept out, from what and when, without token or query', async () => {
    await world.refusal('miit.handler1', 'GET', '/people?cursor=secret-query');
    expect(world.refused.at(-1)).toMatchObject({
      method: 'GET', path: '/api/v1/people', status: 403, code: 'forbidden', personId: world.demo.person('miit.handler1').id,
    });
    expect(JSON.stringify(world.refused)).not.toMatch(/secret-query|Bearer|demo-passphrase/);
  });

  it('answers the caller\'s own request id where it is a plain one, and a new one else', async () => {
    expect((await world.call(null, 'GET', '//health/live', { headers: { 'x-request-id': 'caller-0001' } })).headers.get('x-request-id')).toBe('caller-0001');
    expect((await world.call(null, 'GET', '//health/live', { headers: { 'x-request-id': '<script>alert(1)</script>' } })).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('tells browsers to load nothing from elsewhere and to guess no types', async () => {
    const { headers } = await world.call(null, 'GET', '//docs');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none';script-src 'self';/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('is alive, and ready while the database answers', async () => {
    expect((await world.call(null, 'GET', '//health/live')).body).toEqual({ status: 'up' });
    expect((await world.call(null, 'GET', '//health/ready')).status).toBe(200);
  });

  it('serves its documentation from its own files only', async () => {
    const page = await world.call<string>(null, 'GET', '//docs');
    expect(page.body).not.toMatch(/https?:/);
    for (const [, file = ''] of page.body.matchAll(/(?:src|href)="(\/docs\/[^"]+)"/g)) expect((await world.call(null, 'GET', `/${file}`)).status).toBe(200);
    expect((await world.call<{ openapi: string }>(null, 'GET', '//docs/openapi.json')).body.openapi).toBe('3.1.0');
  });

  it('names no demo account unless it is the embedded run', async () => {
    expect((await world.call(null, 'GET', '/welcome')).body).toEqual({ zone: 'Asia/Shanghai', embedded: false, demo: null });
  });

  it('has no pages where there is no web application', async () => {
    expect((await world.refusal(null, 'GET', '//mailbox')).code).toBe('route_not_found');
  });
});

describe('input that is no request', () => {
  const token = '/auth/token';

  it('refuses malformed JSON, another content type and a body too large, each in its own words', async () => {
    expect(await world.refusal(null, 'POST', token, { raw: '{"login": ', headers: { 'content-type': 'application/json' } })).toMatchObject({ code: 'malformed_body', status: 400 });
    expect(await world.refusal(null, 'POST', token, { raw: 'login=x', headers: { 'content-type': 'application/x-www-form-urlencoded' } })).toMatchObject({ code: 'unsupported_media_type', status: 415 });
    expect(await world.refusal(null, 'POST', token, { json: { login: 'x'.repeat(7 * 1024 * 1024), password: 'y' } })).toMatchObject({ code: 'body_too_large', status: 413 });
  });

  it.each([['a list', []], ['a text', 'text'], ['null', null], ['a number', 7]])('refuses %s where fields belong', async (_, json) => {
    expect([400]).toContain((await world.refusal(null, 'POST', token, { raw: JSON.stringify(json), headers: { 'content-type': 'application/json' } })).status);
  });

  it('names every missing, mistyped, oversized and unknown field, in Chinese and in English', async () => {
    const json = { password: 7, agency: 'x'.repeat(65), status: 'CLOSED' };
    const zh = await world.refusal(null, 'POST', token, { json });
    expect(zh).toMatchObject({ code: 'invalid_input', status: 400, title: '填写有误' });
    expect(Object.fromEntries(zh.errors?.map(({ path, message }) => [path, message]) ?? [])).toEqual({
      login: expect.any(String) as string, password: expect.any(String) as string, agency: '不能超过64个字符', status: '没有这个字段，请核对名称',
    });
    const en = await world.refusal(null, 'POST', token, { json, lang: 'en' });
    expect(en.errors).toContainEqual({ path: 'agency', message: 'must not be longer than 64 characters' });
    expect(en.errors).toContainEqual({ path: 'status', message: 'is not a field of this request' });
  });

  it('refuses NUL, control characters and half of a surrogate pair, which can not be stored', async () => {
    for (const login of ['a\u0000b', 'a\u0007b', 'a\ud800b']) {
      expect((await world.refusal(null, 'POST', token, { json: { login, password: 'x' } })).errors?.[0]?.path).toBe('login');
    }
  });

  it('refuses __proto__ and prototypes of any kind', async () => {
    expect((await world.refusal(null, 'POST', token, { raw: '{"__proto__": {"admin": true}, "login": "x", "password": "y"}', headers: { 'content-type': 'application/json' } })).status).toBe(400);
  });

  it('answers an unknown address with 404 and a wrong method with 405 and those that are allowed', async () => {
    expect(await world.refusal('jmo.director', 'GET', '/nothing-here')).toMatchObject({ code: 'route_not_found', status: 404 });
    expect((await world.call(null, 'GET', '//%zz')).status).toBe(404);
    const wrong = await world.call('jmo.director', 'DELETE', '/plans');
    expect(wrong.status).toBe(405);
    expect(wrong.headers.get('allow')).toBe('GET, HEAD, POST');
    expect((await world.call('jmo.director', 'DELETE', `/tasks/${NOBODY}`)).status).toBe(405);
  });

  it('refuses filters that are not on the list, and pages that are too long', async () => {
    expect((await world.refusal('jmo.director', 'GET', '/tasks?sort=password_hash')).errors?.[0]?.path).toBe('sort');
    expect((await world.refusal('jmo.director', 'GET', '/tasks?limit=201')).errors).toEqual([{ path: 'limit', message: '不能大于200' }]);
    expect((await world.refusal('jmo.director', 'GET', '/tasks?status=GONE')).code).toBe('invalid_input');
    expect((await world.refusal('jmo.director', 'GET', '/tasks?cursor=abc')).code).toBe('invalid_input');
    expect((await world.refusal('jmo.director', 'GET', '/tasks?limit=1&limit=2')).code).toBe('invalid_input');
    expect((await world.refusal('jmo.director', 'GET', `/tasks?planId=${encodeURIComponent("' OR 1=1 --")}`)).code).toBe('invalid_input');
  });
});
