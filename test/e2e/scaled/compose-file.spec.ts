import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig, SECRETS, type DubanConfig } from '../../../libs/config/src/index.js';
import { properties, variableOf } from '../../../libs/config/src/variable-names.js';
import { readCompose, ROOT, service, text, withDefaults } from './read-compose.js';

const compose = readCompose();
const OURS = ['api', 'worker', 'migrate'];
const LONG_RUNNING = Object.keys(compose.services).filter((name) => name !== 'migrate');
const SECRET_VALUES: Record<string, string> = {
  database_url: 'postgres://duban_app:a@postgres:5432/duban', database_owner_url: 'postgres://duban_owner:b@postgres:5432/duban',
  token_secret: 'x'.repeat(64), smtp_url: 'smtp://mail-catcher:1025',
};

/** The configuration as a container of this service would load it, its secrets in files of a folder of ours. */
async function configOf(name: string): Promise<DubanConfig> {
  const folder = await mkdtemp(join(tmpdir(), 'duban-compose-'));
  try {
    const { environment = {}, secrets = [] } = service(compose, name);
    for (const secret of secrets) await writeFile(join(folder, secret), `${SECRET_VALUES[secret] ?? ''}\n`);
    return loadConfig(Object.fromEntries(Object.entries(environment).map(([key, value]) =>
      [key, withDefaults(String(value)).replace('/run/secrets/', `${folder}/`)])));
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('docker-compose.yml', () => {
  it('has a database, a queue, an API, workers, the one-shot migration and a mail catcher', () => {
    expect(Object.keys(compose.services).sort()).toEqual(['api', 'mail-catcher', 'migrate', 'postgres', 'valkey', 'worker']);
    expect(service(compose, 'postgres').image).toMatch(/^postgres:18\./);
  });

  it.each(Object.keys(compose.services))('pins the image of %s to one release', (name) => {
    expect(withDefaults(service(compose, name).image)).toMatch(/:v?\d+\.\d+(\.\d+)?(-[a-z0-9.]+)?$/);
  });

  it.each(LONG_RUNNING)('asks %s for its health and starts it again when it ends', (name) => {
    const { healthcheck, restart } = service(compose, name);
    expect(healthcheck?.test[0]).toMatch(/^CMD/);
    expect(healthcheck?.retries).toBeGreaterThan(0);
    expect(restart).toBe('unless-stopped');
  });

  it('starts API and workers after the database is healthy and migrated, workers after the queue too', () => {
    const migrated = { postgres: { condition: 'service_healthy' }, migrate: { condition: 'service_completed_successfully' } };
    expect(service(compose, 'migrate').depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
    expect(service(compose, 'api').depends_on).toEqual(migrated); // the API never talks to the queue
    expect(service(compose, 'worker').depends_on).toEqual({ ...migrated, valkey: { condition: 'service_healthy' } });
  });

  it('runs a queue that evicts nothing and has each job on disk before it says yes', () => {
    const command = service(compose, 'valkey').command?.join(' ') ?? '';
    expect(command).toContain('--maxmemory-policy noeviction');
    expect(command).toContain('--appendonly yes');
    expect(command).toContain('--appendfsync always');
    expect(service(compose, 'valkey').volumes).toEqual(['valkey:/data']);
  });

  it('keeps the cluster of PostgreSQL 18 where its image writes it, on a named volume', () => {
    expect(service(compose, 'postgres').volumes).toEqual(['postgres:/var/lib/postgresql']);
    expect(Object.keys(compose.volumes)).toEqual(['postgres', 'valkey', 'files']);
  });

  it('keeps attached files on a volume that every API and worker shares, and that belongs to their user', () => {
    for (const name of ['api', 'worker']) {
      expect(service(compose, name).volumes).toEqual(['files:/files']);
      expect(service(compose, name).environment?.['FILES_DIR']).toBe('/files');
    }
    expect(text('Dockerfile')).toMatch(/^RUN mkdir \/files && chown node:node \/files$[^]*^USER node$/m);
  });

  it('keeps database and queue from everybody but its own services', () => {
    expect(compose.networks['data']?.internal).toBe(true);
    for (const name of ['postgres', 'valkey']) {
      expect(service(compose, name).networks).toEqual(['data']);
      expect(service(compose, name).ports).toBeUndefined();
    }
    for (const port of Object.values(compose.services).flatMap(({ ports = [] }) => ports)) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it('lets workers be as many as one likes', () => {
    const { ports, container_name, deploy } = service(compose, 'worker');
    expect([ports, container_name]).toEqual([undefined, undefined]);
    expect(deploy?.replicas).toBeGreaterThanOrEqual(2);
  });

  it.each(OURS)('gives %s only variables that there are, in a form that is accepted', async (name) => {
    const known = new Set([...properties().map(variableOf), ...SECRETS.map((property) => `${variableOf(property)}_FILE`)]);
    for (const variable of Object.keys(service(compose, name).environment ?? {})) expect(known).toContain(variable);
    const config = await configOf(name);
    expect(config.databaseUrl).toBe(SECRET_VALUES['database_url']);
    if (name === 'api') expect([config.host, config.tokenSecret]).toEqual(['0.0.0.0', SECRET_VALUES['token_secret']]);
    if (name === 'worker') expect([config.redisUrl, config.smtpUrl]).toEqual(['redis://valkey:6379', SECRET_VALUES['smtp_url']]);
  });

  it('brings secrets in files alone, each declared, and the owner of the database to the migration alone', async () => {
    for (const [name, { environment = {}, secrets = [] }] of Object.entries(compose.services)) {
      const named = Object.values(environment).flatMap((value) => /^\/run\/secrets\/(\w+)$/.exec(String(value))?.[1] ?? []);
      expect([name, named.sort()]).toEqual([name, [...secrets].sort()]);
      for (const secret of secrets) expect(compose.secrets[secret]?.file).toBe(`./secrets/${secret}`);
      for (const value of Object.values(environment)) expect(String(value)).not.toMatch(/:\/\/[^/\s]*:[^/\s]*@/);
    }
    expect((await configOf('migrate')).databaseOwnerUrl).toBe(SECRET_VALUES['database_owner_url']);
    for (const name of ['api', 'worker']) expect(service(compose, name).secrets).not.toContain('database_owner_url');
  });

  it.each(OURS)('runs %s from the image, without rights it does not need', (name) => {
    const { build, command = [], init, read_only, cap_drop } = service(compose, name);
    expect({ build, init, read_only, cap_drop }).toEqual({ build: '.', init: true, read_only: true, cap_drop: ['ALL'] });
    const program = command.find((word) => word.endsWith('.js')) ?? '';
    expect(program).toMatch(/^dist\/apps\//);
    expect(existsSync(join(ROOT, program.replace(/^dist\//, '').replace(/\.js$/, '.ts')))).toBe(true);
  });
});

describe('Dockerfile', () => {
  const dockerfile = text('Dockerfile');
  const stages = [...dockerfile.matchAll(/^FROM (\S+) AS (\S+)$/gm)].map(([, , stage]) => stage);
  const last = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));

  it('builds in stages and runs the last one as an ordinary user', () => {
    expect(stages).toEqual(['base', 'build', 'packages', 'run']);
    expect(last).toMatch(/^USER node$/m);
    expect(last).not.toMatch(/npm /);
  });

  it('pins Node to a release that package.json accepts', () => {
    const [, major, minor] = /^ARG NODE_IMAGE=node:(\d+)\.(\d+)\.\d+-[a-z]+-slim$/m.exec(dockerfile) ?? [];
    const [, least, leastMinor] = /^>=(\d+)\.(\d+)$/.exec((JSON.parse(text('package.json')) as { engines: { node: string } }).engines.node) ?? [];
    expect(Number(major) * 1_000 + Number(minor)).toBeGreaterThanOrEqual(Number(least) * 1_000 + Number(leastMinor));
  });

  it('copies only what there is and what .dockerignore lets in', () => {
    const allowed = text('.dockerignore').split('\n').filter((line) => line.startsWith('!')).map((line) => line.slice(1));
    const copies = [...dockerfile.matchAll(/^COPY (?!--from)(.+)$/gm)].flatMap(([, words = '']) => words.split(' ').slice(0, -1));
    expect(copies.length).toBeGreaterThan(5);
    for (const path of copies) {
      expect([path, existsSync(join(ROOT, path))]).toEqual([path, true]);
      expect(allowed.some((entry) => path === entry || path.startsWith(`${entry}/`))).toBe(true);
    }
  });
});
