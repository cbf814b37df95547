import { createHash } from 'node:crypto';
import { SignJWT } from 'jose';
import type { DomainError } from '#domain';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { DEMO_PASSWORD, DemoWorld } from '../seed/demo-world.fixture.js';
import { createAdmin, hashPassword, Identity, verifyPassword } from './index.js';

const SECRET = 'a secret of at least thirty-two bytes';
let database: TestDatabase;
let world: DemoWorld;
let identity: Identity;

beforeAll(async () => {
  database = await createTestDatabase();
  world = await DemoWorld.open(database, ['NDRC', 'MIIT']);
  identity = new Identity(world.api, SECRET);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

const refusal = (why: string) => expect.objectContaining({ code: 'unauthenticated', details: expect.objectContaining({ why }) as unknown });
const sessionOf = (refreshToken: string): string => refreshToken.split('.')[0] ?? '';
const me = (sessionId: string) => identity.me({ sessionId });

describe('passwords', () => {
  it('are kept as scrypt with their own salt and their parameters', async () => {
    const [a, b] = await Promise.all([hashPassword('correct horse'), hashPassword('correct horse')]);
    expect(a).toMatch(/^scrypt\$32768\$8\$3\$[\w-]{22}\$[\w-]{43}$/);
    expect(a).not.toBe(b);
    expect(await verifyPassword('correct horse', a)).toBe(true);
    expect(await verifyPassword('correct horses', a)).toBe(false);
    expect(await verifyPassword('', null)).toBe(false);
  });
});

describe('signing in', () => {
  it('gives a short access token with the posts and a refresh token of which only the hash is kept', async () => {
    const signed = await identity.signIn(' NDRC.Liaison ', DEMO_PASSWORD);
    const claims = await identity.verifyAccess(signed.accessToken);
    expect(claims).toEqual({
      sessionId: sessionOf(signed.refreshToken), personId: world.person('ndrc.liaison').id, roles: ['LIAISON'], agencies: ['NDRC'],
    });
    expect(signed.expiresAt.getTime() - Date.now()).toBeLessThanOrEqual(15 * 60_000);
    const [row] = await world.owner.asSystem('test', (tx) => tx.query('SELECT * FROM session WHERE id = $1', [claims.sessionId]));
    expect(JSON.stringify(row)).not.toContain(signed.refreshToken.split('.')[1]);
    expect(row).toMatchObject({ refreshHash: createHash('sha256').update(signed.refreshToken).digest('hex') });
    expect(await me(claims.sessionId)).toMatchObject({ agency: 'NDRC', scope: 'agency', permissions: expect.arrayContaining(['task.act']) as unknown });
  });

  it('answers an unknown login and a wrong password alike', async () => {
    await expect(identity.signIn('nobody', DEMO_PASSWORD)).rejects.toEqual(refusal('credentials'));
    await expect(identity.signIn('miit.liaison', 'wrong password')).rejects.toEqual(refusal('credentials'));
  });

  it('refuses an agency in which the person holds no post', async () => {
    await expect(identity.signIn('ndrc.liaison', DEMO_PASSWORD, 'MIIT')).rejects.toEqual(refusal('no_post'));
  });

  it('locks the account at the fifth failure, tells even the right password so, and opens it after 15 minutes', async () => {
    for (let i = 1; i <= 4; i += 1) {
      await expect(identity.signIn('miit.reviewer', 'wrong password')).rejects.toEqual(refusal('credentials'));
    }
    await expect(identity.signIn('miit.reviewer', 'wrong password')).rejects.toEqual(refusal('locked'));
    await expect(identity.signIn('miit.reviewer', DEMO_PASSWORD)).rejects.toEqual(refusal('locked'));
    await world.owner.asSystem('test', (tx) => tx.run(`UPDATE account SET locked_until = now() - interval '1 second' WHERE login = 'miit.reviewer'`));
    await expect(identity.signIn('miit.reviewer', 'wrong password')).rejects.toEqual(refusal('credentials'));
    await expect(identity.signIn('miit.reviewer', DEMO_PASSWORD)).resolves.toBeDefined();
  });

  it('lets no more than five of many guesses at once learn anything', async () => {
    const guesses = await Promise.allSettled(Array.from({ length: 9 }, () => identity.signIn('miit.handler2', 'wrong password')));
    const whys = guesses.map((guess) => (guess.status === 'rejected' ? (guess.reason as DomainError).details['why'] : 'let in'));
    expect(whys.filter((why) => why === 'credentials')).toHaveLength(4);
    expect(whys.filter((why) => why === 'locked')).toHaveLength(5);
    await expect(identity.signIn('miit.handler2', DEMO_PASSWORD)).rejects.toEqual(refusal('locked'));
  });
});

describe('refreshing and signing out', () => {
  it('rotates the refresh token, and ends the session when an old one comes back', async () => {
    const first = await identity.signIn('ndrc.handler1', DEMO_PASSWORD);
    const second = await identity.refresh(first.refreshToken);
    expect(second.refreshToken).not.toBe(first.refreshToken);
    await expect(identity.refresh(first.refreshToken)).rejects.toEqual(refusal('reused'));
    await expect(identity.refresh(second.refreshToken)).rejects.toEqual(refusal('session'));
    await expect(me(sessionOf(second.refreshToken))).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  it('lets one of two refreshes at once win', async () => {
    const { refreshToken } = await identity.signIn('ndrc.handler2', DEMO_PASSWORD);
    const answers = await Promise.allSettled([identity.refresh(refreshToken), identity.refresh(refreshToken)]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('ends the session at once on signing out, though the access token has not expired', async () => {
    const signed = await identity.signIn('ndrc.reviewer', DEMO_PASSWORD);
    const sessionId = sessionOf(signed.refreshToken);
    await identity.signOut({ sessionId });
    await expect(identity.verifyAccess(signed.accessToken)).resolves.toBeDefined();
    await expect(me(sessionId)).rejects.toMatchObject({ code: 'unauthenticated' });
    await expect(identity.refresh(signed.refreshToken)).rejects.toEqual(refusal('session'));
  });

  it('refuses what is no refresh token of ours', async () => {
    await expect(identity.refresh('x')).rejects.toEqual(refusal('token'));
    await expect(identity.refresh(`${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}.${'A'.repeat(43)}`)).rejects.toEqual(refusal('session'));
  });
});

describe('access tokens', () => {
  it('are refused when expired, unsigned, of another algorithm, another key or another audience', async () => {
    const { accessToken } = await identity.signIn('ndrc.signatory', DEMO_PASSWORD);
    const later = new Identity(world.api, SECRET, {}, () => new Date(Date.now() + 16 * 60_000));
    await expect(later.verifyAccess(accessToken)).rejects.toEqual(refusal('expired'));
    const body = accessToken.split('.')[1] ?? '';
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`;
    const forge = (alg: string, secret: string, audience: string) => new SignJWT({ sid: 'x' }).setProtectedHeader({ alg })
      .setSubject('y').setIssuer('duban').setAudience(audience).setExpirationTime('10m').sign(new TextEncoder().encode(secret));
    const long = SECRET.repeat(2);
    for (const token of [
      unsigned, 'no token', await forge('HS512', long, 'duban-api'), await forge('HS256', long, 'duban-api'), await forge('HS256', SECRET, 'other'),
    ]) await expect(identity.verifyAccess(token)).rejects.toEqual(refusal('token'));
  });

  it('are not signed with a short secret', () => {
    expect(() => new Identity(world.api, 'short')).toThrow('tokenSecret');
  });
});

describe('the first administrator', () => {
  it('is made with his post by the owner, signs in, and his login is given only once', async () => {
    await createAdmin(world.owner, 'Root.Admin', '管理员', 'a long passphrase');
    const signed = await identity.signIn('root.admin', 'a long passphrase');
    expect(signed.posts.map(({ role }) => role)).toEqual(['SYSADMIN']);
    await expect(createAdmin(world.owner, 'root.admin', '另一位', 'a long passphrase')).rejects.toMatchObject({ code: 'conflict' });
    await expect(createAdmin(world.owner, 'root.two', '管理员', 'short')).rejects.toMatchObject({ code: 'invalid_input' });
  });

  it('can\'t be made with the application\'s role', async () => {
    await expect(createAdmin(world.api, 'root.three', '管理员', 'a long passphrase')).rejects.toThrow();
  });
});
