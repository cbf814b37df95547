import type { Credentials } from '#database';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { DEMO_PASSWORD, DemoWorld } from '../seed/demo-world.fixture.js';
import { Identity, People } from './index.js';

let database: TestDatabase;
let world: DemoWorld;
let people: People;
let identity: Identity;
let admin: Credentials;

beforeAll(async () => {
  database = await createTestDatabase();
  world = await DemoWorld.open(database, ['NDRC', 'MIIT']);
  people = new People(world.api);
  identity = new Identity(world.api, 'a secret of at least thirty-two bytes');
  admin = await world.as('jmo.sysadmin');
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

const coded = (code: string) => expect.objectContaining({ code });

describe('people management', () => {
  it('carries a new person to his first sign-in: person, account, post, holding', async () => {
    const id = await people.createPerson(admin, { name: '新同志', email: 'new@duban.example' });
    await people.createAccount(admin, id, 'ndrc.newcomer', 'a long passphrase');
    await expect(identity.signIn('ndrc.newcomer', 'a long passphrase')).rejects.toEqual(coded('unauthenticated'));
    const post = await people.createPost(admin, { agencyCode: 'NDRC', role: 'HANDLER', title: '承办人三' });
    await people.assignPost(admin, { postId: post.id, personId: id, validFrom: '2015-01-01' });
    expect((await identity.signIn('ndrc.newcomer', 'a long passphrase')).posts).toMatchObject([{ role: 'HANDLER', title: '承办人三' }]);
  });

  it('is for the administrator, and inside an agency for those whom the table names', async () => {
    for (const login of ['jmo.convener', 'jmo.auditor', 'ndrc.handler1', 'ndrc.reviewer']) {
      await expect(people.createPerson(await world.as(login), { name: '某人' })).rejects.toEqual(coded('forbidden'));
      await expect(people.list(await world.as(login))).rejects.toEqual(coded('forbidden'));
    }
    for (const login of ['jmo.director', 'ndrc.leader', 'ndrc.liaison', 'ndrc.signatory']) {
      await expect(people.createAccount(await world.as(login), world.person('ndrc.handler1').id, 'x.y', 'a long passphrase')).rejects.toEqual(coded('forbidden'));
      await expect(people.setPassword(await world.as(login), world.person('ndrc.handler1').id, 'a long passphrase')).rejects.toEqual(coded('forbidden'));
    }
  });

  it('lets a liaison keep his own agency\'s handlers, and nobody\'s signatory', async () => {
    const liaison = await world.as('ndrc.liaison');
    const listed = await people.list(liaison, { agencyCode: 'MIIT', limit: 200 });
    expect(new Set(listed.items.flatMap(({ posts }) => posts.map(({ agencyCode }) => agencyCode)))).toEqual(new Set(['NDRC']));
    expect(listed.items.map(({ login }) => login)).toContain('ndrc.handler1');
    await expect(people.createPerson(liaison, { name: '无岗' })).rejects.toEqual(coded('field_required'));
    const post = await people.createPost(liaison, { agencyCode: 'NDRC', role: 'HANDLER', title: '承办人九' });
    const id = await people.createPerson(liaison, { name: '钱九', email: 'nine@ndrc.example', postId: post.id, validFrom: '2015-01-01' });
    expect(await people.changePerson(liaison, id, { email: 'nine.new@ndrc.example' }, 1)).toEqual({ id, version: 2 });
    await expect(people.changePerson(liaison, id, { email: 'older@ndrc.example' }, 1)).rejects.toEqual(coded('stale_version'));
    const again = (await people.list(liaison, { limit: 200 })).items.find((one) => one.id === id);
    expect(again).toMatchObject({ email: 'nine.new@ndrc.example', version: 2, posts: [{ role: 'HANDLER', validFrom: '2015-01-01' }] });

    const signatory = world.person('ndrc.signatory').id;
    await expect(people.createPost(liaison, { agencyCode: 'NDRC', role: 'SIGNATORY', title: '签发人二' })).rejects.toEqual(coded('forbidden'));
    await expect(people.changePerson(liaison, signatory, { email: 'mine@ndrc.example' }, 1)).rejects.toEqual(coded('forbidden'));
    await expect(people.createPost(liaison, { agencyCode: 'MIIT', role: 'HANDLER', title: '承办人九' })).rejects.toEqual(coded('not_found'));
    await expect(people.changePerson(liaison, world.person('miit.handler1').id, { email: 'x@y.example' }, 1)).rejects.toEqual(coded('not_found'));
    await expect(people.assignPost(liaison, { postId: post.id, personId: world.person('miit.handler1').id, validFrom: '2015-01-01' })).rejects.toEqual(coded('not_found'));
    await people.endHolding(liaison, again?.posts[0]?.id ?? '', '2015-06-30');
  });

  it('lists by pages and by agency, with posts and accounts', async () => {
    const first = await people.list(admin, { limit: 4 });
    expect(first.items).toHaveLength(4);
    const second = await people.list(admin, { limit: 200, after: first.next });
    expect(second.next).toBeNull();
    expect(second.items.map(({ id }) => id)).not.toContain(first.items[0]?.id);
    const miit = await people.list(admin, { agencyCode: 'MIIT' });
    expect(miit.items.map(({ login }) => login).sort()).toEqual(
      ['miit.handler1', 'miit.handler2', 'miit.leader', 'miit.liaison', 'miit.reviewer', 'miit.signatory']);
    expect(miit.items[0]?.posts[0]).toMatchObject({ agencyCode: 'MIIT', validFrom: '2015-01-01', validTo: null });
  });

  it('ends a post on a day, from which the person can do nothing more by it', async () => {
    const { id } = world.person('miit.leader');
    const session = await world.as('miit.leader');
    const holding = (await people.list(admin, { agencyCode: 'MIIT' })).items.find((one) => one.id === id)?.posts[0];
    await expect(people.endHolding(admin, holding?.id ?? '', '2014-12-31')).rejects.toEqual(coded('bad_date'));
    await people.endHolding(admin, holding?.id ?? '', '2015-12-31');
    await expect(identity.me(session)).rejects.toEqual(coded('forbidden'));
  });

  it('refuses a post held already in those days, and an administrator with other duties', async () => {
    const { items: [post] } = await people.posts(admin, 'NDRC');
    const handler = world.person('ndrc.handler1').id;
    const own = (await people.list(admin, { agencyCode: 'NDRC' })).items.find(({ id }) => id === handler)?.posts[0];
    await expect(people.assignPost(admin, { postId: own?.postId ?? '', personId: handler, validFrom: '2020-01-01' })).rejects.toEqual(coded('conflict'));
    await expect(people.assignPost(admin, { postId: post?.id ?? '', personId: world.person('jmo.sysadmin').id, validFrom: '2020-01-01' }))
      .rejects.toEqual(coded('conflict'));
    await expect(people.assignPost(admin, { postId: own?.postId ?? '', personId: handler, validFrom: '2020-02-02', validTo: '2020-01-01' }))
      .rejects.toEqual(coded('bad_date'));
  });

  it('sets a password and ends the sessions that knew the old one', async () => {
    const signed = await identity.signIn('ndrc.reviewer', DEMO_PASSWORD);
    await people.setPassword(admin, world.person('ndrc.reviewer').id, 'another passphrase');
    await expect(identity.refresh(signed.refreshToken)).rejects.toEqual(coded('unauthenticated'));
    await expect(identity.signIn('ndrc.reviewer', DEMO_PASSWORD)).rejects.toEqual(coded('unauthenticated'));
    await expect(identity.signIn('ndrc.reviewer', 'another passphrase')).resolves.toBeDefined();
  });

  it('disables an account with a reason, at once, but never the administrator\'s own', async () => {
    const { id } = world.person('miit.liaison');
    const session = await world.as('miit.liaison');
    await expect(people.setDisabled(admin, id, true, ' ')).rejects.toEqual(coded('reason_required'));
    await people.setDisabled(admin, id, true, '调离');
    await expect(identity.me(session)).rejects.toEqual(coded('unauthenticated'));
    await expect(identity.signIn('miit.liaison', DEMO_PASSWORD)).rejects.toEqual(coded('unauthenticated'));
    await people.setDisabled(admin, id, false, '调回');
    await expect(identity.signIn('miit.liaison', DEMO_PASSWORD)).resolves.toBeDefined();
    await expect(people.setDisabled(admin, world.person('jmo.sysadmin').id, true, '离开')).rejects.toEqual(coded('conflict'));
  });

  it('refuses what is missing, taken or unfit for a mail header', async () => {
    const nobody = '00000000-0000-4000-8000-000000000000';
    await expect(people.createAccount(admin, nobody, 'some.login', 'a long passphrase')).rejects.toEqual(coded('not_found'));
    await expect(people.createAccount(admin, world.person('ndrc.leader').id, 'other', 'a long passphrase')).rejects.toEqual(coded('conflict'));
    await expect(people.setPassword(admin, nobody, 'a long passphrase')).rejects.toEqual(coded('not_found'));
    await expect(people.createPerson(admin, { name: '甲', email: 'a@b\r\nBcc: c@d' })).rejects.toEqual(coded('invalid_input'));
    await expect(people.createPost(admin, { agencyCode: 'NOPE', role: 'HANDLER', title: '承办人' })).rejects.toEqual(coded('unknown_agency'));
  });

  it('leaves an event for each act, with the post that licensed it', async () => {
    const rows = await world.owner.asSystem('test', (tx) => tx.query<{ type: string; body: string }>(
      `SELECT type, body FROM event WHERE person_id = $1`, [world.person('jmo.sysadmin').id]));
    expect(new Set(rows.map(({ type }) => type))).toEqual(new Set(['account.changed', 'account.created', 'post.assigned']));
    expect(rows.length > 0 && rows.every(({ body }) => body.includes('"post":"系统管理员"'))).toBe(true);
    expect(rows.some(({ body }) => body.includes('passphrase'))).toBe(false);
  });
});
