import type { Credentials } from '#database';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { DemoWorld } from '../seed/demo-world.fixture.js';
import { Directory } from '../directory/index.js';
import { Organisations } from './index.js';

let database: TestDatabase;
let world: DemoWorld;
let organisations: Organisations;
let admin: Credentials;

beforeAll(async () => {
  database = await createTestDatabase();
  world = await DemoWorld.open(database, ['NDRC', 'MIIT', 'MOF']);
  organisations = new Organisations(world.api);
  admin = await world.as('jmo.sysadmin');
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

const setNow = (instant: string): Promise<unknown> => world.owner.asSystem('test', (tx) => tx.run('INSERT INTO simulated_time (id, now) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET now = $1', [instant]));
const coded = (code: string): unknown => expect.objectContaining({ code });

describe('to whom a body belongs', () => {
  it('keeps every parent with its days, also the one that the registry knew', async () => {
    const before = await organisations.parents(admin, 'MIIT');
    const moved = await organisations.move(admin, 'MIIT', { parentCode: 'NDRC', validFrom: '2018-03-17', basis: '机构改革方案' });
    expect(moved).toEqual([
      ...before.map((parent) => ({ ...parent, validTo: '2018-03-16' })), { parentCode: 'NDRC', validFrom: '2018-03-17', validTo: null, basis: '机构改革方案' },
    ]);
    const released = await organisations.move(admin, 'MIIT', { parentCode: null, validFrom: '2023-03-16', basis: '又一方案' });
    expect(released.at(-1)).toMatchObject({ parentCode: 'NDRC', validFrom: '2018-03-17', validTo: '2023-03-15' });
    expect(await organisations.parents(await world.as('mof.handler1'), 'MIIT')).toEqual(released);
  });

  it('says of any day which body belongs to which, since when and on what basis; of a body that was never moved, what the registry says', async () => {
    await organisations.move(admin, 'MOE', { parentCode: 'NDRC', validFrom: '2018-03-17', basis: '机构改革方案' });
    const on = async (day: string) => (await organisations.belonging(admin, day)).filter(({ code }) => ['MOE', 'NEA'].includes(code));
    const always = { code: 'NEA', parentCode: 'NDRC', since: null, basis: null };
    expect(await on('2018-03-17')).toEqual([{ code: 'MOE', parentCode: 'NDRC', since: '2018-03-17', basis: '机构改革方案' }, always]);
    const before = await on('2018-03-16');
    expect(before).toContainEqual(always);
    expect(before.find(({ code }) => code === 'MOE')?.parentCode).not.toBe('NDRC');
    await setNow('2018-03-16T02:00:00Z');
    const directory = new Directory(world.api);
    expect((await directory.agency(admin, 'MOE')).parentCode).not.toBe('NDRC');
    await setNow('2018-03-19T02:00:00Z');
    expect((await directory.agency(admin, 'MOE')).parentCode).toBe('NDRC');
    expect(await organisations.belonging(await world.as('mof.handler1'), null)).toContainEqual({ code: 'MOE', parentCode: 'NDRC', since: '2018-03-17', basis: '机构改革方案' });
  });

  it('refuses a circle that would close only later, by a move that is known already', async () => {
    await organisations.move(admin, 'MOT', { parentCode: 'NHC', validFrom: '2030-01-01', basis: '方案' });
    await expect(organisations.move(admin, 'NHC', { parentCode: 'MOT', validFrom: '2029-01-01', basis: '方案' })).rejects.toEqual(coded('conflict'));
  });

  it('lets two bodies move under each other at once to one end only', async () => {
    const both = await Promise.allSettled([
      organisations.move(admin, 'MOFCOM', { parentCode: 'MOA', validFrom: '2031-01-01', basis: '方案' }), organisations.move(admin, 'MOA', { parentCode: 'MOFCOM', validFrom: '2031-01-01', basis: '方案' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('refuses a circle, a day before the last change, a body that is not there, and everybody but the administrator', async () => {
    await organisations.move(admin, 'MOF', { parentCode: 'NDRC', validFrom: '2020-01-01', basis: '方案' });
    await expect(organisations.move(admin, 'NDRC', { parentCode: 'MOF', validFrom: '2021-01-01', basis: '方案' })).rejects.toEqual(coded('conflict'));
    await expect(organisations.move(admin, 'MOF', { parentCode: 'MIIT', validFrom: '2019-01-01', basis: '方案' })).rejects.toEqual(coded('bad_date'));
    await expect(organisations.move(admin, 'MOF', { parentCode: 'NOPE', validFrom: '2022-01-01', basis: '方案' })).rejects.toEqual(coded('unknown_agency'));
    await expect(organisations.move(admin, 'MOF', { parentCode: null, validFrom: '2022-01-01', basis: ' ' })).rejects.toEqual(coded('reason_required'));
    await expect(organisations.move(await world.as('ndrc.leader'), 'MOF', { parentCode: null, validFrom: '2022-01-01', basis: '方案' })).rejects.toEqual(coded('forbidden'));
    await expect(organisations.parents(admin, 'NOPE')).rejects.toEqual(coded('not_found'));
  });
});

describe('departments', () => {
  it('are added, renamed and ended by their own agency, with dates', async () => {
    const liaison = await world.as('miit.liaison');
    const unit = await organisations.addUnit(liaison, 'MIIT', { name: '新处', validFrom: '2015-01-01' });
    expect(await organisations.changeUnit(liaison, unit.id, { name: '新司', validTo: '2016-12-31' }, 1)).toEqual({ ...unit, name: '新司', validTo: '2016-12-31', version: 2 });
    await expect(organisations.changeUnit(liaison, unit.id, { name: '旧司' }, 1)).rejects.toEqual(coded('stale_version'));
    await expect(organisations.changeUnit(liaison, unit.id, { validTo: '2014-12-31' }, 2)).rejects.toEqual(coded('bad_date'));
    await expect(organisations.addUnit(liaison, 'MIIT', { name: '新司', validFrom: '2015-01-01' })).rejects.toEqual(coded('conflict'));
  });

  it('are shown as they are today, and all of them with their days where that is asked', async () => {
    await setNow('2018-03-19T02:00:00Z');
    const directory = new Directory(world.api);
    const [past, later] = [await organisations.addUnit(admin, 'MOF', { name: '旧处', validFrom: '2010-01-01' }), await organisations.addUnit(admin, 'MOF', { name: '将设处', validFrom: '2019-01-01' })];
    await organisations.changeUnit(admin, past.id, { validTo: '2018-03-18' }, 1);
    const today = await directory.units(admin, 'MOF');
    expect(today.map(({ name }) => name)).not.toEqual(expect.arrayContaining(['旧处']));
    const all = await directory.units(await world.as('miit.handler1'), 'MOF', true);
    expect(all).toHaveLength(today.length + 2);
    expect(all).toEqual(expect.arrayContaining([{ ...past, validTo: '2018-03-18', version: 2 }, later]));
  });

  it('answer another agency like one that is not there', async () => {
    const unit = await organisations.addUnit(admin, 'NDRC', { name: '改革处', validFrom: '2015-01-01' });
    const liaison = await world.as('miit.liaison');
    for (const id of [unit.id, '00000000-0000-4000-8000-000000000000']) {
      await expect(organisations.changeUnit(liaison, id, { name: '他司' }, 1)).rejects.toEqual(coded('not_found'));
    }
    await expect(organisations.addUnit(liaison, 'NDRC', { name: '他司', validFrom: '2015-01-01' })).rejects.toEqual(coded('not_found'));
  });
});
