import { connect } from 'node:net';
import { jest } from '@jest/globals';
import { Database } from '#database';
import { jsonLog } from '../../../apps/api/src/app/api-log.js';
import { DEMO_PASSWORD } from '../../../libs/workflow/src/seed/demo-world.fixture.js';
import { ApiWorld, NOBODY, type Problem } from './api-world.js';

/** A word that only a fault of the database holds: it belongs into the log and into no answer. */
const INNER = 'kept-for-the-log-only';

let world: ApiWorld;
let inner: RegExp;

beforeAll(async () => {
  world = await ApiWorld.open(['MIIT']);
  const names = await world.demo.owner.asSystem('test', (tx) => tx.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace
     UNION SELECT p.proname FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
     UNION SELECT conname FROM pg_constraint WHERE connamespace = 'public'::regnamespace`));
  // A name of one word (task, plan) is a word of the language and of the API as well; PostgreSQL's sentences around it are not.
  const ours = names.filter(({ name }) => name.includes('_')).map(({ name }) => `\\b${name}\\b`);
  inner = new RegExp([
    ...ours, INNER, '\\n\\s*at ', 'node_modules', 'node:', 'file:/', '\\.[jt]s:\\d+', '/(work|srv|home|usr|tmp|var)/', '\\b(SELECT|INSERT INTO|UPDATE|DELETE FROM|RAISE|WHERE|RETURNING)\\b', 'SQLSTATE', '\\b(relation|column|constraint|syntax error|deadlock)\\b',
    'Prisma', 'postgres', 'fastify', 'FST_', 'ECONN', '127\\.0\\.0\\.1', 'a secret of the tests', DEMO_PASSWORD, '\\$scrypt|\\$argon',
  ].join('|'), 'i');
});
afterAll(() => world.close());
beforeEach(() => { world.failed.length = 0; });

interface Given { method?: string; body?: BodyInit; headers?: Record<string, string>; login?: string | null }
interface Got { status: number; type: string; text: string; headers: string; problem: Partial<Problem> }

async function ask(path: string, { method = 'GET', body, headers = {}, login = 'jmo.director' }: Given = {}): Promise<Got> {
  const answer = await fetch(world.address(path), { method, body, headers: { ...(login === null ? {} : { authorization: `Bearer ${await world.token(login)}` }), ...headers } });
  const text = await answer.text();
  const type = answer.headers.get('content-type') ?? '';
  return { status: answer.status, type, text, headers: [...answer.headers].map(([name, value]) => `${name}: ${value}`).join('\n'), problem: /json/.test(type) ? JSON.parse(text) as Partial<Problem> : {} };
}

/** Nothing of the inside in body or headers; and a problem, whatever the request said it would rather have. */
function tellsNothing({ status, type, text, headers, problem }: Got): void {
  expect({ status, found: inner.exec(`${text}\n${headers}`)?.[0] ?? null }).toEqual({ status, found: null });
  expect(type).toBe('application/problem+json; charset=utf-8');
  expect(Object.keys(problem).filter((key) => !['type', 'title', 'status', 'detail', 'code', 'instance', 'requestId', 'details', 'errors'].includes(key))).toEqual([]);
}

const JSON_TYPE = { 'content-type': 'application/json' };
const BAD_UTF8 = new Uint8Array([...Buffer.from('{"login":"'), 0xc3, 0x28, 0xff, ...Buffer.from('","password":"x"}')]);

describe('a request that is refused', () => {
  const REFUSED: readonly [string, string, Given, readonly number[]][] = [
    ['JSON that breaks off', '/plans', { method: 'POST', body: '{"title": ', headers: JSON_TYPE }, [400]],
    ['no body where one belongs', '/plans', { method: 'POST', headers: JSON_TYPE }, [400]],
    ['bytes that are no UTF-8', '/auth/token', { method: 'POST', body: BAD_UTF8, headers: JSON_TYPE, login: null }, [400, 401]],
    ['another charset', '/auth/token', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json; charset=gb18030' }, login: null }, [400, 415]],
    ['a compressed body', '/plans', { method: 'POST', body: 'x', headers: { ...JSON_TYPE, 'content-encoding': 'gzip' } }, [400, 415]],
    ['a body too large', '/plans', { method: 'POST', body: JSON.stringify({ title: 'x'.repeat(7 * 1024 * 1024) }), headers: JSON_TYPE }, [413]],
    ['a body a thousand levels deep', '/plans', { method: 'POST', body: `${'['.repeat(1_000)}${']'.repeat(1_000)}`, headers: JSON_TYPE }, [400]],
    ['a form without its boundary', `/tasks/${NOBODY}/attachments`, { method: 'POST', body: 'x', headers: { 'content-type': 'multipart/form-data' }, login: 'miit.handler1' }, [400, 404, 415]],
    ['XML', '/plans', { method: 'POST', body: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', headers: { 'content-type': 'application/xml' } }, [415]],
    ['a type that is none', '/plans', { method: 'POST', body: 'x', headers: { 'content-type': 'no type/at all;;' } }, [400, 415]],
    ['a page wanted instead of JSON', '/plans/x', { headers: { accept: 'text/html, image/*;q=0.9' } }, [400, 404]],
    ['an Accept that is none', '/tasks/x', { headers: { accept: ';;;q=x/,' } }, [400, 404]],
    ['a language that nobody speaks', '/tasks?limit=x', { headers: { 'accept-language': '%%%;q=9,../../zh' } }, [400]],
    ['an unknown address', '/../../etc/passwd', {}, [404]],
    ['an unknown address of the web', '//../package.json', {}, [404]],
    ['percent codes that are none', '//api/v1/tasks/%E0%A4%A', {}, [400, 404]],
    ['percent codes that are no UTF-8', '//api/v1/tasks/%C3%28', {}, [400, 404]],
    ['NUL in a path', '/tasks/%00', {}, [400, 404]],
    ['a very long address', `/tasks/${'x'.repeat(5_000)}`, {}, [400, 404, 414]],
    ['another method', '/plans', { method: 'DELETE' }, [405]],
    ['SQL for a filter', `/tasks?agencyCode=${encodeURIComponent("' UNION SELECT password_hash FROM account --")}`, {}, [200, 400]],
    ['a sort key that is a column', '/tasks?sort=password_hash', {}, [400]],
    ['a cursor that is none', `/tasks?cursor=${Buffer.from('[1,2,{"a":null}]').toString('base64url')}`, {}, [400]],
    ['an agency that is no header', '/tasks', { headers: { 'duban-agency': "JMO'; --" } }, [403]],
    ['a version that is none', `/tasks/${NOBODY}/acts/acknowledge`, { method: 'POST', body: '{}', headers: { ...JSON_TYPE, 'if-match': 'W/"x"' }, login: 'miit.liaison' }, [400, 428]],
    ['a key that is too long', '/plans', { method: 'POST', body: '{}', headers: { ...JSON_TYPE, 'idempotency-key': 'x'.repeat(5_000) } }, [400]],
    ['a token that is none', '/tasks', { login: null, headers: { authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.' } }, [401]],
  ];

  it.each(REFUSED)('for %s tells nothing of the inside', async (_what, path, given, statuses) => {
    const got = await ask(path, given);
    expect(statuses).toContain(got.status);
    if (got.status === 200) expect(inner.exec(got.text)).toBeNull(); else tellsNothing(got);
    expect(world.failed).toEqual([]);
  });

  it('before it is one at all tells nothing either', async () => {
    const said = async (bytes: string): Promise<string> => new Promise((resolve, reject) => {
      const { hostname, port } = new URL(world.address('/'));
      const socket = connect(Number(port), hostname, () => socket.write(bytes));
      let text = '';
      socket.setEncoding('utf8').on('data', (part: string) => { text += part; }).on('close', () => resolve(text)).on('error', reject);
    });
    for (const bytes of ['GARBAGE\r\n\r\n', `GET / HTTP/1.1\r\nhost: x\r\nx-much: ${'x'.repeat(70_000)}\r\n\r\n`, 'POST /api/v1/plans HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\ncontent-length: 5\r\n\r\nzz\r\n']) {
      const answer = await said(bytes);
      expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
      expect(inner.exec(answer)).toBeNull();
    }
  });
});

/** What jsonLog, the log of the running product, writes of the last failure. */
function lineOfLog(): { requestId: string; error: string } {
  const { entry, error } = world.failed.at(-1) ?? { entry: undefined, error: undefined };
  if (entry === undefined) throw new Error('nothing was logged');
  const written: string[] = [];
  const writing = jest.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  try {
    jsonLog.failed(entry, error);
  } finally {
    writing.mockRestore();
  }
  return JSON.parse(written.join('')) as { requestId: string; error: string };
}

describe('a fault of the database', () => {
  const owner = (...statements: string[]): Promise<unknown> => world.demo.owner.asSystem('test', async (tx) => { for (const one of statements) await tx.run(one); });
  const post = (json: object): Promise<Got> => ask('/people', { method: 'POST', body: JSON.stringify(json), headers: JSON_TYPE, login: 'jmo.sysadmin' });

  const FAULTS: readonly [string, string[], string[], RegExp][] = [
    ['an error raised with SQL and secrets in its words',
      [`CREATE FUNCTION leak() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'INSERT INTO person: password_hash ${INNER} in /srv/duban/x.sql' USING DETAIL = '${INNER}', HINT = '${INNER}'; END $$`,
        'CREATE TRIGGER leak BEFORE INSERT ON person FOR EACH ROW EXECUTE FUNCTION leak()'], ['DROP TRIGGER leak ON person', 'DROP FUNCTION leak()'], /kept-for-the-log-only/],
    ['a constraint that nobody foresaw', [`ALTER TABLE person ADD CONSTRAINT leaky_check CHECK (name <> '某甲') NOT VALID`], ['ALTER TABLE person DROP CONSTRAINT leaky_check'], /leaky_check/],
    ['a column that is missing', ['ALTER TABLE person RENAME COLUMN email TO email_gone'], ['ALTER TABLE person RENAME COLUMN email_gone TO email'], /email/],
    ['a table that is closed', ['REVOKE INSERT ON person FROM duban_api'], ['GRANT INSERT ON person TO duban_api'], /permission denied/],
  ];
  it.each(FAULTS)('%s: the answer has a number to ask by, the log under that number has the rest', async (_what, breaks, mends, inLog) => {
    await owner(...breaks);
    try {
      const got = await post({ name: '某甲', email: 'a@jmo.example' });
      expect(got).toMatchObject({ status: 500, problem: { code: 'internal', details: {} } });
      tellsNothing(got);
      const line = lineOfLog();
      expect(line.requestId).toBe(got.problem.requestId);
      expect(line.error).toMatch(inLog);
      expect(line.error).toMatch(/\n\s+at /);
      expect(JSON.stringify(line)).not.toMatch(/Bearer|eyJ|demo-passphrase/);
    } finally {
      await owner(...mends);
    }
    expect((await post({ name: '某甲', email: 'a@jmo.example' })).status).toBeLessThan(300);
  });
});

describe('a database that is gone', () => {
  it('is answered 503 without its address, to those who are known and to those who sign in; the log names it', async () => {
    const away = new Database({ url: 'postgres://duban:pass-of-the-tests@127.0.0.1:1/gone', role: 'duban_api', zone: 'Asia/Shanghai', poolSize: 1 });
    const other = await ApiWorld.open(['MIIT'], { db: away });
    const known = world;
    try {
      world = other;
      const got = [
        await ask('/auth/token', { method: 'POST', body: JSON.stringify({ login: 'jmo.director', password: DEMO_PASSWORD }), headers: JSON_TYPE, login: null }),
        await ask('/tasks', { login: null, headers: { authorization: `Bearer ${await known.token('jmo.director')}` } }),
      ];
      for (const one of got) {
        expect(one).toMatchObject({ status: 503, problem: { code: 'unavailable' } });
        expect(`${one.text}${one.headers}`).not.toContain('pass-of-the-tests');
        tellsNothing(one);
      }
      expect(lineOfLog().requestId).toBe(got[1]?.problem.requestId);
      expect(lineOfLog().error).toMatch(/ECONNREFUSED/);
      expect(JSON.stringify(other.failed.map(({ error }) => String((error as Error).stack)))).not.toContain('pass-of-the-tests');
    } finally {
      world = known;
      await other.close();
      await away.close();
    }
  });

  it('ending its connections in the middle of a request leaks nothing', async () => {
    await world.demo.owner.asSystem('test', (tx) => tx.run(
      `CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END $$`));
    await world.demo.owner.asSystem('test', (tx) => tx.run('CREATE TRIGGER cut BEFORE INSERT ON person FOR EACH ROW EXECUTE FUNCTION cut()'));
    try {
      const got = await ask('/people', { method: 'POST', body: JSON.stringify({ name: '某乙', email: null }), headers: JSON_TYPE, login: 'jmo.sysadmin' });
      expect(got).toMatchObject({ status: 503, problem: { code: 'unavailable' } });
      tellsNothing(got);
    } finally {
      await world.demo.owner.asSystem('test', (tx) => tx.run('DROP TRIGGER cut ON person'));
    }
  });
});
