import { appendEvents } from '#database';
import { verifyAudit } from '#workflow';
import { ApiWorld } from './api-world.js';

interface Told { type: string; event: { reason: string | null; facts: object } }
interface SignOff { round: number; stage: string; decision: string; statement: string | null }

let world: ApiWorld;
let taskId: string;

beforeAll(async () => {
  world = await ApiWorld.open(['MIIT', 'NDRC', 'MOF']);
  await world.setNow('2015-09-01T01:00:00Z');
  // NDRC leads 1.1, MIIT co-operates.
  await world.issuedPlan(['1.1'], '2015-12-31', '2015-09-01');
  taskId = (await world.taskOf('miit.liaison', 'MIIT', '1.1')).id;
  for (const [login, act] of [['liaison', 'acknowledge'], ['handler1', 'claim'], ['handler1', 'start']] as const) await world.act(`miit.${login}`, taskId, act);
});
afterAll(() => world.close());

const OUTSIDERS = ['jmo.officer1', 'jmo.director', 'jmo.auditor', 'ndrc.signatory'];
const INSIDERS = ['miit.handler1', 'miit.liaison', 'miit.leader'];

async function history(login: string): Promise<Told[]> {
  return (await world.call<{ items: Told[] }>(login, 'GET', `/tasks/${taskId}/history?limit=200`)).body.items;
}
/** The types that the feed tells of the task, page after page. */
async function feed(login: string): Promise<string[]> {
  const found: string[] = [];
  for (let since = ''; ;) {
    const { body } = await world.call<{ items: { type: string; taskId: string | null }[]; nextSince: string }>(login, 'GET', `/events?limit=200${since && `&since=${since}`}`);
    if (body.items.length === 0) return found;
    found.push(...body.items.filter((one) => one.taskId === taskId).map(({ type }) => type));
    since = body.nextSince;
  }
}
const signOffs = async (login: string) => (await world.call<{ signOffs: SignOff[] }>(login, 'GET', `/tasks/${taskId}`)).body.signOffs.map(({ round, stage, decision }) => `${round} ${stage} ${decision}`).sort();
const request = () => world.act('miit.handler1', taskId, 'requestCompletion', { statement: '路线图已印发。', evidence: [{ type: 'report', title: '路线图', reference: '1' }] });
const extend = async (login: string, id: string, act: string, json: object = {}) => {
  const { body } = await world.call<{ version: number }>(login, 'GET', `/extensions/${id}`);
  const answer = await world.call(login, 'POST', `/extensions/${id}/acts/${act}`, { json, ifMatch: body.version });
  expect(answer.status).toBe(200);
};

it('a completion that is returned inside the agency leaves no trace outside it: not in the history, the feed, the rounds or a conflict', async () => {
  expect((await request()).status).toBe(200);
  expect((await world.act('miit.signatory', taskId, 'return', { reason: '数字与台账不符' })).status).toBe(200);
  const inner = ['task.completion_requested', 'task.returned_inside'];
  for (const login of INSIDERS) {
    expect((await history(login)).map(({ type }) => type)).toEqual(expect.arrayContaining(inner));
    expect(await signOffs(login)).toEqual(['1 REQUEST YES', '1 SIGN RETURNED']);
  }
  for (const login of OUTSIDERS) {
    const told = await history(login);
    expect({ login, types: told.map(({ type }) => type) }).toEqual({ login, types: expect.arrayContaining(['task.dispatched', 'task.acknowledged', 'task.started']) as string[] });
    expect({ login, inner: told.filter(({ type }) => inner.includes(type)) }).toEqual({ login, inner: [] });
    expect(JSON.stringify((await world.call(login, 'GET', `/tasks/${taskId}`)).body)).not.toMatch(/台账|已印发/);
    expect(await signOffs(login)).toEqual([]);
  }
  const stale = (login: string, act: string, json: object) => world.refusal(login, 'POST', `/tasks/${taskId}/acts/${act}`, { json, ifMatch: 1 });
  expect(await stale('miit.handler1', 'requestCompletion', { statement: '再报' })).toMatchObject({ code: 'stale_version', details: { changes: expect.arrayContaining([expect.objectContaining({ type: 'task.returned_inside' })]) as object[] } });
  const told = await stale('jmo.director', 'suspend', { basis: '会议纪要', reviewOn: '2015-10-15' });
  expect(told.code).toBe('stale_version');
  expect(JSON.stringify(told)).not.toMatch(/inside|completion_requested|台账/);
});

it('the steps of an extension request are told outside from its signature on; one withdrawn before it was never asked', async () => {
  const asked = { reasonClass: 'CONSULTATION', reasonText: '标准尚在征求意见', progress: '已完成初稿', requestedDue: '2016-01-29' };
  const draft = async (): Promise<string> => {
    const { body: { version } } = await world.call<{ version: number }>('miit.handler1', 'GET', `/tasks/${taskId}`);
    return (await world.call<{ id: string }>('miit.handler1', 'POST', `/tasks/${taskId}/extensions`, { json: asked, ifMatch: version })).body.id;
  };
  const first = await draft();
  await extend('miit.handler1', first, 'sendToSign');
  await extend('miit.signatory', first, 'return', { reason: '理由不充分' });
  await extend('miit.handler1', first, 'withdraw');
  const inside = ['extension.drafted', 'extension.signing_requested', 'extension.returned', 'extension.withdrawn_inside'];
  const types = async (login: string) => (await history(login)).map(({ type }) => type).filter((type) => type.startsWith('extension.'));
  expect(await types('miit.liaison')).toEqual(inside);
  for (const login of OUTSIDERS) expect([login, await types(login)]).toEqual([login, []]);

  const second = await draft();
  await extend('miit.handler1', second, 'sendToSign');
  await extend('miit.signatory', second, 'sign');
  await extend('miit.signatory', second, 'withdraw', { reason: '已可按期完成' });
  for (const login of OUTSIDERS) expect([login, await types(login)]).toEqual([login, ['extension.opinion_requested', 'extension.withdrawn']]);
  expect(await types('miit.liaison')).toEqual([...inside, 'extension.drafted', 'extension.signing_requested', 'extension.opinion_requested', 'extension.withdrawn']);
});

it('with the signature others see the request that was signed, and the inner return still not; the feed tells what the history tells', async () => {
  await request();
  expect((await world.act('miit.signatory', taskId, 'sign')).status).toBe(200);
  for (const login of OUTSIDERS) {
    expect([login, await signOffs(login)]).toEqual([login, ['2 REQUEST YES', '2 SIGN YES']]);
    expect(JSON.stringify(await history(login))).not.toMatch(/台账|理由不充分/);
  }
  expect(await signOffs('miit.liaison')).toEqual(['1 REQUEST YES', '1 SIGN RETURNED', '2 REQUEST YES', '2 SIGN YES']);
  // The feed holds back what is behind an open transaction anywhere in the cluster: asked until it has told the signature.
  for (const login of ['jmo.officer1', 'ndrc.signatory', 'miit.liaison']) {
    const told = (await history(login)).map(({ type }) => type).sort();
    let heard: string[] = [];
    while (!heard.includes('task.signed')) heard = await feed(login);
    expect([login, heard.sort()]).toEqual([login, told]);
  }
});

it('of a mail about an inner return others see that it went and its hash, and its reader alone the words; raw SQL gets no further', async () => {
  const reader = world.demo.person('miit.handler1').id;
  const mailOf = async (type: string, kind: string): Promise<string> => (await world.demo.owner.asSystem('test', (tx) => tx.one<{ id: string }>(
    `WITH m AS (INSERT INTO mail (message_id, dedupe_key, kind, person_id, to_address, to_name, locale, subject, text, html, raw, raw_sha256, status, not_before, created_at)
                VALUES ('<' || $1 || '>', $1, $2, $3, 'a@miit.example', '某人', 'zh', '任务退回', '数字与台账不符', '<p>数字与台账不符</p>', '数字与台账不符'::bytea, repeat('a', 64), 'SENT', duban_now(), duban_now()) RETURNING id),
          n AS (INSERT INTO notification (event_id, person_id, agency_code, kind, urgent, level, model, status, not_before, created_at, mail_id)
                SELECT e.id, $3, 'MIIT', $2, true, 0, '{"reason": "数字与台账不符"}', 'MAILED', duban_now(), duban_now(), m.id FROM m, event e WHERE e.task_id = $4 AND e.type = $1 LIMIT 1 RETURNING mail_id)
     SELECT m.id FROM m, n`, [type, kind, reader, taskId]))).id;
  const inner = await mailOf('task.returned_inside', 'task.returned');
  const outer = await mailOf('task.signed', 'task.review_requested');
  const seen = async (login: string, id: string) => (await world.call<{ text: string | null; source: string | null; subject: string; rawSha256: string }>(login, 'GET', `/mails/${id}`)).body;
  for (const login of ['jmo.officer1', 'jmo.director', 'jmo.auditor']) {
    expect(await seen(login, inner)).toMatchObject({ subject: '任务退回', text: null, html: null, source: null, rawSha256: 'a'.repeat(64) });
    expect(await seen(login, outer)).toMatchObject({ text: '数字与台账不符' });
  }
  expect(await seen('miit.handler1', inner)).toMatchObject({ text: '数字与台账不符', source: '数字与台账不符' });
  await expect(world.demo.api.asPerson(await world.demo.as('jmo.director'), (tx) => tx.query('SELECT text FROM mail'))).rejects.toMatchObject({ code: '42501' });
  // Nor do its notice's facts.
  await expect(world.demo.api.asPerson(await world.demo.as('jmo.director'), (tx) => tx.query('SELECT model FROM notification'))).rejects.toMatchObject({ code: '42501' });
  const saidTo = async (login: string, mailId: string): Promise<unknown> => world.demo.api.asPerson(await world.demo.as(login), async (tx) =>
    (await tx.one<{ model: unknown }>('SELECT notice_model(id) AS model FROM notification WHERE mail_id = $1', [mailId])).model);
  for (const login of ['jmo.director', 'jmo.auditor']) expect([login, await saidTo(login, inner), await saidTo(login, outer)]).toEqual([login, null, { reason: '数字与台账不符' }]);
  expect(await saidTo('miit.handler1', inner)).toEqual({ reason: '数字与台账不符' });
});

it('a reply to a paper is its agency’s until it is sent', async () => {
  await world.demo.api.asPerson(await world.demo.as('ndrc.handler1'), (tx) => appendEvents(tx, [{ type: 'notice.reply_drafted', taskId, agency: 'NDRC' }]));
  const types = async (login: string) => (await history(login)).map(({ type }) => type).includes('notice.reply_drafted');
  expect([await types('ndrc.liaison'), await types('miit.liaison'), await types('jmo.officer1')]).toEqual([true, false, false]);
});

it('the trail keeps all of it: every chain verifies and the task is rebuilt from its events', async () => {
  expect((await verifyAudit(world.demo.owner)).problems).toEqual([]);
});
