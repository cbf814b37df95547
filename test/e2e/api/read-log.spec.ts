import { READ_KINDS } from '#domain';
import { ApiWorld, NOBODY } from './api-world.js';

interface Read { id: string; at: string; personId: string; personName: string; agencyCode: string | null; kind: string; subject: string | null; taskId: string | null }
interface Page { items: Read[]; nextCursor: string | null }

let world: ApiWorld;
let taskId: string;
let documentId: string;

beforeAll(async () => {
  world = await ApiWorld.open(['MIIT', 'NDRC', 'MOF']);
  await world.setNow('2015-09-01T01:00:00Z');
  ({ documentId } = await world.issuedPlan(['1.1'], '2015-12-31', '2015-09-01'));
  taskId = (await world.taskOf('miit.liaison', 'MIIT', '1.1')).id;
});
afterAll(() => world.close());

const log = async (query = '', login = 'jmo.auditor'): Promise<Page> => (await world.call<Page>(login, 'GET', `/reads${query}`)).body;
const kinds = async (query: string): Promise<string[]> => (await log(query)).items.map(({ kind }) => kind);

it('writes down who was shown a task, its history, a text, a mail, the feed; not who asked for what he may not see, nor lists', async () => {
  const before = (await log('?limit=200')).items.length;
  const me = world.demo.person('miit.liaison').id;
  await world.call('miit.liaison', 'GET', `/tasks/${taskId}`);
  await world.call('miit.liaison', 'GET', `/tasks/${taskId}/history`);
  await world.call('miit.liaison', 'GET', `/documents/${documentId}/text`);
  await world.call('miit.liaison', 'GET', '/tasks');
  await world.call('miit.liaison', 'GET', '/board');
  await world.call('miit.liaison', 'GET', '/search?q=%E5%9F%BA%E7%A1%80');
  await world.call('mof.liaison', 'GET', `/tasks/${NOBODY}`);
  expect((await world.refusal('mof.liaison', 'GET', `/tasks/${taskId}`)).status).toBe(404);
  const { items } = await log('?limit=200');
  expect(items.length).toBe(before + 3);
  expect(items.slice(0, 3).sort((a, b) => (a.id < b.id ? -1 : 1))).toMatchObject([
    { kind: 'TASK', subject: taskId, taskId, personId: me, personName: expect.stringMatching(/\S/) as string, agencyCode: 'MIIT', at: '2015-09-01T01:00:00.000Z' },
    { kind: 'TASK_HISTORY', subject: taskId, taskId }, { kind: 'DOCUMENT_TEXT', subject: documentId, taskId: null },
  ]);
  let heard = 0;
  // The feed holds back what is behind an open transaction anywhere in the cluster.
  while (heard === 0) heard = (await world.call<{ items: unknown[] }>('ndrc.liaison', 'GET', '/events?limit=1')).body.items.length;
  expect(await kinds(`?personId=${world.demo.person('ndrc.liaison').id}`)).toContain('EVENT_FEED');
});

it('is read by auditors and administrators alone, filtered, and page by page', async () => {
  for (const login of ['jmo.director', 'jmo.officer1', 'miit.signatory']) expect([login, (await world.refusal(login, 'GET', '/reads')).status]).toEqual([login, 403]);
  expect((await world.call(null, 'GET', '/reads')).status).toBe(401);
  expect((await log('?limit=1', 'jmo.sysadmin')).items).toHaveLength(1);
  const all = (await log('?limit=200')).items;
  const joined: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: Page = await log(`?limit=2${cursor && `&cursor=${cursor}`}`);
    joined.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  }
  expect(joined).toEqual(all.map(({ id }) => id));
  expect(new Set(await kinds(`?taskId=${taskId}&kind=TASK`))).toEqual(new Set(['TASK']));
  expect(await kinds(`?subject=${documentId}&agencyCode=MIIT`)).toEqual(['DOCUMENT_TEXT']);
  expect((await log('?from=2015-09-02')).items).toEqual([]);
  expect((await log('?to=2015-08-31')).items).toEqual([]);
  expect((await log('?from=2015-09-01&to=2015-09-01&limit=200')).items).toHaveLength(all.length);
  for (const query of ['?kind=X', '?cursor=zz', '?who=x', '?personId=1']) expect([query, (await world.refusal('jmo.auditor', 'GET', `/reads${query}`)).code]).toEqual([query, 'invalid_input']);
});

it('can’t be changed, nor written for somebody else, not even with the application’s own rights', async () => {
  const as = async (sql: string): Promise<unknown> => world.demo.api.asPerson(await world.demo.as('miit.handler1'), (tx) => tx.run(sql));
  await expect(as('DELETE FROM read_log')).rejects.toThrow('permission denied');
  await expect(as(`UPDATE read_log SET subject = 'x'`)).rejects.toThrow('permission denied');
  await expect(as(`INSERT INTO read_log (at, person_id, agency_code, kind) VALUES (now(), gen_random_uuid(), 'MIIT', 'TASK')`)).rejects.toThrow('row-level security');
  await expect(as(`INSERT INTO read_log (at, person_id, agency_code, kind) VALUES (now(), ctx_person(), 'MOF', 'TASK')`)).rejects.toThrow('row-level security');
  await expect(world.demo.owner.asSystem('test', (tx) => tx.run('DELETE FROM read_log'))).rejects.toThrow('append-only');
  const seen = await world.demo.api.asPerson(await world.demo.as('miit.handler1'), (tx) => tx.query<{ personId: string }>('SELECT person_id FROM read_log'));
  expect(seen.filter(({ personId }) => personId !== world.demo.person('miit.handler1').id)).toEqual([]);
  expect(READ_KINDS.length).toBe(new Set(READ_KINDS).size);
});
