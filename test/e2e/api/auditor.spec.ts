import { AMENDMENT_ACTS, EXTENSION_ACT_NAMES, MEASURE_ACT_NAMES, PAPER_ACT_NAMES, PLAN_ACT_NAMES, REPORT_ACT_NAMES, TASK_ACTS, TASK_STATUSES } from '#domain';
import { ApiWorld, NOBODY } from './api-world.js';

let world: ApiWorld;
let ids: Record<string, string>;

beforeAll(async () => {
  world = await ApiWorld.open(['MIIT', 'NDRC', 'MOF']);
  await world.setNow('2015-09-01T01:00:00Z');
  const { planId, documentId } = await world.issuedPlan(['1.1'], '2015-12-31', '2015-09-01');
  const { id } = await world.taskOf('miit.liaison', 'MIIT', '1.1');
  for (const [login, act] of [['liaison', 'acknowledge'], ['handler1', 'claim'], ['handler1', 'start']] as const) await world.act(`miit.${login}`, id, act);
  const { body: { version, measureId } } = await world.call<{ version: number; measureId: string }>('miit.handler1', 'GET', `/tasks/${id}`);
  const { body: { id: extension } } = await world.call<{ id: string }>('miit.handler1', 'POST', `/tasks/${id}/extensions`, {
    json: { reasonClass: 'CONSULTATION', reasonText: '征求意见', progress: '初稿', requestedDue: '2016-01-29' }, ifMatch: version,
  });
  const { body: { items: [report] } } = await world.call<{ items: { id: string }[] }>('jmo.auditor', 'GET', `/reports?taskId=${id}`);
  ids = { tasks: id, plans: planId, documents: documentId, measures: measureId, extensions: extension, reports: report?.id ?? NOBODY };
});
afterAll(() => world.close());

/** What may change by reading alone: the log of it, and the sign-in. */
const BESIDE = ['read_log', 'session', 'idempotency_key'];
async function everyRow(): Promise<Record<string, string>> {
  return world.demo.owner.asSystem('test', async (tx) => {
    const tables = await tx.query<{ name: string }>(`SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1`);
    const sums: Record<string, string> = {};
    for (const { name } of tables.filter((table) => !BESIDE.includes(table.name))) {
      sums[name] = (await tx.one<{ sum: string }>(`SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS sum FROM "${name}" t`)).sum;
    }
    return sums;
  });
}
const at = (url: string): string => url.replace('/api/v1', '').replace(/^\/(\w+)\/:id/, (_, what: string) => `/${what}/${ids[what] ?? NOBODY}`);

it('reads what the office reads: wherever its director finds something, the auditor finds the same', async () => {
  const reads = world.routes.filter(({ method, url }) => method === 'GET' && url.startsWith('/api/v1') && !/stream|\/me$|notifications|invitations|people$|posts$|reads$|urging$/.test(url));
  expect(reads.length).toBeGreaterThan(40);
  const found: string[] = [];
  for (const { url } of reads) {
    const path = at(url).replace(/:code/, 'MIIT').replace(/:key/, 'ordinary').replace(/:id/, NOBODY).replace(/:\w+/g, '1');
    const his = await world.call('jmo.auditor', 'GET', path);
    const office = await world.call('jmo.director', 'GET', path);
    expect({ url, status: his.status }).toEqual({ url, status: office.status });
    if (his.status === 200) found.push(url);
  }
  expect(found.length).toBeGreaterThan(25);
  expect(found).toEqual(expect.arrayContaining(['/api/v1/tasks/:id', '/api/v1/tasks/:id/history', '/api/v1/documents/:id/readings/latest', '/api/v1/board', '/api/v1/plans/:id/matrix']));
});

it('acts nowhere: every act of every table, from every status, and every other write is refused, and not a row has changed', async () => {
  const before = await everyRow();
  const refused = async (method: string, path: string, json: object): Promise<void> => {
    const { status, body } = await world.call<{ code: string }>('jmo.auditor', method, path, { json, ifMatch: 1 });
    expect({ method, path, status, code: body.code }).toEqual({ method, path, status: 403, code: 'forbidden' });
  };
  const acts = [
    ...[...new Set(TASK_ACTS.map(({ act }) => act))].map((act) => `/tasks/${ids['tasks']}/acts/${act}`),
    ...REPORT_ACT_NAMES.map((act) => `/reports/${ids['reports']}/acts/${act}`), ...EXTENSION_ACT_NAMES.map((act) => `/extensions/${ids['extensions']}/acts/${act}`),
    ...MEASURE_ACT_NAMES.map((act) => `/measures/${ids['measures']}/acts/${act}`), ...PLAN_ACT_NAMES.map((act) => `/plans/${ids['plans']}/acts/${act}`),
    ...PAPER_ACT_NAMES.map((act) => `/notices/${NOBODY}/acts/${act}`), ...AMENDMENT_ACTS.map(({ act }) => `/amendments/${NOBODY}/acts/${act}`),
  ];
  for (const path of acts) await refused('POST', path, { reason: '试一试' });
  const writes = world.routes.filter(({ method, url }) => method !== 'GET' && url.startsWith('/api/v1') && !url.includes('/acts/') && !/\/auth\/|invitations\/(look|acceptance)|notifications|\/me\//.test(url));
  expect(writes.length).toBeGreaterThan(30);
  for (const { method, url } of writes) await refused(method, at(url).replace(/:code/, 'MIIT').replace(/:\w+/g, '1'), {});
  expect(await everyRow()).toEqual(before);
});

it('is offered no act, whatever the status of a task', async () => {
  for (const status of TASK_STATUSES) {
    await world.demo.owner.asSystem('test', (tx) => tx.run('UPDATE task SET status = $2 WHERE id = $1', [ids['tasks'], status]));
    const { body } = await world.call<{ allowedActions: object[] }>('jmo.auditor', 'GET', `/tasks/${ids['tasks']}`);
    expect([status, body.allowedActions]).toEqual([status, []]);
  }
});

it('holds no other post and stands in for nobody: he would judge his own work', async () => {
  const auditor = world.demo.person('jmo.auditor').id;
  const { body: { items: posts } } = await world.call<{ items: { id: string; role: string }[] }>('jmo.sysadmin', 'GET', '/posts?agencyCode=JMO');
  const post = (role: string): string => posts.find((one) => one.role === role)?.id ?? '';
  for (const [personId, role] of [[auditor, 'OFFICE_OFFICER'], [world.demo.person('jmo.officer1').id, 'AUDITOR']] as const) {
    expect(await world.refusal('jmo.sysadmin', 'POST', '/holdings', { json: { personId, postId: post(role), validFrom: '2015-09-01' } })).toMatchObject({ status: 409, code: 'conflict' });
  }
  const absent = world.demo.person('jmo.officer1').id;
  const { body: mine } = await world.call<{ posts: { id: string }[] }>('jmo.officer1', 'GET', '/me');
  expect(await world.refusal('jmo.officer1', 'POST', '/stand-ins', {
    json: { postId: mine.posts[0]?.id, personId: absent, standInId: auditor, from: '2015-09-01', to: '2015-09-10' },
  })).toMatchObject({ status: 409, code: 'conflict' });
});
