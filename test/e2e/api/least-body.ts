import { NOBODY } from './api-world.js';

interface Schema {
  $ref?: string; type?: string | string[]; enum?: unknown[]; properties?: Record<string, Schema>; required?: string[]; items?: Schema;
  anyOf?: Schema[]; oneOf?: Schema[]; format?: string; minimum?: number; minItems?: number;
}
interface Operation {
  parameters?: { in: string; name: string; schema: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}
export interface OpenApi { paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, Schema> } }

/** The operation of a route of the router. */
export const operationOf = (document: OpenApi, method: string, url: string): Operation | undefined => document.paths[url.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];

/** The least body that an operation takes, so that nothing but the id and the person decides the answer; undefined where it takes no JSON. */
export function leastBody(document: OpenApi, method: string, url: string): unknown {
  const schema = operationOf(document, method, url)?.requestBody?.content['application/json']?.schema;
  return schema === undefined ? undefined : least(schema, document);
}

function least(schema: Schema, document: OpenApi): unknown {
  if (schema.$ref !== undefined) return least(document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, document);
  const [choice] = schema.anyOf ?? schema.oneOf ?? [];
  if (choice !== undefined) return least(choice, document);
  if (schema.enum !== undefined) return schema.enum[0];
  switch ([schema.type ?? 'object'].flat()[0]) {
    case 'boolean': return true;
    case 'integer': case 'number': return schema.minimum ?? 1;
    case 'array': return [least(schema.items ?? {}, document)];
    case 'string': return schema.format === 'uuid' ? NOBODY : schema.format === 'date' ? '2016-01-29' : schema.format === 'date-time' ? '2016-01-29T00:00:00Z' : '2015';
    default: return Object.fromEntries((schema.required ?? []).map((name) => [name, least(schema.properties?.[name] ?? {}, document)]));
  }
}

/** For each field of an operation's body that takes free text, at any depth, the least body with `words` in it; by the field's path. */
export function textFields(document: OpenApi, method: string, url: string, words: string): [field: string, body: unknown][] {
  const schema = operationOf(document, method, url)?.requestBody?.content['application/json']?.schema;
  return schema === undefined ? [] : withWords(schema, document, words, '');
}

function withWords(schema: Schema, document: OpenApi, words: string, path: string): [string, unknown][] {
  if (schema.$ref !== undefined) return withWords(document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, document, words, path);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return choices.flatMap((choice) => withWords(choice, document, words, path));
  switch ([schema.type ?? 'object'].flat()[0]) {
    case 'string': return schema.enum === undefined && schema.format === undefined ? [[path, words]] : [];
    case 'array': return withWords(schema.items ?? {}, document, words, path).map(([field, value]) => [field, [value]]);
    case 'object': {
      const body = least(schema, document) as Record<string, unknown>;
      return Object.entries(schema.properties ?? {}).flatMap(([name, one]) =>
        withWords(one, document, words, path === '' ? name : `${path}.${name}`).map(([field, value]): [string, unknown] => [field, { ...body, [name]: value }]));
    }
    default: return [];
  }
}
