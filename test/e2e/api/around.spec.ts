import { createApiApp, statedRoutes } from '#api';
import { Books, Database } from '#workflow';
import { until } from '../../support/until.js';
import { ApiWorld, NOBODY, type Problem } from './api-world.js';

const MAIL = '0a000000-0000-4000-8000-000000000001';
const FOREIGN_MAIL = '0a000000-0000-4000-8000-000000000002';
const ALARM = '0b000000-0000-4000-8000-000000000001';

let world: ApiWorld;
let workerDb: Database;

beforeAll(async () => {
  world = await ApiWorld.open(['MIIT', 'MOST'], (demo) => {
    workerDb = demo.owner;
    return { embedded: { demo: { password: 'demo-passphrase', accounts: [{ login: 'jmo.director', name: '<b>王</b>', agencyName: '联席办', duty: { zh: '下达计划', en: 'issues plans' } }] } } };
  });
  const [one, two] = [world.demo.person('miit.handler1').id, world.demo.person('most.handler1').id];
  await workerDb.asSystem('test', async (tx) => {
    for (const [id, person, n] of [[MAIL, one, 1], [FOREIGN_MAIL, two, 2]] as const) {
      await tx.run(
        `INSERT INTO mail (id, message_id, dedupe_key, kind, person_id, to_address, to_name, locale, subject, text, html, raw, raw_sha256, status, not_before, created_at)
         VALUES ($1, $2, $2, 'task.reminded', $3, 'a@b.example', '张三', 'zh', $4, '正文', '<p>正文</p><script>alert(1)</script>', $5, 'x', 'SENT', now(), now())`,
        [id, `<m${n}@duban.example>`, person, '提醒<img src=x onerror=alert(1)>', Buffer.from('Subject: x\r\n\r\n正文')]);
    }
    await tx.run(`INSERT INTO alarm (id, kind, dedupe_key, person_id, details, raised_at) VALUES ($1, 'mail.missing', 'k', $2, '{"name":"张三"}', now())`, [ALARM, one]);
  });
});
afterAll(() => world.close());

const same = ({ requestId: _, instance: __, ...rest }: Problem): object => rest;

describe('every route', () => {
  it('says which permission it needs, or that it is public', async () => {
    const db = new Database({ url: 'postgresql://localhost/unused', role: 'duban_api', zone: 'Asia/Shanghai' });
    const app = await createApiApp({ db, books: new Books('Asia/Shanghai'), files: world.stored.files, settings: { tokenSecret: 'x'.repeat(32) } });
    const routes = statedRoutes(app);
    expect(routes.length).toBeGreaterThan(55);
    expect(routes.filter(({ access }) => access === null)).toEqual([]);
    expect(routes.filter(({ access }) => access === 'public').map(({ name }) => name).sort()).toEqual([
      'AuthController.refresh', 'AuthController.token', 'DocsController.json', 'DocsController.page', 'DocsController.permissions',
      'DocsController.permissionsStyle', 'DocsController.script', 'DocsController.start', 'DocsController.style', 'HealthController.live', 'HealthController.ready',
      'InvitationsController.accept', 'InvitationsController.look', 'WelcomeController.welcome',
    ]);
    await app.close();
    await db.close();
  });

  it('of the document answers 401 without a token, unless it is public', async () => {
    const { body } = await world.call<{ paths: Record<string, Record<string, { security?: object[] }>> }>(null, 'GET', '//docs/openapi.json');
    for (const [path, item] of Object.entries(body.paths)) {
      for (const [method, operation] of Object.entries(item)) {
        if (operation.security === undefined) continue;
        const problem = await world.refusal(null, method.toUpperCase(), `/${path.replace(/\{\w+\}/g, NOBODY)}`, method === 'get' ? {} : { json: {} });
        expect({ path, method, status: problem.status }).toEqual({ path, method, status: 401 });
      }
    }
  });

  it('with an id answers what is missing and what is nonsense alike', async () => {
    for (const path of ['/documents/ID', '/documents/ID/text', '/documents/ID/measures', '/plans/ID', '/tasks/ID', '/mails/ID']) {
      const missing = await world.refusal('jmo.director', 'GET', path.replace('ID', NOBODY));
      expect(missing.status).toBe(404);
      expect(same(await world.refusal('jmo.director', 'GET', path.replace('ID', 'x%27--')))).toEqual(same(missing));
    }
  });
});

describe('people and posts', () => {
  it('are the administrator\'s, who sees nothing else', async () => {
    const { status, body } = await world.call<{ id: string }>('jmo.sysadmin', 'POST', '/people', { json: { name: '赵新', email: 'zhao@agency.example' } });
    expect(status).toBe(201);
    expect((await world.call('jmo.sysadmin', 'POST', `/people/${body.id}/account`, { json: { login: 'zhao.xin', password: 'a long enough passphrase' } })).status).toBe(201);
    expect(await world.refusal('jmo.sysadmin', 'POST', `/people/${body.id}/account`, { json: { login: 'zhao.xin2', password: 'a long enough passphrase' } })).toMatchObject({ status: 409, code: 'conflict' });
    const post = await world.call<{ id: string }>('jmo.sysadmin', 'POST', '/posts', { json: { agencyCode: 'MIIT', role: 'HANDLER', title: '承办人三' } });
    const holding = await world.call<{ id: string }>('jmo.sysadmin', 'POST', '/holdings', { json: { postId: post.body.id, personId: body.id, validFrom: '2015-01-01' } });
    expect([post.status, holding.status]).toEqual([201, 201]);
    expect((await world.call<object[]>('miit.liaison', 'GET', '/agencies/MIIT/people?role=HANDLER')).body).toContainEqual(
      { personId: body.id, name: '赵新', role: 'HANDLER', title: '承办人三', unitName: null });
    expect((await world.refusal('jmo.sysadmin', 'POST', `/holdings/${holding.body.id}/end`, { json: { lastDay: '2014-12-31' } })).code).toBe('bad_date');
    expect((await world.call('jmo.sysadmin', 'PUT', `/people/${body.id}/disablement`, { json: { disabled: true, reason: '调离' } })).status).toBe(200);
    expect((await world.refusal('jmo.sysadmin', 'GET', '/tasks')).status).toBe(403);
    expect((await world.refusal('jmo.officer1', 'POST', '/people', { json: { name: '某' } })).status).toBe(403);
    expect((await world.refusal('jmo.sysadmin', 'POST', '/people', { json: { name: 'a\r\nBcc: x', email: 'x' } })).status).toBe(400);
    expect((await world.refusal('jmo.sysadmin', 'POST', '/people', { json: { name: '某', isAdmin: true } })).errors?.[0]?.path).toBe('isAdmin');
  });
});

describe('the directory', () => {
  it('finds agencies by code and by names that are no longer used', async () => {
    const found = async (q: string): Promise<string[]> => (await world.call<{ items: { code: string }[] }>('miit.liaison', 'GET', `/agencies?q=${encodeURIComponent(q)}`)).body.items.map(({ code }) => code);
    expect(await found('miit')).toContain('MIIT');
    expect(await found('工业和信息化部')).toContain('MIIT');
    expect(await found('%')).toEqual([]);
  });

  it('pages through all agencies without repeating one', async () => {
    const codes: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body }: { body: { items: { code: string }[]; nextCursor: string | null } } = await world.call('miit.liaison', 'GET', `/agencies?limit=100${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
      codes.push(...body.items.map(({ code }) => code));
      cursor = body.nextCursor;
    }
    expect(codes.length).toBeGreaterThan(200);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('shows names and posts, never an address', async () => {
    const { body } = await world.call<object[]>('most.leader', 'GET', '/agencies/MIIT/people');
    expect(body.length).toBeGreaterThan(4);
    expect(JSON.stringify(body)).not.toMatch(/@|email|login/);
    expect((await world.call<{ name: string }[]>('most.leader', 'GET', '/agencies/MIIT/units')).body.length).toBeGreaterThan(0);
    expect((await world.refusal('most.leader', 'GET', '/agencies/NONE/units')).status).toBe(404);
    expect((await world.refusal('most.leader', 'GET', '/agencies/MIIT/people?role=KING')).code).toBe('invalid_input');
  });
});

describe('the calendar', () => {
  it('says which days are worked and why', async () => {
    const { body } = await world.call<{ date: string; working: boolean; why: string }[]>('jmo.sysadmin', 'GET', '/calendar/days?from=2015-10-01&to=2015-10-10');
    expect(body.filter(({ working }) => working).map(({ date }) => date)).toEqual(['2015-10-08', '2015-10-09', '2015-10-10']);
    expect(body.at(-1)).toMatchObject({ why: 'makeup', announced: true, notice: { published: expect.any(String) as string } });
    expect((await world.refusal('jmo.sysadmin', 'GET', '/calendar/days?from=2015-10-10&to=2015-10-01')).code).toBe('bad_date');
    expect((await world.refusal('jmo.sysadmin', 'GET', '/calendar/days?from=1900-01-01&to=9999-12-31')).code).toBe('bad_date');
    expect((await world.refusal('jmo.sysadmin', 'GET', '/calendar/days?from=2015-13-01')).errors).toHaveLength(2);
  });

  it('shows the notices and the ladders in force', async () => {
    expect((await world.call<object[]>('miit.leader', 'GET', '/calendar/notices')).body.length).toBeGreaterThan(10);
    expect((await world.call<{ clockKind: string }[]>('miit.leader', 'GET', '/ladders')).body.map(({ clockKind }) => clockKind)).toContain('COMPLETION');
  });
});

describe('mails, alarms and events', () => {
  it('are one\'s own for an agency and all for the office; another\'s mail is not found', async () => {
    const ids = async (login: string): Promise<string[]> => (await world.call<{ items: { id: string }[] }>(login, 'GET', '/mails')).body.items.map(({ id }) => id);
    expect(await ids('miit.handler1')).toEqual([MAIL]);
    expect((await ids('jmo.officer1')).sort()).toEqual([MAIL, FOREIGN_MAIL]);
    expect((await world.call('miit.handler1', 'GET', `/mails/${MAIL}`)).body).toMatchObject({ source: 'Subject: x\r\n\r\n正文', text: '正文' });
    expect(same(await world.refusal('miit.handler1', 'GET', `/mails/${FOREIGN_MAIL}`))).toEqual(same(await world.refusal('miit.handler1', 'GET', `/mails/${NOBODY}`)));
  });

  it('let the office clear an alarm once, with what it did', async () => {
    expect((await world.refusal('miit.liaison', 'GET', '/alarms')).status).toBe(403);
    expect((await world.call<{ items: object[] }>('jmo.auditor', 'GET', '/alarms?open=true')).body.items).toHaveLength(1);
    const path = `/alarms/${ALARM}/clearance`;
    expect((await world.refusal('jmo.officer1', 'POST', path, { json: {} })).errors).toEqual([{ path: 'reason', message: '必须填写' }]);
    expect((await world.refusal('jmo.auditor', 'POST', path, { json: { reason: '已补地址' } })).status).toBe(403);
    expect((await world.call('jmo.officer1', 'POST', path, { json: { reason: '已补地址' } })).body).toEqual({ id: ALARM });
    expect((await world.refusal('jmo.officer1', 'POST', path, { json: { reason: '再次' } })).code).toBe('conflict');
    expect((await world.call<{ items: object[] }>('jmo.auditor', 'GET', '/alarms?open=true')).body.items).toEqual([]);
  });

  it('feed events in order, each once, from where the reader stopped', async () => {
    const seen: string[] = [];
    let since = '';
    for (;;) {
      const { body } = await world.call<{ items: { id: string }[]; nextSince: string | null }>('jmo.officer1', 'GET', `/events?limit=7${since && `&since=${since}`}`);
      if (body.items.length === 0) break;
      seen.push(...body.items.map(({ id }) => id));
      since = body.nextSince ?? '';
    }
    expect(seen.length).toBeGreaterThan(10);
    expect([...seen].sort()).toEqual(seen);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('hold back what a still open transaction could precede', async () => {
    const [{ id: last } = { id: '' }] = (await world.call<{ items: { id: string }[] }>('jmo.officer1', 'GET', '/events?limit=200')).body.items.slice(-1);
    let release = (): void => undefined;
    const held = workerDb.asSystem('test', async (tx) => {
      await tx.run('UPDATE alarm SET kind = kind WHERE id = $1', [ALARM]);
      await new Promise<void>((resolve) => { release = resolve; });
    });
    while ((await workerDb.asSystem('test', (tx) => tx.query(`SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction' AND backend_xid IS NOT NULL`))).length === 0) { /* until the transaction has begun */ }
    const { body: { id } } = await world.call<{ id: string }>('jmo.sysadmin', 'POST', '/people', { json: { name: '钱新' } });
    // A snapshot counts the open transactions of the whole server: what other tests' held back may come at any time, so one event is looked for.
    const told = async (): Promise<boolean> => JSON.stringify((await world.call('jmo.officer1', 'GET', `/events?limit=200&since=${last}`)).body).includes(id);
    const during = await told();
    release();
    await held;
    expect(during).toBe(false);
    await until('it is told', told);
  });

  it('show who may do what as data', async () => {
    const { body } = await world.call<{ permissions: object[]; taskActs: { act: string }[] }>('miit.leader', 'GET', '/permissions');
    expect(body.taskActs.map(({ act }) => act)).toContain('requestCompletion');
    expect(body.permissions).toContainEqual({ permission: 'plan.issue', roles: ['OFFICE_DIRECTOR', 'CONVENER'] });
  });
});

describe('the door of the embedded run', () => {
  it('names the demo\'s accounts to whoever is not signed in yet, and nothing beyond', async () => {
    expect((await world.call(null, 'GET', '/welcome')).body).toEqual({
      zone: 'Asia/Shanghai', embedded: true,
      demo: { password: 'demo-passphrase', accounts: [{ login: 'jmo.director', name: '<b>王</b>', agencyName: '联席办', duty: { zh: '下达计划', en: 'issues plans' } }] },
    });
  });
});

describe('limits', () => {
  it('stop a script that guesses or writes without end, and say how long to wait', async () => {
    const narrow = await ApiWorld.open([], { settings: { tokenSecret: 'another secret of the tests, 32b', rateSignInPerMinute: 3, rateWritesPerMinute: 2 } });
    try {
      const token = await narrow.token('jmo.sysadmin');
      const write = (): Promise<{ status: number }> => narrow.call(null, 'POST', '/people', { json: {}, headers: { authorization: `Bearer ${token}` } });
      expect([(await write()).status, (await write()).status, (await write()).status]).toEqual([400, 400, 429]);
      for (let i = 0; i < 2; i += 1) await narrow.call(null, 'POST', '/auth/token', { json: { login: 'nobody', password: 'wrong one here' } });
      const limited = await narrow.call<{ code: string }>(null, 'POST', '/auth/token', { json: { login: 'nobody', password: 'wrong one here' } });
      expect(limited).toMatchObject({ status: 429, body: { code: 'too_many_requests' } });
      expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await narrow.call(null, 'GET', '/me', { headers: { authorization: `Bearer ${token}` } })).status).toBe(200);
    } finally {
      await narrow.close();
    }
  });

  it('end a request that takes too long, with words and a status of its own, and the process goes on', async () => {
    const hasty = await ApiWorld.open([], { settings: { tokenSecret: 'another secret of the tests, 32b', requestTimeoutMs: 3_000 } });
    try {
      const unit = await hasty.demo.owner.asSystem('test', (tx) => tx.one<{ id: string }>(`INSERT INTO unit (agency_code, name, valid_from) VALUES ('MIIT', '某处', '2015-01-01') RETURNING id`));
      let release: () => void = () => undefined;
      const held = new Promise<void>((resolve) => { release = resolve; });
      const holding = hasty.demo.owner.asSystem('test', async (tx) => { await tx.one('SELECT id FROM unit WHERE id = $1 FOR UPDATE', [unit.id]); await held; });
      const answer = await hasty.call<{ code: string }>('jmo.sysadmin', 'PATCH', `/units/${unit.id}`, { json: { name: '某司' }, ifMatch: 1 });
      release();
      await holding;
      expect(answer).toMatchObject({ status: 503, body: { code: 'timeout' } });
      expect((await hasty.call('jmo.sysadmin', 'GET', '/me')).status).toBe(200);
    } finally {
      await hasty.close();
    }
  });
});
