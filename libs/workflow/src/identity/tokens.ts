import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { SignJWT, errors, jwtVerify } from 'jose';
import { DomainError, POST_ROLES, UUID_SHAPE, type PostRole } from '#domain';

/** What an access token says. It is a first check only: every transaction asks the database again (duban_begin). */
export interface AccessClaims {
  sessionId: string;
  personId: string;
  roles: PostRole[];
  agencies: string[];
}

const ISSUER = 'duban';
const AUDIENCE = 'duban-api';
/** One algorithm, never taken from the token. */
const ALGORITHM = 'HS256';
/** Some 5 MB; when it is full it starts again. */
const MOST_VERIFIED = 10_000;

/** Signs and checks access tokens with one secret of at least 32 bytes. Real time, even where the office's clock is simulated. */
export class AccessTokens {
  private readonly key: Uint8Array;
  /**
   * Tokens found good, until they end. jose checks each by WebCrypto in another thread, a tenth of what an inbox costs.
   * A session that is revoked ends at once all the same: every transaction asks the database.
   */
  private readonly verified = new Map<string, { claims: AccessClaims; expiresAt: number }>();

  constructor(secret: string, private readonly lifeSeconds: number, private readonly clock: () => Date = () => new Date()) {
    this.key = new TextEncoder().encode(secret);
    if (this.key.byteLength < 32) throw new DomainError('invalid_input', { path: 'tokenSecret', leastBytes: 32 });
  }

  async sign(claims: AccessClaims): Promise<{ token: string; expiresAt: Date }> {
    const now = Math.floor(this.clock().getTime() / 1000);
    const token = await new SignJWT({ sid: claims.sessionId, roles: claims.roles, agencies: claims.agencies })
      .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT' })
      .setSubject(claims.personId).setIssuer(ISSUER).setAudience(AUDIENCE)
      .setIssuedAt(now).setExpirationTime(now + this.lifeSeconds)
      .sign(this.key);
    return { token, expiresAt: new Date((now + this.lifeSeconds) * 1000) };
  }

  /** The claims of a token of ours that has not expired. Throws unauthenticated with why: 'expired' or 'token'. */
  async verify(token: string): Promise<AccessClaims> {
    const known = this.verified.get(token);
    if (known !== undefined && known.expiresAt > this.clock().getTime()) return known.claims;
    const { claims, expiresAt } = await this.check(token);
    if (this.verified.size >= MOST_VERIFIED) this.verified.clear();
    this.verified.set(token, { claims, expiresAt });
    return claims;
  }

  private async check(token: string): Promise<{ claims: AccessClaims; expiresAt: number }> {
    try {
      const { payload } = await jwtVerify(token, this.key, {
        algorithms: [ALGORITHM], issuer: ISSUER, audience: AUDIENCE, currentDate: this.clock(), requiredClaims: ['sub', 'sid', 'exp'],
      });
      const { sub, sid, exp } = payload;
      if (typeof sub !== 'string' || typeof sid !== 'string' || exp === undefined) throw new DomainError('unauthenticated', { why: 'token' });
      const roles = textsOf(payload['roles']);
      const claims = {
        sessionId: sid, personId: sub, agencies: textsOf(payload['agencies']), roles: POST_ROLES.filter((role) => roles.includes(role)),
      };
      return { claims, expiresAt: exp * 1000 };
    } catch (error) {
      if (error instanceof errors.JOSEError) {
        throw new DomainError('unauthenticated', { why: error instanceof errors.JWTExpired ? 'expired' : 'token' });
      }
      throw error;
    }
  }
}

const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);

const REFRESH_SHAPE = new RegExp(`^(${UUID_SHAPE})\\.([A-Za-z0-9_-]{43})$`);

/** A new refresh token, '<session>.<256 random bits>', and the SHA-256 that is kept of it. */
export function newRefreshToken(sessionId: string): { token: string; hash: string } {
  const token = `${sessionId}.${randomBytes(32).toString('base64url')}`;
  return { token, hash: hashToken(token) };
}

/** The session a refresh token names. Throws unauthenticated for anything that has not its shape. */
export function sessionOfRefresh(token: string): string {
  const id = REFRESH_SHAPE.exec(token)?.[1];
  if (id === undefined) throw new DomainError('unauthenticated', { why: 'token' });
  return id;
}

/** Whether the token is the one whose hash is kept. */
export function isRefreshToken(token: string, hash: string): boolean {
  return timingSafeEqual(Buffer.from(hashToken(token)), Buffer.from(hash));
}

const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');
