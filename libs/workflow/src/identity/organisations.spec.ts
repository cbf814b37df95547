import type { Credentials } from '#database';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { DemoWorld } from '../seed/demo-world.fixture.js';
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

  it('answer another agency like one that is not there', async () => {
    const unit = await organisations.addUnit(admin, 'NDRC', { name: '改革处', validFrom: '2015-01-01' });
    const liaison = await world.as('miit.liaison');
    for (const id of [unit.id, '00000000-0000-4000-8000-000000000000']) {
      await expect(organisations.changeUnit(liaison, id, { name: '他司' }, 1)).rejects.toEqual(coded('not_found'));
    }
    await expect(organisations.addUnit(liaison, 'NDRC', { name: '他司', validFrom: '2015-01-01' })).rejects.toEqual(coded('not_found'));
  });
});
