import type { Readable } from 'node:stream';
import type { Received } from './incoming.js';

/**
 * Keeps contents under their SHA-256, each once, whatever it is called and wherever it is used. What is in it belongs to rows of
 * the database; the store knows none of them.
 */
export interface FileStore {
  /** Takes over what was received: once it answers, the content is on disk. Keeping the same content again does no harm. */
  keep(received: Received): Promise<void>;
  has(sha256: string): Promise<boolean>;
  /** The content as a stream that fails where the bytes are not those of the hash any more; null where the store has none. */
  open(sha256: string): Promise<{ content: Readable; bytes: number } | null>;
  /** Nothing happens where it has none. */
  remove(sha256: string): Promise<void>;
}

const SHA256 = /^[0-9a-f]{64}$/;

/** The hash itself; throws for anything else, because it becomes part of a path. */
export function checkedHash(sha256: string): string {
  if (!SHA256.test(sha256)) throw new Error('Not a SHA-256');
  return sha256;
}
