import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { DomainError } from '#domain';

/** OWASP's scrypt figure for 32 MiB: N = 2^15, r = 8, p = 3; about 0.25 s on one 2020s core. */
const COST = { N: 2 ** 15, r: 8, p: 3 } as const;
const SALT_BYTES = 16;
const KEY_BYTES = 32;

/** ASVS 5.0, 6.2.1 and 6.2.9: at least 8 characters, and long phrases allowed; no rule on kinds of characters. */
const SHORTEST = 8;
const LONGEST = 128;

interface Parameters {
  N: number;
  r: number;
  p: number;
}

/** The hash to store: 'scrypt$N$r$p$salt$key', so that the cost can be raised later without resetting anybody. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await derive(password, salt, COST);
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** A hash of nothing anybody typed: compared with where the login is unknown, so that the answer takes as long. */
const NOBODY = ['scrypt', COST.N, COST.r, COST.p, Buffer.alloc(SALT_BYTES).toString('base64url'), Buffer.alloc(KEY_BYTES).toString('base64url')].join('$');

/** Whether the password belongs to the stored hash; null (nobody) takes the same time and is false. */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  const [kind, N, r, p, salt, key] = (stored ?? NOBODY).split('$');
  if (kind !== 'scrypt' || salt === undefined || key === undefined) return false;
  const expected = Buffer.from(key, 'base64url');
  const actual = await derive(password.slice(0, LONGEST), Buffer.from(salt, 'base64url'), { N: Number(N), r: Number(r), p: Number(p) });
  return timingSafeEqual(actual, expected) && stored !== null;
}

/** Throws invalid_input for a password shorter than 8 or longer than 128 characters. */
export function checkNewPassword(password: string): void {
  if (password.length < SHORTEST || password.length > LONGEST) {
    throw new DomainError('invalid_input', { path: 'password', least: SHORTEST, most: LONGEST });
  }
}

function derive(password: string, salt: Buffer, { N, r, p }: Parameters): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // NFC: the same characters typed on another keyboard or system must give the same bytes.
    scrypt(password.normalize('NFC'), salt, KEY_BYTES, { N, r, p, maxmem: 256 * N * r }, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}
