import { rolesMay, type Permission, type PostRole } from '#domain';
import { DEMO_PASSWORD } from '../../../libs/workflow/src/seed/demo-world.fixture.js';
import { ApiWorld, NOBODY } from './api-world.js';
import { AUTHORISATION, COLUMNS, OUTCOMES, type Column } from './authorisation-table.js';
import { leastBody, operationOf, type OpenApi } from './least-body.js';
import { thingsOf, type Thing, type Things } from './things-of-a-task.js';

/** Who asks, column by column; about things of MIIT's task in measure 1.1, which NDRC leads and MOF shares. */
const AGENCY: Readonly<Record<string, PostRole>> = { liaison: 'LIAISON', handler1: 'HANDLER', reviewer: 'REVIEWER', signatory: 'SIGNATORY', leader: 'AGENCY_LEADER' };
const people = (agency: string): Record<string, PostRole> => Object.fromEntries(Object.entries(AGENCY).map(([login, role]) => [`${agency}.${login}`, role]));
const ASKING: Readonly<Record<Exclude<Column, 'nobody'>, Readonly<Record<string, PostRole>>>> = {
  own: people('miit'), lead: people('ndrc'), fellow: people('mof'), foreign: people('moe'),
  office: { 'jmo.convener': 'CONVENER', 'jmo.director': 'OFFICE_DIRECTOR', 'jmo.officer1': 'OFFICE_OFFICER' },
  auditor: { 'jmo.auditor': 'AUDITOR' }, admin: { 'jmo.sysadmin': 'SYSADMIN' },
};
/** Whoever can be let in least asks first, so that what an own person changes stands in nobody's way. */
const ORDER: readonly Column[] = ['nobody', 'foreign', 'auditor', 'admin', 'fellow', 'lead', 'office', 'own'];

let world: ApiWorld;
let things: Things;
let document: OpenApi;
const permissions = new Map<string, string>();
/** What the other ids and keys in paths name, by the first part of the route; and bodies where the least one names nobody. */
const more = new Map<string, string>();
let bodies: Readonly<Record<string, object>>;

beforeAll(async () => {
  world = await ApiWorld.open(['MIIT', 'MOF', 'NDRC', 'MOE']);
  await world.setNow('2015-12-14T02:00:00Z');
  things = await thingsOf(world, 'MIIT', '1.1');
  const one = async (sql: string, params: unknown[] = []): Promise<string> => (await world.demo.owner.asSystem('test', (tx) => tx.one<{ id: string }>(sql, params))).id;
  // Nobody who asks is taken his post or his account.
  const spare = world.demo.person('miit.handler2').id;
  things.ids.set('person', spare).set('holding', await one('SELECT id FROM post_holding WHERE person_id = $1', [spare]));
  const post = await one('SELECT post_id AS id FROM post_holding WHERE person_id = $1', [spare]);
  more.set('documents', things.documentId).set('ladders', await one('SELECT key AS id FROM ladder WHERE version = 1 ORDER BY key LIMIT 1')).set('lead-rules', await one('SELECT key AS id FROM lead_rule ORDER BY key LIMIT 1'))
    // Versions are asked for as 1: the program comes with a later one of the policy.
    .set('escalation-policies', await one(`INSERT INTO escalation_policy (key, version, body) SELECT key, 1, body FROM escalation_policy WHERE active RETURNING key AS id`))
    .set('calendar', await one('SELECT id FROM calendar_notice ORDER BY year LIMIT 1'))
    .set('alarms', await one(`INSERT INTO alarm (kind, dedupe_key, details, raised_at) VALUES ('dead_letter', 'one', '{}', duban_now()) RETURNING id`))
    .set('amendments', await one(
      `INSERT INTO plan_amendment (plan_id, number, reason, basis, changes, created_by, created_at) VALUES ($1, 1, '调整', '会议纪要', '[]', $2, duban_now()) RETURNING id`, [things.ids.get('plan'), spare]));
  bodies = {
    'POST /api/v1/posts': { agencyCode: 'MIIT', role: 'HANDLER', title: '经办' },
    'POST /api/v1/holdings': { postId: post, personId: spare, validFrom: '2016-01-29' },
    'POST /api/v1/stand-ins': { postId: post, personId: spare, standInId: world.demo.person('miit.handler1').id, from: '2016-01-29', to: '2016-02-01' },
  };
  document = (await world.call<OpenApi>(null, 'GET', '//docs/openapi.json')).body;
  const page = (await world.call<string>(null, 'GET', '//docs/permissions')).body;
  for (const [, method, path, text = ''] of page.matchAll(/<tr><td><code>([A-Z]+)<\/code><\/td><td class="path"><code>([^<]+)<\/code><\/td><td[^>]*>(.*?)<\/td>/gs)) {
    permissions.set(`${method} ${path}`, text.replace(/<[^>]+>/g, ''));
  }
});
afterAll(() => world.close());

interface Asked { row: string; method: string; url: string; path: string; thing: Thing | null }

/** The rows that the running router asks for: each of its routes, and where a route takes an act, each act that its document names. */
function rowsOfRouter(): Asked[] {
  const rows = world.routes.flatMap(({ method, url }) => {
    const acts = operationOf(document, method, url)?.parameters?.find(({ in: where, name }) => where === 'path' && name === 'act')?.schema.enum as string[] | undefined;
    return (acts ?? ['']).map((act): Asked => {
      const path = url.replace(':act', act);
      return { row: `${method} ${path}`, method, url, path, thing: thingIn(url) };
    });
  });
  // Reading first, acts last: what an act changes is looked at by nobody any more.
  const rank = ({ method, url }: Asked): number => (method === 'GET' ? 0 : url.includes(':act') ? 2 : 1);
  return rows.sort((a, b) => rank(a) - rank(b) || a.row.localeCompare(b.row, 'en'));
}

const FIRST_PART: Readonly<Record<string, Thing>> = {
  tasks: 'task', plans: 'plan', measures: 'measure', reports: 'report', extensions: 'extension', trajectories: 'trajectory', mails: 'mail', people: 'person', invitations: 'invitation',
  holdings: 'holding', 'stand-ins': 'standIn', units: 'unit', agencies: 'agency', notices: 'paper', evidence: 'evidence', attachments: 'attachment', 'spot-checks': 'spotCheck', 'spot-check-lots': 'lot',
};
const thingIn = (url: string): Thing | null => (url.includes(':') ? FIRST_PART[url.split('/')[3] ?? ''] ?? null : null);
/** What is its agency's, and of those who have to do with it: where an answer names one of these, it is seen. */
const PRIVATE: readonly Thing[] = ['task', 'report', 'extension', 'evidence', 'attachment', 'paper', 'trajectory', 'mail', 'invitation', 'standIn', 'spotCheck'];
const VERSIONED: Partial<Record<Thing, string>> = { task: 'task', plan: 'plan', measure: 'measure', report: 'progress_report', extension: 'extension_request', paper: 'escalation_notice', spotCheck: 'spot_check' };

function addressOf({ url, path, thing }: Asked): string {
  const id = thing === null ? more.get(url.split('/')[3] ?? '') ?? NOBODY : things.ids.get(thing) ?? NOBODY;
  const filled = path.replace(/:(id|code|key)\b/, id).replace(/:\w+/g, '1').replace('*', 'x');
  return filled.startsWith('/api/v1') ? filled.slice('/api/v1'.length) : `/${filled}`;
}

async function versionOf(thing: Thing | null): Promise<number> {
  const table = thing === null ? undefined : VERSIONED[thing];
  if (table === undefined || thing === null) return 1;
  return (await world.demo.owner.asSystem('test', (tx) => tx.one<{ version: number }>(`SELECT version FROM ${table} WHERE id = $1`, [things.ids.get(thing)]))).version;
}

async function outcome(asked: Asked, login: string | null): Promise<string> {
  // Signing out ends the session: it gets one of its own.
  const own = login !== null && asked.url.endsWith('/auth/sign-out')
    ? (await world.call<{ accessToken: string }>(null, 'POST', '/auth/token', { json: { login, password: DEMO_PASSWORD } })).body.accessToken : null;
  const json = bodies[asked.row] ?? leastBody(document, asked.method, asked.url);
  const { status, body } = await world.call<{ code?: string }>(own === null ? login : null, asked.method, addressOf(asked), {
    ...(asked.method === 'GET' ? {} : { ifMatch: await versionOf(asked.thing) }), ...(json === undefined ? {} : { json }), ...(own === null ? {} : { headers: { authorization: `Bearer ${own}` } }),
  });
  if (status === 401) return '401';
  if (status === 404) return 'hidden';
  if (status === 403) return body.code === 'forbidden' ? 'post' : 'side';
  if (status >= 500) return `failed ${status}`;
  if (asked.method === 'GET' && status === 200 && PRIVATE.some((thing) => JSON.stringify(body).includes(things.ids.get(thing) ?? ''))) return 'sees';
  return 'in';
}

/** What a column's people get: those whose posts carry the route's permission are all asked; where nobody's does, one is. */
async function cell(asked: Asked, column: Column): Promise<string> {
  if (column === 'nobody') return outcome(asked, null);
  const permission = permissions.get(`${asked.method} ${asked.url}`);
  const all = Object.entries(ASKING[column]);
  const may = all.filter(([, role]) => permission !== undefined && permission.includes('.') && rolesMay([role], permission as Permission));
  const found = new Set<string>();
  // That the agency decides and not the post, where neither has to do with it, is tried post by post in foreign-ids.spec.ts.
  const asks = may.length === 0 ? all.slice(0, 1) : column === 'foreign' && asked.thing !== null ? may.slice(0, 1) : may;
  for (const [login] of asks) found.add(await outcome(asked, login));
  return [...found].sort().join('/');
}

it('gives everybody what the table says, for every route and every act of the running router, and no route is without a row', async () => {
  const found: Record<string, string> = {};
  for (const asked of rowsOfRouter()) {
    const cells = new Map<Column, string>();
    for (const column of ORDER) cells.set(column, await cell(asked, column));
    found[asked.row] = COLUMNS.map((column) => cells.get(column)).join(' ');
  }
  expect(found).toEqual(AUTHORISATION);
});

interface Row { row: string; cells: Record<Column, string>; thing: Thing | null }
const stored = (): Row[] => Object.entries(AUTHORISATION).map(([row, text]) => {
  const cells = text.split(' ');
  return { row, cells: Object.fromEntries(COLUMNS.map((column, i) => [column, cells[i]])) as Record<Column, string>, thing: thingIn(row.split(' ')[1] ?? '') };
});
const breaking = (law: (row: Row) => boolean): string[] => stored().filter((row) => !law(row)).map(({ row }) => row);

describe('whatever is written into the table', () => {
  it('uses its own words, one for each column', () => {
    for (const [row, text] of Object.entries(AUTHORISATION)) {
      expect({ row, columns: text.split(' ').length }).toEqual({ row, columns: COLUMNS.length });
      for (const word of text.split(/[ /]/)) expect(OUTCOMES).toContain(word);
    }
  });

  it('lets nobody in without a token but at the doors and the documentation', () => {
    expect(breaking(({ cells }) => cells.nobody === '401').map((row) => row.split(' ')[1]).filter((path) => !/^\/(docs|health)\b/.test(path ?? '')).sort())
      .toEqual(['/api/v1/invitations/acceptance', '/api/v1/invitations/look', '/api/v1/welcome']);
  });

  it('lets the auditor write nothing but what is his own: his notices, how his mails come, his signing out', () => {
    const writes = breaking(({ row, cells }) => row.startsWith('GET ') || cells.auditor === 'post' || cells.nobody === 'in');
    expect(writes.filter((row) => !/\/(auth|notifications|me)\//.test(row))).toEqual([]);
  });

  it('hides from a foreign agency whatever is not its own, and from a fellow all but what they share', () => {
    const closed = /^(hidden|post)$/;
    const shared: readonly (Thing | null)[] = ['agency', 'plan', 'measure'];
    expect(breaking(({ thing, cells }) => thing === null || thing === 'agency' || closed.test(cells.foreign))).toEqual([]);
    expect(breaking(({ thing, cells }) => thing === null || shared.includes(thing) || closed.test(cells.fellow))).toEqual([]);
    expect(breaking(({ cells }) => !/sees/.test(`${cells.foreign} ${cells.fellow} ${cells.nobody}`))).toEqual([]);
  });

  it('shows the administrator of the system no task, and lets him do nothing with one', () => {
    expect(breaking(({ thing, cells }) => thing !== 'task' || cells.admin === 'post')).toEqual([]);
  });
});
