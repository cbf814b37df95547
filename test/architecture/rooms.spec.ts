import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const ROOT = process.cwd();
/** Built by itself, with rules of its own: see web.spec.ts. */
const WEB = join(ROOT, 'apps', 'web');

/** Who may import whom, by name: the import rule of ARCHITECTURE.md.  */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'apps/api': ['workflow', 'files', 'rendering', 'domain', 'config'],
  'apps/worker': ['workflow', 'files', 'queue', 'mail', 'rendering', 'domain', 'config'],
  'apps/cli': ['api', 'worker', 'workflow', 'files', 'importer', 'database', 'domain', 'config'],
  'libs/workflow': ['database', 'importer', 'files', 'domain'],
  'libs/files': ['config', 'domain'],
  'libs/database': ['domain', 'config'],
  'libs/queue': ['domain', 'config'],
  'libs/mail': ['config', 'domain'],
  'libs/rendering': ['workflow', 'mail', 'domain'],
  'libs/importer': ['domain'],
  'libs/config': [],
  'libs/domain': [],
};

/** Packages that only some rooms may use. */
const ONLY_IN: readonly { packages: RegExp; rooms: readonly string[] }[] = [
  { packages: /^(@prisma\/|pg$|.*generated\/client)/, rooms: ['libs/database', 'libs/queue', 'apps/cli'] },
  { packages: /^(bullmq|ioredis|@nestjs\/bullmq)$/, rooms: ['libs/queue', 'apps/worker'] },
  { packages: /^@nestjs\/swagger/, rooms: ['apps/api'] },
  { packages: /^(nodemailer|smtp)/, rooms: ['libs/mail'] },
  { packages: /^(@aws-sdk\/|file-type$|yauzl$|pdfjs-dist)/, rooms: ['libs/files'] },
  { packages: /^docx$/, rooms: ['libs/rendering'] },
  { packages: /^prom-client$/, rooms: ['apps/worker'] },
  { packages: /^@nestjs\//, rooms: ['apps/api', 'apps/worker', 'apps/cli', 'libs/queue'] },
];

interface Import {
  file: string;
  room: string;
  from: string;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'generated' || entry.name === 'node_modules' || path === WEB ? [] : sources(path);
    return /\.ts$/.test(entry.name) && !/\.spec\.ts$/.test(entry.name) ? [path] : [];
  });
}

const FILES = [...sources(join(ROOT, 'apps')), ...sources(join(ROOT, 'libs'))].map((path) => ({
  path: relative(ROOT, path), text: readFileSync(path, 'utf8'),
}));

const IMPORTS: Import[] = FILES.flatMap(({ path, text }) =>
  [...text.matchAll(/(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g)]
    .map((match) => ({ file: path, room: path.split('/').slice(0, 2).join('/'), from: match[1] ?? match[2] ?? match[3] ?? '' })));

test('the tree has the rooms that the rule names, and no others', () => {
  const rooms = new Set(FILES.map(({ path }) => path.split('/').slice(0, 2).join('/')));
  expect([...rooms].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
});

test('a room imports only the rooms it may, each by its one name', () => {
  const wrong = IMPORTS.filter(({ from, room }) => from.startsWith('#') && !(MAY_IMPORT[room] ?? []).includes(from.slice(1)));
  expect(wrong).toEqual([]);
});

test('nobody reaches into another room by a path', () => {
  const wrong = IMPORTS.filter(({ from, file, room }) => {
    if (!from.startsWith('.')) return false;
    const target = relative(ROOT, join(ROOT, file, '..', from));
    return !target.startsWith(`${room}/`);
  });
  expect(wrong).toEqual([]);
});

test.each(ONLY_IN)('$packages is used only where it may be', ({ packages, rooms }) => {
  const wrong = IMPORTS.filter(({ from, room }) => packages.test(from) && !rooms.includes(room));
  expect(wrong).toEqual([]);
});

test('the domain uses no package but luxon, for zones, and no clock', () => {
  const foreign = IMPORTS.filter(({ room, from }) => room === 'libs/domain' && !from.startsWith('.') && from !== 'luxon');
  expect(foreign).toEqual([]);
  const clocks = FILES.filter(({ path, text }) => path.startsWith('libs/domain/') && /Date\.now\(\)|new Date\(\)|performance\.now/.test(text));
  expect(clocks.map(({ path }) => path)).toEqual([]);
});

test('only libs/config reads the environment', () => {
  const readers = FILES.filter(({ path, text }) => /process\.env\b/.test(text) && !path.startsWith('libs/config/'));
  expect(readers.map(({ path }) => path)).toEqual([]);
});

test('only libs/database and libs/queue speak SQL', () => {
  const SQL = /(?:^|[`'"\s(])(?:SELECT\s+[\w*(].*\sFROM\s|INSERT\s+INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s)/;
  const speakers = FILES.filter(({ path, text }) => SQL.test(text) && !path.startsWith('libs/database/') && !path.startsWith('libs/queue/') && !path.startsWith('apps/cli/src/embedded/'));
  expect(speakers.map(({ path }) => path)).toEqual([]);
});

test('no file has grown past what a reader can hold in mind', () => {
  const long = FILES.filter(({ text }) => text.split('\n').length > 300);
  expect(long.map(({ path, text }) => `${path} ${text.split('\n').length}`)).toEqual([]);
});
