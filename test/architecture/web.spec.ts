import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { EVENT_TYPES } from '#domain';
import { webSchemaOf } from '../../apps/cli/src/web-schema.js';

const SRC = join(process.cwd(), 'apps', 'web', 'src');
const SCHEMA = join(SRC, 'generated', 'schema.d.ts');
/** What the web application is made of; a chart is drawn where it is asked for, never before. */
const PACKAGES = [/^react(-dom)?(\/|$)/, /^antd(\/|$)/, /^@ant-design\/icons$/, /^@tanstack\/react-query$/, /^react-router$/, /^openapi-fetch$/, /^dayjs(\/|$)/, /^echarts(\/|$)/];

const FILES = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes('generated'))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path: relative(SRC, path), folder: join(path, '..'), text: readFileSync(path, 'utf8') }));

const IMPORTS = FILES.flatMap(({ path, folder, text }) =>
  [...text.matchAll(/(?:^import (?:[^'\n]* from )?|^export [^'\n]* from |^\} from |(?<![.\w])import\()'([^']+)'/gm)].map(([, from = '']) => ({ file: path, folder, from })));

test('the web application\'s types of the API are current (write them anew with: npm run duban -- openapi)', async () => {
  expect(readFileSync(SCHEMA, 'utf8') === await webSchemaOf(readFileSync('docs/openapi.json', 'utf8'))).toBe(true);
});

test('the web application compiles against them', () => {
  const { stdout, status } = spawnSync(process.execPath, ['node_modules/typescript-native/bin/tsc', '-p', 'apps/web/tsconfig.json'], { encoding: 'utf8' });
  expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
});

test('it knows the API by those types alone: no room of the server is imported, by name or by path', () => {
  const wrong = IMPORTS.filter(({ folder, from }) =>
    (from.startsWith('.') ? relative(SRC, join(folder, from)).startsWith('..') : !PACKAGES.some((allowed) => allowed.test(from))));
  expect(wrong.map(({ file, from }) => `${file}: ${from}`)).toEqual([]);
});

test('everything that can happen has its words', () => {
  const worded = FILES.filter(({ path }) => path === 'words/events.ts').flatMap(({ text }) => [...text.matchAll(/^  '([\w.]+)': \{ zh: '.+', en: '.+' \},$/gm)].map(([, type = '']) => type));
  expect(Object.keys(EVENT_TYPES).filter((type) => !worded.includes(type))).toEqual([]);
});

test('every address that mails and notices lead to is a screen', () => {
  const screens = FILES.filter(({ path }) => path.endsWith('/screen.ts')).flatMap(({ text }) => [...text.matchAll(/path: '([^']+)'/g)].map(([, path = '']) => path));
  const shapes = screens.map((path) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`));
  const open = FILES.filter(({ path }) => path === 'app/public-screens.ts').flatMap(({ text }) => [...text.matchAll(/at: \/(.+)\/, Screen/g)].map(([, shape = '']) => new RegExp(shape)));
  const linked = ['libs/rendering/src', 'libs/domain/src/notify'].flatMap((room) => readdirSync(room, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.spec)\.ts$/.test(entry.name))
    .flatMap((entry) => [...readFileSync(join(entry.parentPath, entry.name), 'utf8').matchAll(/['`](\/[a-z-]+(?:[/?][^'`\s]*)?)['`]/g)].map(([, path = '']) => path)));
  const paths = [...new Set(linked.map((path) => path.replace(/\?.*$/, '').replace(/\$\{[^}]*\}/g, 'x')))];
  expect(paths).toEqual(expect.arrayContaining(['/tasks/x', '/inbox', '/plans/x']));
  expect(paths.filter((path) => ![...shapes, ...open].some((shape) => shape.test(path)))).toEqual([]);
});

test('a screen is loaded by its row and reaches into no other screen', () => {
  const wrong = IMPORTS.filter(({ file, folder, from }) => {
    if (!file.startsWith('screens/') || !from.startsWith('.')) return false;
    const target = relative(SRC, join(folder, from));
    return target.startsWith('screens/') && target.split('/')[1] !== file.split('/')[1];
  });
  expect(wrong.map(({ file, from }) => `${file}: ${from}`)).toEqual([]);
});

test('no colour and no size stands in an element, and no HTML is put together by hand', () => {
  const wrong = FILES.filter(({ text }) => /\sstyle=\{|dangerouslySetInnerHTML|innerHTML/.test(text));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('no file of it has grown past what a reader can hold in mind', () => {
  expect(FILES.filter(({ text }) => text.split('\n').length > 300).map(({ path }) => path)).toEqual([]);
});

test('what the shipped ladders rest on is there in English too', () => {
  const known = FILES.find(({ path }) => path === join('screens', 'ladders', 'sources.ts'))?.text ?? '';
  const shipped = readdirSync('seeds/ladders').flatMap((name) => [...readFileSync(join('seeds/ladders', name), 'utf8').matchAll(/"source": "([^"]+)"/g)].map(([, source = '']) => source));
  expect(shipped.length).toBeGreaterThan(50);
  expect([...new Set(shipped)].filter((source) => !known.includes(`'${source}': '`))).toEqual([]);
});

test('what the shipped policy of escalation rests on is there in both languages', () => {
  const known = FILES.find(({ path }) => path === join('screens', 'escalation-policy', 'sources.ts'))?.text ?? '';
  const shipped = [...readFileSync('seeds/policies/escalation.json', 'utf8').matchAll(/"source": "([^"]+)"/g)].map(([, source = '']) => source.replaceAll("'", "\\'"));
  expect(shipped.length).toBeGreaterThan(8);
  expect([...new Set(shipped)].filter((source) => !known.includes(`'${source}': {`))).toEqual([]);
});
