import { DomainError } from '#domain';
import type { Credentials } from './database.js';

/**
 * The idempotency key of one request (M2). The transaction opened with it keeps the key and its own result in the same
 * commit as the change, so that a repetition, also after a crash, is answered from there without doing the work again.
 */
export interface OnceKey {
  key: string;
  /** What makes two requests the same one: a digest of route, agency and body. Asked once, when the transaction opens. */
  fingerprint(): string;
}

/** What duban_begin_once says of the key: null (this request is the first), done with its result, or reused. */
export interface OnceRow {
  once: 'done' | 'reused' | null;
  result: string | null;
}

/** The same person alone, without the key and whatever else came with the request: for a transaction beside the one that makes the change. */
export function withoutKey({ sessionId, agency }: Credentials): Credentials {
  return { sessionId, agency };
}

const taken = new WeakSet<OnceKey>();

/** A key guards one transaction: with two, the repetition would skip one half of the work and do the other again. */
export function takeKey(once: OnceKey): void {
  if (taken.has(once)) throw new Error('An idempotency key guards one transaction; open the others withoutKey');
  taken.add(once);
}

/** The insert waited as long as it may for the first request (lock_not_available). */
export function refusalOfWaiting(error: unknown): unknown {
  const waited = error !== null && typeof error === 'object' && 'code' in error && error.code === '55P03';
  return waited ? new DomainError('idempotency_key_in_progress', { retryAfterSeconds: 2 }) : error;
}

const INSTANT = '$instant';

/** The result of a use case as JSON; instants stay instants, so that the answer built from it again is the same text. */
export function encodeResult(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key, shown: unknown) {
    const raw = this[key];
    return raw instanceof Date ? { [INSTANT]: raw.toISOString() } : shown;
  }) ?? 'null';
}

export function decodeResult(text: string | null): unknown {
  return JSON.parse(text ?? 'null', (_, value: unknown) => {
    if (value === null || typeof value !== 'object' || !(INSTANT in value) || typeof value[INSTANT] !== 'string') return value;
    return Object.keys(value).length === 1 ? new Date(value[INSTANT]) : value;
  });
}
