import { PERMISSIONS, rolesMay, type Permission, type PostRole } from '#domain';
import { ApiWorld, NOBODY, type Problem } from './api-world.js';
import { leastBody, type OpenApi } from './least-body.js';
import { thingsOf, type Thing } from './things-of-a-task.js';

/**
 * What an id in a path names, for every route of the running router that takes one, and what somebody of an agency that has
 * nothing to do with it is answered. A route that is not here fails (ASVS 8.2.1, 8.2.2).
 */
type Named =
  | Thing
  /** Only the office's posts, the administrator's or the auditor's: an agency's are answered 403 whatever the id. */
  | 'notForAgencies'
  /** Published or common to all: the directory, the calendar, the imported text. */
  | 'common'
  /** Of the embedded run's own files and pages. */
  | 'file';

const ROUTES: Readonly<Record<string, Named>> = {
  'GET /api/v1/agencies/:code': 'common',
  'GET /api/v1/agencies/:code/parents': 'common',
  'GET /api/v1/agencies/:code/people': 'common',
  'GET /api/v1/agencies/:code/sign-route': 'common',
  'GET /api/v1/agencies/:code/units': 'common',
  'GET /api/v1/calendar/notices/:id/moves': 'common',
  'GET /api/v1/documents/:id': 'common',
  'GET /api/v1/documents/:id/measures': 'common',
  'GET /api/v1/documents/:id/text': 'common',
  'GET /api/v1/amendments/:id': 'notForAgencies',
  'GET /api/v1/documents/:id/readings/:version': 'notForAgencies',
  'GET /api/v1/documents/:id/readings/latest': 'notForAgencies',
  'GET /api/v1/documents/:id/templates': 'notForAgencies',
  'GET /api/v1/escalation-policies/:key/versions/:version': 'notForAgencies',
  'GET /api/v1/ladders/:key/versions': 'notForAgencies',
  'GET /api/v1/measures/:id/templates': 'notForAgencies',
  'GET /api/v1/measures/:id/templates/:version': 'notForAgencies',
  'GET /api/v1/measures/:id/templates/diff': 'notForAgencies',
  'GET /api/v1/plans/:id/amendments': 'notForAgencies',
  'GET /api/v1/plans/:id/matrix': 'notForAgencies',
  'GET /api/v1/plans/:id/timeline': 'notForAgencies',
  'GET /api/v1/plans/:id/template-moves': 'notForAgencies',
  'PATCH /api/v1/lead-rules/:key': 'notForAgencies',
  'PATCH /api/v1/plans/:id/dates': 'notForAgencies',
  'POST /api/v1/agencies/:code/parents': 'notForAgencies',
  'POST /api/v1/alarms/:id/clearance': 'notForAgencies',
  'POST /api/v1/mails/:id/redo': 'notForAgencies',
  'POST /api/v1/amendments/:id/acts/:act': 'notForAgencies',
  'POST /api/v1/documents/:id/doubts/:index/clearance': 'notForAgencies',
  'POST /api/v1/documents/:id/doubts/clearance': 'notForAgencies',
  'POST /api/v1/documents/:id/readings/:version/confirmation': 'notForAgencies',
  'POST /api/v1/documents/:id/readings/:version/corrections': 'notForAgencies',
  'POST /api/v1/documents/:id/templates': 'notForAgencies',
  'POST /api/v1/escalation-policies/:key/versions/:version/preview': 'notForAgencies',
  'POST /api/v1/escalation-policies/:key/versions/:version/switch': 'notForAgencies',
  'POST /api/v1/ladders/:key/versions/:version/preview': 'notForAgencies',
  'POST /api/v1/ladders/:key/versions/:version/switch': 'notForAgencies',
  'POST /api/v1/measures/:id/lead': 'notForAgencies',
  'POST /api/v1/measures/:id/templates': 'notForAgencies',
  'POST /api/v1/people/:id/account': 'notForAgencies',
  'POST /api/v1/plans/:id/acts/:act': 'notForAgencies',
  'POST /api/v1/plans/:id/amendments': 'notForAgencies',
  'POST /api/v1/plans/:id/issue': 'notForAgencies',
  'POST /api/v1/plans/:id/submission': 'notForAgencies',
  'POST /api/v1/plans/:id/template-moves': 'notForAgencies',
  'POST /api/v1/tasks/:id/future-mails/overrides': 'notForAgencies',
  'PUT /api/v1/amendments/:id': 'notForAgencies',
  'PUT /api/v1/people/:id/disablement': 'notForAgencies',
  'PUT /api/v1/people/:id/password': 'notForAgencies',
  'GET /api/v1/spot-check-lots/:id': 'notForAgencies',
  'GET /api/v1/spot-check-lots/:id/population': 'notForAgencies',
  'POST /api/v1/plans/:id/spot-check-lots': 'notForAgencies',
  'POST /api/v1/spot-checks/:id/acts/:act': 'notForAgencies',
  'GET /api/v1/spot-checks/:id': 'spotCheck',
  'GET /api/v1/extensions/:id': 'extension',
  'POST /api/v1/extensions/:id/acts/:act': 'extension',
  'GET /api/v1/mails/:id': 'mail',
  'GET /api/v1/measures/:id': 'measure',
  'GET /api/v1/measures/:id/history': 'measure',
  'POST /api/v1/measures/:id/acts/:act': 'measure',
  'GET /api/v1/people/:id/future-mails': 'person',
  'PATCH /api/v1/people/:id': 'person',
  'POST /api/v1/people/:id/invitations': 'person',
  'GET /api/v1/plans/:id': 'plan',
  'GET /api/v1/plans/:id/versions': 'plan',
  'GET /api/v1/reports/:id': 'report',
  'POST /api/v1/reports/:id/acts/:act': 'report',
  'GET /api/v1/notices/:id': 'paper',
  'GET /api/v1/notices/:id/document': 'paper',
  'POST /api/v1/notices/:id/acts/:act': 'paper',
  'GET /api/v1/tasks/:id/notices': 'task',
  'POST /api/v1/tasks/:id/notices': 'task',
  'GET /api/v1/tasks/:id/urging': 'task',
  'POST /api/v1/tasks/:id/urging': 'task',
  'GET /api/v1/tasks/:id': 'task',
  'GET /api/v1/tasks/:id/archive': 'task',
  'GET /api/v1/tasks/:id/deadlines': 'task',
  'GET /api/v1/tasks/:id/evidence': 'task',
  'POST /api/v1/tasks/:id/evidence': 'task',
  'POST /api/v1/evidence/:id/withdrawal': 'evidence',
  'GET /api/v1/tasks/:id/attachments': 'task',
  'POST /api/v1/tasks/:id/attachments': 'task',
  'GET /api/v1/attachments/:id/content': 'attachment',
  'POST /api/v1/attachments/:id/withdrawal': 'attachment',
  'GET /api/v1/tasks/:id/extensions': 'task',
  'GET /api/v1/tasks/:id/future-mails': 'task',
  'GET /api/v1/tasks/:id/history': 'task',
  'GET /api/v1/tasks/:id/holdings': 'task',
  'GET /api/v1/tasks/:id/reports': 'task',
  'GET /api/v1/tasks/:id/trajectory': 'task',
  'POST /api/v1/tasks/:id/acts/:act': 'task',
  'POST /api/v1/tasks/:id/extensions': 'task',
  'POST /api/v1/tasks/:id/subtasks': 'task',
  'POST /api/v1/tasks/:id/trajectory': 'task',
  'PATCH /api/v1/units/:id': 'unit',
  'POST /api/v1/agencies/:code/sign-route': 'agency',
  'POST /api/v1/agencies/:code/units': 'agency',
  'POST /api/v1/holdings/:id/end': 'holding',
  'POST /api/v1/invitations/:id/revocation': 'invitation',
  'POST /api/v1/stand-ins/:id/end': 'standIn',
  'POST /api/v1/trajectories/:id/signature': 'trajectory',
};

const STRANGERS = ['liaison', 'handler1', 'reviewer', 'signatory', 'leader'] as const;
const OF_LOGIN: Readonly<Record<(typeof STRANGERS)[number], PostRole>> = {
  liaison: 'LIAISON', handler1: 'HANDLER', reviewer: 'REVIEWER', signatory: 'SIGNATORY', leader: 'AGENCY_LEADER',
};
const ACTS: readonly [RegExp, string][] = [
  [/\/tasks\/.*:act/, 'acknowledge'], [/\/reports\/.*:act/, 'saveDraft'], [/\/extensions\/.*:act/, 'submit'], [/\/notices\/.*:act/, 'reply'], [/\/measures\/.*:act/, 'complete'], [/\/spot-checks\/.*:act/, 'conclude'],
];

let world: ApiWorld;
let ids: ReadonlyMap<Named, string>;

beforeAll(async () => {
  world = await ApiWorld.open(['MIIT', 'MOF', 'NDRC']);
  await world.setNow('2015-12-14T02:00:00Z');
  ({ ids } = await thingsOf(world, 'MIIT', '1.2'));
});
afterAll(() => world.close());

const withParameter = (): { method: string; url: string }[] => world.routes.filter(({ url }) => /[:*]/.test(url));
const same = ({ requestId: _, instance: __, ...rest }: Problem): object => rest;

it('has a row for every route of the running router with an id in its path, and none besides', () => {
  expect(withParameter().map(({ method, url }) => `${method} ${url}`).sort()).toEqual(Object.keys(ROUTES).sort());
});

it('is about things that are there, and that their own people see', async () => {
  expect((await world.call('miit.handler1', 'GET', `/tasks/${ids.get('task') ?? ''}`)).status).toBe(200);
  expect((await world.call('miit.handler1', 'GET', `/extensions/${ids.get('extension') ?? ''}`)).status).toBe(200);
  expect((await world.call('miit.handler1', 'GET', `/reports/${ids.get('report') ?? ''}`)).status).toBe(200);
  expect((await world.call('miit.handler1', 'GET', `/mails/${ids.get('mail') ?? ''}`)).status).toBe(200);
  expect((await world.call('miit.handler1', 'GET', `/measures/${ids.get('measure') ?? ''}`)).status).toBe(200);
  expect((await world.call('miit.handler1', 'GET', `/attachments/${ids.get('attachment') ?? ''}/content`)).status).toBe(200);
  expect((await world.call<{ items: object[] }>('mof.liaison', 'GET', '/tasks')).body.items).toEqual([]);
});

it('answers a stranger a foreign id exactly as a missing one: status, code and words, in both languages', async () => {
  const document = (await world.call<OpenApi>(null, 'GET', '//docs/openapi.json')).body;
  const access = new Map([...(await world.call<string>(null, 'GET', '//docs/permissions')).body
    .matchAll(/<tr><td><code>([A-Z]+)<\/code><\/td><td class="path"><code>([^<]+)<\/code><\/td><td[^>]*>(.*?)<\/td>/gs)].map(([, method, path, text = '']) => [`${method} ${path}`, text.replace(/<[^>]+>/g, '')]));
  const reached: Record<string, boolean> = {};
  for (const { method, url } of withParameter()) {
    const route = `${method} ${url}`;
    const named = ROUTES[route];
    if (named === undefined || named === 'common' || named === 'file') continue;
    const permission = access.get(route) as Permission;
    const may = STRANGERS.filter((post) => rolesMay([OF_LOGIN[post]], permission));
    if (named === 'notForAgencies') {
      expect({ route, may }).toEqual({ route, may: [] });
      continue;
    }
    expect(PERMISSIONS).toHaveProperty([permission]);
    const json = leastBody(document, method, url);
    const address = (id: string): string => url.replace('/api/v1', '').replace(':id', id).replace(':act', ACTS.find(([shape]) => shape.test(url))?.[1] ?? '1').replace(/:\w+/g, '1');
    for (const post of STRANGERS) {
      for (const lang of ['zh', 'en']) {
        const ask = (id: string): Promise<Problem> => world.refusal(`mof.${post}`, method, address(id), {
          lang, ...(method === 'GET' ? {} : { ifMatch: 1 }), ...(json === undefined ? {} : { json }),
        });
        const foreign = await ask(ids.get(named) ?? '');
        expect({ route, post, ...same(foreign) }).toEqual({ route, post, ...same(await ask(named === 'agency' ? 'NONE' : NOBODY)) });
        if (!may.includes(post)) expect({ route, post, status: foreign.status }).toEqual({ route, post, status: 403 });
        if (foreign.status === 404) reached[route] = true;
      }
    }
    reached[route] ??= false;
  }
  expect(Object.entries(reached).filter(([, is]) => !is).map(([route]) => route)).toEqual([]);
});
