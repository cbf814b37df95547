import { readFileSync } from 'node:fs';
import { versionedBy } from './changes-behind.js';

it('knows what every route that asks for If-Match has a version of', () => {
  const { paths } = JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as { paths: Record<string, Record<string, { parameters?: { name: string; in: string }[] }>> };
  const asking = Object.entries(paths).filter(([, methods]) => Object.values(methods).some(({ parameters = [] }) => parameters.some(({ name }) => name === 'If-Match')));
  expect(asking.length).toBeGreaterThan(20);
  expect(asking.map(([path]) => path).filter((path) => versionedBy(path.replace(/\{(\w+)\}/g, ':$1')) === undefined)).toEqual([]);
});
