import { ApiWorld } from './api-world.js';

interface Schema { $ref?: string; type?: string; properties?: Record<string, Schema>; items?: Schema }
interface Operation { parameters?: { in: string; name: string; required?: boolean }[]; responses: Record<string, { content?: Record<string, { schema: Schema }> }> }
interface Document { paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, Schema> } }
type Page = Record<string, unknown> & { items: object[] };

/** Lists that nothing makes long, each with what keeps it short; everything else is read page by page. */
const SHORT: Readonly<Record<string, string>> = {
  '/agencies/{code}/parents': 'reforms of one agency', '/agencies/{code}/people': 'posts of one agency, 500 at most', '/agencies/{code}/units': 'departments of one agency',
  '/agency-parents': 'one line a body of the registry',
  '/calendar/days': 'the days asked for, 400 at most', '/calendar/notices': 'one a year', '/calendar/notices/{id}/moves': 'clocks that one notice moved, 200 at most',
  '/escalation-policies': 'versions of the policy', '/documents/{id}/measures': 'measures of one document', '/documents/{id}/templates': 'one a measure of a document', '/holdings': 'one line an agency',
  '/ladders': 'the ladders', '/ladders/{key}/versions': 'versions of one ladder', '/lead-rules': 'the rules of the product', '/measures/{id}/templates': 'versions of one template',
  '/plans/{id}': 'one plan with its items, which is drafted and issued as a whole', '/plans/{id}/amendments': 'amendments of one plan', '/plans/{id}/versions': 'versions of one plan', '/tasks/{id}/deadlines': 'clocks of one task',
  '/tasks/{id}/attachments': 'files of one task', '/tasks/{id}/evidence': 'evidence of one task', '/tasks/{id}/reports': 'periods of one task',
  '/tasks/{id}/extensions': 'requests of one task', '/tasks/{id}/notices': 'papers of one task',
};
/** A feed is followed by the id of its last event, not turned over. */
const FEEDS = ['/events'];
const ADMIN = ['/people', '/posts', '/invitations', '/reads'];
const NEEDED: Readonly<Record<string, string>> = { '/posts': 'agencyCode=JMO' };

let world: ApiWorld;
let document: Document;
let taskId: string;
let measureId: string;

beforeAll(async () => {
  world = await ApiWorld.open(['MIIT', 'NDRC', 'MOF', 'SASAC']);
  await world.setNow('2015-09-01T01:00:00Z');
  const { documentId } = await world.issuedPlan(['1.1', '1.2'], '2015-12-31', '2015-09-01');
  await world.call('jmo.officer1', 'POST', '/plans', { json: { documentId, title: '第二批', measureRefs: ['2.1'] } });
  taskId = (await world.taskOf('miit.liaison', 'MIIT', '1.1')).id;
  measureId = (await world.call<{ measureId: string }>('miit.liaison', 'GET', `/tasks/${taskId}`)).body.measureId;
  await world.act('miit.liaison', taskId, 'acknowledge');
  for (const members of [['MIIT', 'MOF'], ['MIIT'], ['MOF']]) await world.call('jmo.officer1', 'POST', '/rosters', { json: { collectiveCode: 'C_LOCAL_GOV', asOf: '2015-09-01', members, note: '先行单位' } });
  for (const title of ['承办人甲', '承办人乙']) await world.call('jmo.sysadmin', 'POST', '/posts', { json: { agencyCode: 'MIIT', role: 'HANDLER', title } });
  const { body: me } = await world.call<{ person: { id: string }; posts: { id: string }[] }>('jmo.officer1', 'GET', '/me');
  for (const standInId of [world.demo.person('jmo.officer2').id, world.demo.person('jmo.director').id]) {
    await world.call('jmo.officer1', 'POST', '/stand-ins', { json: { postId: me.posts[0]?.id, personId: me.person.id, standInId, from: '2015-09-01', to: '2015-09-10' } });
  }
  for (let i = 0; i < 3; i += 1) await world.call('jmo.director', 'GET', `/tasks/${taskId}`);
  document = (await world.call<Document>(null, 'GET', '//docs/openapi.json')).body;
});
afterAll(() => world.close());

const answerOf = ({ responses }: Operation): Schema => responses['200']?.content?.['application/json']?.schema ?? {};
const resolved = (schema: Schema): Schema => document.components.schemas[schema.$ref?.split('/').at(-1) ?? ''] ?? schema;
/** The paths that answer a list: an array, or an object with `items`. */
function lists(): { path: string; operation: Operation; cursor: string | null }[] {
  return Object.entries(document.paths).flatMap(([path, { get }]) => {
    if (get === undefined || !path.startsWith('/api/v1')) return [];
    const { type, properties = {} } = resolved(answerOf(get));
    if (type !== 'array' && properties['items']?.type !== 'array') return [];
    return [{ path: path.slice('/api/v1'.length), operation: get, cursor: ['nextCursor', 'next'].find((name) => name in properties) ?? null }];
  });
}
const paged = () => lists().filter(({ path }) => !(path in SHORT) && !FEEDS.includes(path));
const login = (path: string): string => (ADMIN.includes(path) ? 'jmo.sysadmin' : 'jmo.director');
const address = (path: string, query: string): string => `${path.replace('{id}', path.startsWith('/measures/') ? measureId : taskId)}?${[NEEDED[path], query].filter(Boolean).join('&')}`;

it('every list is read page by page, or says what keeps it short', () => {
  expect(lists().length).toBeGreaterThan(30);
  expect(Object.keys(SHORT).filter((path) => !lists().some((list) => list.path === path))).toEqual([]);
  for (const { path, operation, cursor } of paged()) {
    const query = (operation.parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name);
    expect({ path, cursor: cursor !== null, query }).toEqual({ path, cursor: true, query: expect.arrayContaining(['cursor', 'limit']) as string[] });
  }
});

it('refuses a filter it does not have, a cursor that no list gave out, and a page of none or of too many', async () => {
  for (const { path } of paged()) {
    for (const query of ['colour=red', 'cursor=nonsense', 'limit=0', 'limit=1000', 'limit=x']) {
      const { status, body } = await world.call<{ code: string }>(login(path), 'GET', address(path, query));
      expect({ path, query, status, code: body.code }).toEqual({ path, query, status: 400, code: 'invalid_input' });
    }
  }
});

it('joins its pages up to the whole, in the same order, each row once', async () => {
  const turned: string[] = [];
  for (const { path, cursor } of paged()) {
    const whole = (await world.call<Page>(login(path), 'GET', address(path, 'limit=100'))).body;
    const joined: object[] = [];
    for (let after = ''; joined.length < 12;) {
      const { body } = await world.call<Page>(login(path), 'GET', address(path, `limit=1${after && `&cursor=${encodeURIComponent(after)}`}`));
      joined.push(...body.items);
      const next = body[cursor ?? ''];
      if (typeof next !== 'string') break;
      after = next;
    }
    expect({ path, joined: joined.map((row) => JSON.stringify(row)) }).toEqual({ path, joined: whole.items.slice(0, 12).map((row) => JSON.stringify(row)) });
    if (joined.length > 1) turned.push(path);
  }
  expect(turned).toEqual(expect.arrayContaining(['/plans', '/tasks', '/tasks/{id}/history', '/rosters', '/posts', '/people', '/stand-ins', '/measures', '/agencies', '/reads', '/reports']));
});
