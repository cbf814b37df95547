import { ApiWorld, NOBODY } from './api-world.js';

interface Schema { $ref?: string; properties?: Record<string, Schema>; type?: string; enum?: string[] }
interface Operation { operationId: string; parameters?: { in: string; name: string; schema: Schema }[]; requestBody?: { content: Record<string, { schema: Schema }> } }
interface Document { paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, Schema> } }

/** What nobody writes: it follows from acts (ASVS 8.2.3). Where a request does take such a name, it is its own input and said here. */
const PROTECTED = ['status', 'agencyCode', 'signedBy', 'signedAt', 'level', 'version', 'hash', 'prevHash', 'heldBy', 'everOverdue', 'originalDue', 'createdBy', 'passwordHash', 'tokenHash'];
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  // To whom a post belongs, a subtask goes, a measure's lead is given, a task is reassigned: the act itself is about it.
  people_addPost: ['agencyCode'], tasks_addSubtask: ['agencyCode'], templates_lead: ['agencyCode'], tasks_act: ['agencyCode'],
  // Which paper is proposed; what it takes is the domain's to say.
  papers_propose: ['level'],
};

let world: ApiWorld;
let document: Document;
beforeAll(async () => {
  world = await ApiWorld.open(['MIIT']);
  document = (await world.call<Document>(null, 'GET', '//docs/openapi.json')).body;
});
afterAll(() => world.close());

/** Somebody for whom the body is looked at: who may do it at all. */
const PEOPLE = ['jmo.officer1', 'jmo.director', 'jmo.sysadmin', 'miit.signatory', 'miit.liaison'];

it('refuses every write that brings a field which follows from acts, and names the field', async () => {
  const taken: Record<string, string[]> = {};
  let tried = 0;
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, { operationId, requestBody, parameters = [] }] of Object.entries(item)) {
      const schema = requestBody?.content['application/json']?.schema;
      if (schema === undefined) continue;
      const dto = document.components.schemas[schema.$ref?.split('/').at(-1) ?? ''];
      const own = Object.keys(dto?.properties ?? {}).filter((name) => PROTECTED.includes(name));
      if (own.length > 0) taken[operationId] = own;
      const json = Object.fromEntries(PROTECTED.filter((name) => !own.includes(name)).map((name) => [name, 'CLOSED']));
      const address = path.replace('/api/v1', '').replace('{id}', NOBODY)
        .replace(/\{(\w+)\}/g, (_, name: string) => parameters.find((one) => one.in === 'path' && one.name === name)?.schema.enum?.[0] ?? '1');
      const answers = [];
      for (const login of PEOPLE) answers.push(await world.call<{ code: string; errors?: { path: string; message: string }[] }>(login, method.toUpperCase(), address, { json, ifMatch: 1, lang: 'en' }));
      const refused = answers.filter(({ status }) => status !== 403);
      expect({ operationId, statuses: [...new Set(refused.map(({ status }) => status))] }).toEqual({ operationId, statuses: [400] });
      for (const { body } of refused) {
        const unknown = (body.errors ?? []).filter(({ message }) => message === 'is not a field of this request').map((error) => error.path);
        expect({ operationId, missing: Object.keys(json).filter((name) => !unknown.includes(name)) }).toEqual({ operationId, missing: [] });
      }
      tried += 1;
    }
  }
  expect(tried).toBeGreaterThan(40);
  expect(taken).toEqual(TAKEN);
});
