import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { openApiText } from '#api';

interface Parameter { in: string; name: string; required?: boolean; schema?: object }
interface Operation {
  operationId: string; summary?: string; parameters?: Parameter[]; security?: object[];
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>;
  requestBody?: { content: Record<string, { schema: object }> };
}
interface Document {
  openapi: string; info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Record<string, unknown>> };
}

const text = await openApiText();
const document = JSON.parse(text) as Document;
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, operation })));

/** What answers a file, by the last part of its path. */
const FILES: Readonly<Record<string, string>> = {
  document: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', content: 'application/octet-stream', population: 'text/plain',
};

describe('the OpenAPI document', () => {
  it('is committed as docs/openapi.json and current (write it anew with: npm run duban -- openapi)', async () => {
    expect(await readFile('docs/openapi.json', 'utf8')).toBe(text);
  });

  it('says OpenAPI 3.1 and has no word of 3.0 in it', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(text).not.toContain('"nullable"');
    expect(text).not.toMatch(/"exclusiveM(in|ax)imum": (true|false)/);
  });

  it('has only valid JSON Schemas (2020-12), every reference resolved', () => {
    const ajv = new Ajv2020({ strict: false, formats: { date: true, 'date-time': true, uuid: true, binary: true } });
    ajv.addSchema(document, 'openapi');
    for (const name of Object.keys(document.components.schemas)) {
      expect(() => ajv.compile({ $ref: `openapi#/components/schemas/${name}` })).not.toThrow();
    }
    for (const [, reference = ''] of text.matchAll(/"\$ref": "#\/components\/schemas\/([^"]+)"/g)) {
      expect(Object.keys(document.components.schemas)).toContain(reference);
    }
  });

  it('names every operation once, with a summary, its path parameters and what it answers', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, operation } of operations) {
      expect(operation.summary).toMatch(/\S/);
      const named = (operation.parameters ?? []).filter((one) => one.in === 'path').map(({ name }) => name).sort();
      expect(named).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort());
      const done = operation.responses['200'] ?? operation.responses['201'];
      expect(Object.keys(done?.content ?? {})).toEqual([FILES[path.split('/').at(-1) ?? ''] ?? 'application/json']);
    }
  });

  it('documents problem+json for what can go wrong, and If-Match with 428 where a version is needed', () => {
    for (const { path, method, operation } of operations) {
      expect(operation.responses['500']?.content).toHaveProperty(['application/problem+json']);
      if (!/health|welcome|auth\/(token|refresh)|invitations\/(look|acceptance)/.test(path)) expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['401', '403']));
      const guarded = (operation.parameters ?? []).some((one) => one.in === 'header' && one.name === 'If-Match');
      expect('428' in operation.responses).toBe(guarded);
      if (/acts\/|submission|\/issue$|\/dates$/.test(path) && method !== 'get') expect(guarded).toBe(true);
    }
  });

  it('describes every field of every DTO', () => {
    for (const [name, schema] of Object.entries(document.components.schemas)) {
      for (const [field, property] of Object.entries((schema['properties'] ?? {}) as Record<string, { description?: string }>)) {
        expect({ name, field, description: property.description }).toEqual({ name, field, description: expect.stringMatching(/\S/) as string });
      }
    }
  });
});
