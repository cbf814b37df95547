import { createHash } from 'node:crypto';
import { createRenderer } from '#rendering';
import { Books, composeMails, Database, fanout } from '#workflow';
import { ApiWorld, NOBODY } from './api-world.js';

const HOST = 'https://duban.example';
const books = new Books('Asia/Shanghai');
let world: ApiWorld;
let worker: Database;

beforeAll(async () => {
  let url = '';
  world = await ApiWorld.open(['MIIT', 'NDRC'], (_demo, urls) => { url = urls.url; return {}; });
  worker = new Database({ url, role: 'duban_worker', zone: 'Asia/Shanghai', poolSize: 2 });
  await world.setNow('2015-09-01T02:00:00Z');
});
afterAll(async () => {
  await worker.close();
  await world.close();
});

const rows = <T>(sql: string, params: unknown[] = []): Promise<T[]> => world.demo.owner.asSystem('test', (tx) => tx.query<T>(sql, params));

/** What the worker does: tells of the events, writes the mails. */
async function mailAll(): Promise<void> {
  await fanout(worker, books, (await rows<{ eventId: string }>('SELECT event_id FROM outbox ORDER BY created_at, event_id')).map(({ eventId }) => eventId));
  await composeMails(worker, books, createRenderer({ publicUrl: HOST, from: { name: '督办', address: 'duban@duban.example' } }));
}

/** The link in the newest mail to this person. */
async function tokenOf(personId: string): Promise<string> {
  const [mail] = await rows<{ text: string }>(`SELECT text FROM mail WHERE person_id = $1 AND kind = 'account.invited' ORDER BY created_at DESC, id DESC LIMIT 1`, [personId]);
  const link = new RegExp(`${HOST}/invitations/([A-Za-z0-9_-]+)`).exec(mail?.text ?? '')?.[1];
  if (link === undefined) throw new Error(`no link in ${mail?.text ?? 'no mail'}`);
  return link;
}

/** A new handler of MIIT, added by its liaison. */
async function newcomer(name: string): Promise<string> {
  const post = await world.call<{ id: string }>('miit.liaison', 'POST', '/posts', { json: { agencyCode: 'MIIT', role: 'HANDLER', title: `承办人${name}` } });
  const made = await world.call<{ id: string }>('miit.liaison', 'POST', '/people', { json: { name, email: 'new@miit.example', postId: post.body.id } });
  if (made.status !== 201) throw new Error(JSON.stringify(made.body));
  return made.body.id;
}

describe('an invitation', () => {
  it('carries a person from his agency\'s liaison to his first sign-in, by a link in a mail', async () => {
    const id = await newcomer('孙新');
    expect((await world.call('miit.liaison', 'POST', `/people/${id}/invitations`, { json: {} })).status).toBe(201);
    await mailAll();
    const token = await tokenOf(id);
    expect((await world.call(null, 'POST', '/invitations/look', { json: { token } })).body).toMatchObject({ name: '孙新', agencyCode: 'MIIT', agencyName: '工业和信息化部' });
    const accepted = await world.call(null, 'POST', '/invitations/acceptance', { json: { token, login: 'miit.sunxin', password: 'my own long words' } });
    expect(accepted).toMatchObject({ status: 201, body: { login: 'miit.sunxin' } });
    const { body } = await world.call<{ posts: { role: string }[] }>(null, 'POST', '/auth/token', { json: { login: 'miit.sunxin', password: 'my own long words' } });
    expect(body.posts).toMatchObject([{ role: 'HANDLER' }]);

    const again = await world.refusal(null, 'POST', '/invitations/acceptance', { json: { token, login: 'somebody.else', password: 'another long words' } });
    expect(again).toMatchObject({ code: 'invitation_void', status: 410, details: { why: 'used' } });
  });

  it('keeps of its token nothing but the SHA-256, and shows its mail to nobody but the reader', async () => {
    const id = await newcomer('李密');
    await world.call('miit.liaison', 'POST', `/people/${id}/invitations`, { json: {} });
    await mailAll();
    const token = await tokenOf(id);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(await rows('SELECT token_hash FROM invitation WHERE person_id = $1', [id])).toEqual([{ tokenHash: createHash('sha256').update(token).digest('hex') }]);
    const elsewhere = await rows(
      `SELECT 1 FROM event WHERE position($1 IN body) > 0 UNION ALL SELECT 1 FROM notification WHERE position($1 IN model::text) > 0`, [token]);
    expect(elsewhere).toEqual([]);
    const [mail] = await rows<{ id: string }>(`SELECT id FROM mail WHERE person_id = $1`, [id]);
    for (const login of ['jmo.director', 'jmo.auditor', 'miit.liaison']) {
      expect((await world.refusal(login, 'GET', `/mails/${mail?.id ?? ''}`)).code).toBe('not_found');
      expect(JSON.stringify((await world.call(login, 'GET', '/mails?limit=200')).body)).not.toContain(mail?.id);
    }
    const { body } = await world.call<{ items: { personId: string; mailed: boolean }[] }>('miit.liaison', 'GET', '/invitations?open=true');
    expect(body.items).toMatchObject([{ personId: id, mailed: true }]);
    expect(JSON.stringify(body)).not.toMatch(/hash|token/i);
  });

  it('ends when a newer one is sent, when it is taken back, and after fourteen days', async () => {
    const id = await newcomer('周再');
    const invite = async (): Promise<{ id: string; token: string }> => {
      const { body } = await world.call<{ id: string }>('miit.liaison', 'POST', `/people/${id}/invitations`, { json: {} });
      await mailAll();
      return { id: body.id, token: await tokenOf(id) };
    };
    const why = async (token: string): Promise<unknown> => (await world.refusal(null, 'POST', '/invitations/look', { json: { token } })).details['why'];
    const first = await invite();
    await world.setNow('2015-09-01T02:01:00Z');
    const second = await invite();
    expect(await why(first.token)).toBe('unknown');
    expect((await world.refusal('ndrc.liaison', 'POST', `/invitations/${second.id}/revocation`, { json: {} })).code).toBe('not_found');
    expect((await world.call('miit.liaison', 'POST', `/invitations/${second.id}/revocation`, { json: {} })).status).toBe(200);
    expect((await world.refusal('miit.liaison', 'POST', `/invitations/${second.id}/revocation`, { json: {} })).code).toBe('conflict');
    expect(await why(second.token)).toBe('unknown');
    await world.setNow('2015-09-01T02:02:00Z');
    const third = await invite();
    await world.setNow('2015-09-15T02:03:00Z');
    expect(await why(third.token)).toBe('expired');
    expect(await why('not a token')).toBe('unknown');
    await world.setNow('2015-09-01T02:05:00Z');
  });

  it('is not to be had for another agency\'s people, for who has an account, and for a post one may not give', async () => {
    const fresh = async (login: string, id: string): Promise<string> => (await world.refusal(login, 'POST', `/people/${id}/invitations`, { json: {} })).code;
    expect(await fresh('ndrc.liaison', world.demo.person('miit.handler1').id)).toBe('not_found');
    expect(await fresh('ndrc.liaison', NOBODY)).toBe('not_found');
    expect(await fresh('miit.liaison', world.demo.person('miit.handler1').id)).toBe('conflict');
    expect(await fresh('miit.liaison', world.demo.person('miit.signatory').id)).toBe('forbidden');
    expect(await fresh('miit.handler1', world.demo.person('miit.handler2').id)).toBe('forbidden');
  });
});
