import fc from 'fast-check';
import { ApiWorld, NOBODY } from './api-world.js';

interface Schema {
  $ref?: string; type?: string | string[]; enum?: unknown[]; properties?: Record<string, Schema>; required?: string[]; items?: Schema;
  anyOf?: Schema[]; oneOf?: Schema[]; format?: string; maxLength?: number; minimum?: number; maximum?: number;
}
interface Operation {
  operationId: string;
  parameters?: { in: string; name: string; schema: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}
interface Document { paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, Schema> } }

const ROLES = ['jmo.director', 'jmo.officer1', 'jmo.sysadmin', 'miit.liaison', 'miit.handler1'] as const;
/** Signing out would end the session that the other requests are sent with. */
const LEFT_OUT = new Set(['auth_signOut']);

let world: ApiWorld;
let document: Document;
beforeAll(async () => {
  world = await ApiWorld.open(['MIIT', 'NDRC']);
  await world.setNow('2015-09-01T01:00:00Z');
  await world.issuedPlan(['1.2'], '2015-12-31', '2015-09-01');
  document = (await world.call<Document>(null, 'GET', '//docs/openapi.json')).body;
});
afterAll(() => world.close());

/** Mostly what the schema says, at times something else. */
function valueOf(schema: Schema): fc.Arbitrary<unknown> {
  const right = rightOf(schema);
  return fc.oneof({ weight: 12, arbitrary: right }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) });
}

function rightOf(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return valueOf(document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map(rightOf));
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const types = [schema.type ?? 'object'].flat();
  return fc.oneof(...types.map((type) => ofType(type, schema)));
}

function ofType(type: string, schema: Schema): fc.Arbitrary<unknown> {
  switch (type) {
    case 'null': return fc.constant(null);
    case 'boolean': return fc.boolean();
    case 'integer': return fc.integer({ min: schema.minimum ?? -5, max: Math.min(schema.maximum ?? 2 ** 53 - 1, 2 ** 53 - 1) });
    case 'array': return fc.array(valueOf(schema.items ?? {}), { maxLength: 3 });
    case 'string':
      if (schema.format === 'uuid') return fc.oneof(fc.constant(NOBODY), fc.uuid());
      if (schema.format === 'date') return fc.constantFrom('2015-09-30', '2015-10-01', '2016-02-30', '9999-12-31', '0000-00-00', '1000-01-01');
      return fc.oneof(fc.constantFrom('MIIT', 'JMO', '1.2', 'P5BD', 'R', '=1+1', "' OR 1=1 --", '<script>'), fc.string({ unit: 'binary', maxLength: Math.min(schema.maxLength ?? 50, 300) }));
    default: {
      const { properties = {}, required = [] } = schema;
      return fc.record(Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, valueOf(one)])), { requiredKeys: required });
    }
  }
}

it('answers generated requests to every operation with a documented status, never with an error of its own', async () => {
  const { items: [task] } = (await world.call<{ items: { id: string; planId: string; measureId: string }[] }>('jmo.director', 'GET', '/tasks')).body;
  const { items: [policy] } = (await world.call<{ items: { id: string }[] }>('jmo.director', 'GET', '/documents')).body;
  const idFor = (path: string): string => (/tasks\//.test(path) ? task?.id : /plans\//.test(path) ? task?.planId : /measures\//.test(path) ? task?.measureId : policy?.id) ?? NOBODY;
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (LEFT_OUT.has(operation.operationId) || path.startsWith('/health')) continue;
      const query = (operation.parameters ?? []).filter((one) => one.in === 'query');
      const request = fc.record({
        role: fc.constantFrom(...ROLES),
        body: valueOf(operation.requestBody?.content['application/json']?.schema ?? { type: 'object' }),
        id: fc.constantFrom(idFor(path), NOBODY),
        part: fc.constantFrom('1', '0', '999999999', 'MIIT', 'first-listed', 'acknowledge', 'saveDraft', '%00'),
        query: fc.record(Object.fromEntries(query.map(({ name, schema }) => [name, valueOf(schema)])), { requiredKeys: [] }),
        version: fc.constantFrom(1, 2, 3, 0),
      });
      await fc.assert(fc.asyncProperty(request, async ({ role, body, id, part, query: asked, version }) => {
        const search = new URLSearchParams(Object.entries(asked).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)])).toString();
        const address = path.replace('/api/v1', '').replace('{id}', id).replace(/\{\w+\}/g, part);
        const { status, body: answer } = await world.call(role, method.toUpperCase(), `${address}${search && `?${search}`}`, method === 'get' ? {} : { json: body, ifMatch: version });
        if (status >= 500) throw new Error(`${status} ${JSON.stringify(answer)} ${String((world.failed.at(-1)?.error as Error | undefined)?.stack)}`);
      }), { numRuns: 12, seed: 20150704 });
    }
  }
});
