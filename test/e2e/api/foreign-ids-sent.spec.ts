import { ApiWorld, NOBODY } from './api-world.js';
import { thingsOf, type Thing } from './things-of-a-task.js';

interface Schema { $ref?: string; format?: string; items?: Schema; properties?: Record<string, Schema>; anyOf?: Schema[]; oneOf?: Schema[] }
interface Operation { parameters?: { in: string; name: string; schema: Schema }[]; requestBody?: { content: Record<string, { schema: Schema }> } }
interface Document { paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, Schema> } }

/**
 * Ids that are sent in a body by somebody of MOF, to things of his own, and that name MIIT's: who sends it, to where, with what.
 * An id that a request takes and that is not here fails (ASVS 8.2.2).
 */
type Own = Readonly<Record<'task' | 'report' | 'post' | 'person', string>>;
type Sent = readonly [login: string, path: (own: Own) => string, body: (id: string, own: Own) => object, foreign: Thing | 'post' | 'notice'];
const act = (name: string) => ({ task }: Own): string => `/tasks/${task}/acts/${name}`;

const SENT: Readonly<Record<string, readonly Sent[]>> = {
  'post /people postId': [['liaison', () => '/people', (id) => ({ name: '某人', postId: id }), 'post']],
  'post /posts unitId': [['liaison', () => '/posts', (id) => ({ agencyCode: 'MOF', role: 'HANDLER', title: '承办', unitId: id }), 'unit']],
  'post /holdings postId': [['liaison', () => '/holdings', (id, { person }) => ({ postId: id, personId: person, validFrom: '2016-01-04' }), 'post']],
  'post /holdings personId': [['liaison', () => '/holdings', (id, { post }) => ({ postId: post, personId: id, validFrom: '2016-01-04' }), 'person']],
  'post /stand-ins postId': [['handler1', () => '/stand-ins', (id, { person }) => ({ postId: id, personId: person, standInId: person, from: '2016-01-04', to: '2016-01-08' }), 'post']],
  'post /stand-ins personId': [['liaison', () => '/stand-ins', (id, { post, person }) => ({ postId: post, personId: id, standInId: person, from: '2016-01-04', to: '2016-01-08' }), 'person']],
  'post /stand-ins standInId': [['handler1', () => '/stand-ins', (id, { post, person }) => ({ postId: post, personId: person, standInId: id, from: '2016-01-04', to: '2016-01-08' }), 'person']],
  'post /tasks/{id}/subtasks unitId': [['liaison', ({ task }) => `/tasks/${task}/subtasks`, (id) => ({ agencyCode: 'MOF', unitId: id, title: '分工', requirement: '提供数据', dueOn: '2015-12-30' }), 'unit']],
  'post /tasks/{id}/acts/{act} handlerId': [
    ['liaison', act('transfer'), (id) => ({ handlerId: id, reason: '轮岗' }), 'person'], ['handler1', act('delegate'), (id) => ({ handlerId: id }), 'person'],
    ['liaison', act('assignHandler'), (id) => ({ handlerId: id }), 'person'],
  ],
  'post /tasks/{id}/acts/{act} unitId': [['liaison', act('transfer'), (id) => ({ unitId: id, reason: '轮岗' }), 'unit']],
  'post /tasks/{id}/acts/{act} onTaskId': [['handler1', act('wait'), (id) => ({ onTaskId: id, reason: '等数据' }), 'task']],
  'post /tasks/{id}/acts/{act} evidence[].attachmentId': [['handler1', act('requestCompletion'), (id) => ({ statement: '已完成', evidence: [{ type: 'report', title: '报告', attachmentId: id }] }), 'attachment']],
  'post /tasks/{id}/acts/{act} failedEvidence[]': [['signatory', act('return'), (id) => ({ reason: '不齐', failedEvidence: [id] }), 'evidence']],
  'post /tasks/{id}/evidence attachmentId': [['handler1', ({ task }) => `/tasks/${task}/evidence`, (id) => ({ type: 'report', title: '报告', attachmentId: id }), 'attachment']],
  'post /reports/{id}/acts/{act} attachmentIds[]': [['handler1', ({ report }) => `/reports/${report}/acts/saveDraft`, (id) => ({ progress: '已开工', attachmentIds: [id] }), 'attachment']],
  'post /reports/{id}/acts/{act} reportIds[]': [['handler1', ({ report }) => `/reports/${report}/acts/consolidate`, (id) => ({ reportIds: [id] }), 'report']],
  'post /notifications/read-marks ids[]': [['handler1', () => '/notifications/read-marks', (id) => ({ ids: [id] }), 'notice']],
};
/** The office sees every task of every agency: to it no such id is foreign. */
const OFFICE = [
  'post /measures/{id}/acts/{act} taskIds[]', 'post /plans/{id}/amendments changes[].taskId', 'put /amendments/{id} changes[].taskId', 'post /plans documentId',
  'patch /plans/{id}/dates dates[].itemId', 'post /spot-checks/{id}/acts/{act} failedEvidence[]', 'post /tasks/{id}/future-mails/overrides clockId', 'post /tasks/{id}/future-mails/overrides personId',
];

let world: ApiWorld;
let document: Document;
let foreign: ReadonlyMap<Thing | 'post' | 'notice', string>;
let own: Own;

beforeAll(async () => {
  world = await ApiWorld.open(['MIIT', 'MOF', 'NDRC']);
  await world.setNow('2015-12-14T02:00:00Z');
  const { ids } = await thingsOf(world, 'MIIT', '1.1');
  const one = async (sql: string, params: unknown[]): Promise<string> => (await world.demo.owner.asSystem('test', (tx) => tx.one<{ id: string }>(sql, params))).id;
  const postOf = (login: string): Promise<string> => one('SELECT post_id AS id FROM post_holding WHERE person_id = $1', [world.demo.person(login).id]);
  const { id: task } = await world.taskOf('mof.liaison', 'MOF', '1.1');
  const person = world.demo.person('mof.handler1').id;
  await world.act('mof.liaison', task, 'acknowledge');
  await world.act('mof.liaison', task, 'assignHandler', { handlerId: person });
  await world.act('mof.handler1', task, 'start');
  const report = await one(`UPDATE progress_report SET status = 'OPEN' WHERE id = (SELECT id FROM progress_report WHERE task_id = $1 LIMIT 1) RETURNING id`, [task]);
  own = { task, report, person, post: await postOf('mof.handler1') };
  const notice = await one(
    `INSERT INTO notification (event_id, person_id, agency_code, kind, urgent, model, not_before, created_at)
     SELECT id, $1, 'MIIT', 'task.changed', false, '{}', duban_now(), duban_now() FROM event LIMIT 1 RETURNING id`, [world.demo.person('miit.handler1').id]);
  foreign = new Map([...ids, ['post', await postOf('miit.handler1')], ['notice', notice]] as [Thing | 'post' | 'notice', string][]);
  document = (await world.call<Document>(null, 'GET', '//docs/openapi.json')).body;
});
afterAll(() => world.close());

/** The fields of a schema that take an id, by their path. */
function idsIn(schema: Schema, path = ''): string[] {
  if (schema.$ref !== undefined) return idsIn(document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, path);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return choices.flatMap((choice) => idsIn(choice, path));
  if (schema.format === 'uuid') return [path];
  if (schema.items !== undefined) return idsIn(schema.items, `${path}[]`);
  return Object.entries(schema.properties ?? {}).flatMap(([name, one]) => idsIn(one, path === '' ? name : `${path}.${name}`));
}
const operations = (): [string, string, Operation][] => Object.entries(document.paths).flatMap(([path, item]) => Object.entries(item).map(([method, operation]): [string, string, Operation] => [method, path.replace('/api/v1', ''), operation]));

it('has a row for every field of every request that takes an id', () => {
  const taken = operations().flatMap(([method, path, { requestBody }]) => {
    const schema = requestBody?.content['application/json']?.schema;
    return schema === undefined ? [] : idsIn(schema).map((field) => `${method} ${path} ${field}`);
  });
  expect([...Object.keys(SENT), ...OFFICE].sort()).toEqual([...new Set(taken)].sort());
});

/** What was answered, without what differs in any two answers: its number, and the id that was sent. */
function told(answer: { status: number; body: unknown }, id: string): object {
  const { requestId: _, ...body } = answer.body as Record<string, unknown>;
  return { status: answer.status, body: JSON.parse(JSON.stringify(body).replaceAll(id, 'ID')) as unknown };
}

it('refuses a foreign id in a body exactly as a missing one', async () => {
  const codes: Record<string, unknown> = {};
  for (const [row, cases] of Object.entries(SENT)) {
    for (const [login, path, body, kind] of cases) {
      if (row.endsWith('failedEvidence[]')) expect((await world.act('mof.handler1', own.task, 'requestCompletion', { statement: '已完成', evidence: [{ type: 'report', title: '报告', reference: '1号' }, { type: 'document', title: '文件', reference: '2号' }, { type: 'platform', title: '平台', reference: '3号' }, { type: 'data', title: '数据', reference: '4号' }, { type: 'standard', title: '标准', reference: '5号' }, { type: 'other', title: '其他', reference: '6号' }] })).status).toBe(200);
      const ask = async (id: string): Promise<object> => {
        const address = path(own);
        const [, resource = '', thing = ''] = address.split('/');
        const version = resource === 'tasks' || resource === 'reports' ? (await world.call<{ version: number }>(`mof.${login}`, 'GET', `/${resource}/${thing}`)).body.version : 1;
        return told(await world.call(`mof.${login}`, 'POST', address, { json: body(id, own), ifMatch: version }), id);
      };
      const answer = await ask(foreign.get(kind) ?? '') as { status: number; body: { code?: string } };
      expect({ row, ...answer }).toEqual({ row, ...await ask(NOBODY) });
      expect({ row, login, refused: answer.status >= 400 }).toEqual({ row, login, refused: true });
      codes[`${row} ${login}`] = answer.body.code;
    }
  }
  // Nobody was refused for anything but the id.
  expect(Object.entries(codes).filter(([, code]) => ['forbidden', 'act_not_allowed_in_state', 'act_not_allowed_for_role', 'act_not_allowed_for_agency', 'stale_version', 'version_required'].includes(String(code)))).toEqual([]);
});

it('filters a list by a foreign id as by a missing one', async () => {
  let asked = 0;
  for (const [method, path, { parameters = [] }] of operations()) {
    if (path.includes('{')) continue;
    const fields = parameters.filter(({ in: where, name, schema }) => method === 'get' && where === 'query' && schema.format === 'uuid' && name !== 'cursor' && name !== 'since');
    for (const { name } of fields) {
      for (const [kind, id] of foreign) {
        // Its plan, its measure and the lot drawn of that plan it has part in.
        if (kind === 'plan' || kind === 'measure' || kind === 'agency') continue;
        const ask = async (value: string): Promise<object> => told(await world.call('mof.liaison', 'GET', `${path}?${name}=${value}`), value);
        expect({ path, name, kind, ...await ask(id) }).toEqual({ path, name, kind, ...await ask(NOBODY) });
        asked += 1;
      }
    }
  }
  expect(asked).toBeGreaterThan(100);
});
