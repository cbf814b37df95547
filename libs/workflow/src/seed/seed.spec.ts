import { mkdtemp, cp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database, migrate } from '#database';
import { createEmptyDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { seedDemoPeople, seedReference, type DemoPerson } from './index.js';

const DEMO_PASSWORD = 'demo-passphrase';
let database: TestDatabase;
let world: { owner: Database; people: DemoPerson[] };
let seeds: string;

/** A migrated database with nothing in it but what is seeded here. */
async function openSeeded({ ownerUrl }: TestDatabase): Promise<typeof world> {
  await migrate(ownerUrl, 'prisma/migrations');
  const owner = new Database({ url: ownerUrl, role: 'owner', zone: 'Asia/Shanghai', poolSize: 2 });
  await seedReference(owner, 'seeds');
  return { owner, people: await seedDemoPeople(owner, ['NDRC', 'CN-GD'], DEMO_PASSWORD, 'seeds') };
}
const personOf = (login: string): DemoPerson | undefined => world.people.find((person) => person.login === login);

beforeAll(async () => {
  database = await createEmptyDatabase();
  world = await openSeeded(database);
  seeds = await mkdtemp(join(tmpdir(), 'seeds-'));
  await cp('seeds', seeds, { recursive: true });
});
afterAll(async () => {
  await rm(seeds, { recursive: true });
  await world.owner.close();
  await database.drop();
});

const counts = () => world.owner.asSystem('test', (tx) => tx.one<Record<string, number>>(
  `SELECT (SELECT count(*)::int FROM agency) AS agencies, (SELECT count(*)::int FROM calendar_notice) AS notices,
          (SELECT count(*)::int FROM ladder) AS ladders, (SELECT count(*)::int FROM lead_rule) AS rules,
          (SELECT count(*)::int FROM person) AS people, (SELECT count(*)::int FROM post_holding) AS holdings`));
const edit = async (name: string, change: (text: string) => string): Promise<void> => {
  const path = join(seeds, name);
  await writeFile(path, change(await readFile(path, 'utf8')));
};

describe('reference data', () => {
  it('is complete after the first run and untouched by the second', async () => {
    const before = await counts();
    expect(before).toMatchObject({ agencies: 261, rules: 1 });
    expect(before['notices']).toBeGreaterThanOrEqual(13);
    expect(await seedReference(world.owner, 'seeds')).toEqual({ agencies: { made: 0, changed: 0 }, notices: 0, ladders: 0, rules: 0, policies: 0 });
    expect(await counts()).toEqual(before);
  });

  it('follows the registry file and leaves a switched rule switched', async () => {
    await world.owner.asSystem('test', (tx) => tx.run(`UPDATE lead_rule SET enabled = false`));
    await edit('agencies/registry.json', (text) => text.replace('"name_en": "State Council"', '"name_en": "The State Council"'));
    expect(await seedReference(world.owner, seeds)).toMatchObject({ agencies: { made: 0, changed: 1 }, rules: 0 });
    const row = await world.owner.asSystem('test', (tx) => tx.one(
      `SELECT name_en, (SELECT enabled FROM lead_rule) AS enabled FROM agency WHERE code = 'SC'`));
    expect(row).toEqual({ nameEn: 'The State Council', enabled: false });
  });

  it('takes a next version of a ladder beside the old one', async () => {
    await edit('ladders/notice-sign.json', (text) => text.replace('"version": 1', '"version": 2'));
    expect(await seedReference(world.owner, seeds)).toMatchObject({ ladders: 1 });
    const rows = await world.owner.asSystem('test', (tx) => tx.query(`SELECT version, active FROM ladder WHERE key = 'default-notice-sign' ORDER BY version`));
    expect(rows).toEqual([{ version: 1, active: false }, { version: 2, active: true }]);
  });

  it('names the place of a fault and then writes nothing', async () => {
    const before = await counts();
    await edit('calendars/notices.json', (text) => text.replace('"from": "2014-01-01"', '"from": "2014-02-30"'));
    await expect(seedReference(world.owner, seeds)).rejects.toMatchObject({ code: 'bad_date' });
    await edit('calendars/notices.json', () => '{');
    await expect(seedReference(world.owner, seeds)).rejects.toMatchObject({ code: 'invalid_input', details: { path: 'calendars/notices.json' } });
    expect(await counts()).toEqual(before);
  });
});

describe('demo people', () => {
  it('fill the office and each agency, with posts since 2015 and addresses of their own', () => {
    expect(world.people.map(({ login, role }) => `${login} ${role}`)).toEqual([
      'jmo.convener CONVENER', 'jmo.director OFFICE_DIRECTOR', 'jmo.officer1 OFFICE_OFFICER', 'jmo.officer2 OFFICE_OFFICER', 'jmo.auditor AUDITOR', 'jmo.sysadmin SYSADMIN',
      ...['ndrc', 'cn-gd'].flatMap((code) => ['liaison LIAISON', 'handler1 HANDLER', 'handler2 HANDLER', 'reviewer REVIEWER', 'signatory SIGNATORY', 'leader AGENCY_LEADER'].map((rest) => `${code}.${rest}`)),
    ]);
    expect(personOf('ndrc.liaison')?.name).toMatch(/^\p{Script=Han}{2,3}$/u);
  });

  it('hold one post each, in units of their agency', async () => {
    const rows = await world.owner.asSystem('test', (tx) => tx.query(
      `SELECT p.email, u.name AS unit, h.valid_from, po.agency_code FROM person p JOIN post_holding h ON h.person_id = p.id
         JOIN post po ON po.id = h.post_id LEFT JOIN unit u ON u.id = po.unit_id AND u.agency_code = po.agency_code
        WHERE p.id = ANY($1) ORDER BY p.email`, [['ndrc.liaison', 'cn-gd.handler1'].map((login) => personOf(login)?.id)]));
    expect(rows).toEqual([
      { email: 'handler1.cn-gd@duban.example', unit: '发展规划处', validFrom: '2015-01-01', agencyCode: 'CN-GD' },
      { email: 'liaison.ndrc@duban.example', unit: '办公厅', validFrom: '2015-01-01', agencyCode: 'NDRC' },
    ]);
  });

  it('are the same names everywhere and made once; a new agency is added to them', async () => {
    expect(await seedDemoPeople(world.owner, ['NDRC', 'CN-GD'], DEMO_PASSWORD, 'seeds')).toEqual([]);
    expect((await seedDemoPeople(world.owner, ['NDRC', 'MIIT'], DEMO_PASSWORD, 'seeds')).map(({ agencyCode }) => agencyCode)).toEqual(Array<string>(6).fill('MIIT'));
    const other = await createEmptyDatabase();
    const second = await openSeeded(other);
    expect(second.people.map(({ name }) => name)).toEqual(world.people.map(({ name }) => name));
    await second.owner.close();
    await other.drop();
  });

  it('are not made for an agency that nobody knows, nor with a short password', async () => {
    await expect(seedDemoPeople(world.owner, ['NOPE'], DEMO_PASSWORD, 'seeds')).rejects.toMatchObject({ code: 'unknown_agency' });
    await expect(seedDemoPeople(world.owner, ['MOF'], 'short', 'seeds')).rejects.toMatchObject({ code: 'invalid_input' });
  });
});
