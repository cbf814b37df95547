import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError } from '#domain';

/** A file that has arrived as a whole and is on disk, in a place of its own. */
export interface Received {
  path: string;
  sha256: string;
  bytes: number;
}

/** What an earlier process left when it was killed is cleared away after so long; no request lives an hour. */
const LEFT_BEHIND_MS = 3_600_000;

/** Where files arrive, before anybody has looked at them. */
export class Incoming {
  private cleared: Promise<void> | null = null;

  constructor(private readonly folder: string) {}

  /** Writes what comes to disk and hashes it on the way; memory holds one piece of it. Throws file_too_large, and keeps nothing then. */
  async receive(content: AsyncIterable<Uint8Array>, limit: number): Promise<Received> {
    await (this.cleared ??= this.clearAway());
    const path = join(this.folder, randomUUID());
    const hash = createHash('sha256');
    let bytes = 0;
    try {
      const file = await open(path, 'wx', 0o600);
      try {
        for await (const piece of content) {
          bytes += piece.byteLength;
          if (bytes > limit) throw new DomainError('file_too_large', { limit });
          hash.update(piece);
          await file.writeFile(piece);
        }
        await file.sync();
      } finally {
        await file.close();
      }
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
    return { path, sha256: hash.digest('hex'), bytes };
  }

  /** What is not to be kept. Nothing happens where the store has taken it over. */
  async discard({ path }: Received): Promise<void> {
    await rm(path, { force: true });
  }

  private async clearAway(): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    for (const name of await readdir(this.folder)) {
      const path = join(this.folder, name);
      const found = await stat(path).catch(() => null);
      if (found !== null && Date.now() - found.mtimeMs > LEFT_BEHIND_MS) await rm(path, { force: true });
    }
  }
}
