import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Received } from './incoming.js';
import { checkedHash, type FileStore } from './store.js';
import { verified } from './verified.js';

/** Contents as files: ab/cd/abcd… below one folder, so that no folder grows past what file systems like. */
export class FolderStore implements FileStore {
  constructor(private readonly folder: string) {}

  /** The rename is atomic, and takes the place of what is there: the same content, or what has become of it on a bad disk. */
  async keep({ path, sha256 }: Received): Promise<void> {
    const to = this.pathOf(sha256);
    await mkdir(dirname(to), { recursive: true, mode: 0o700 });
    await rename(path, to);
    for (const folder of [dirname(to), dirname(dirname(to)), this.folder]) await syncFolder(folder);
  }

  async has(sha256: string): Promise<boolean> {
    return (await this.sizeOf(sha256)) !== null;
  }

  async open(sha256: string): ReturnType<FileStore['open']> {
    const bytes = await this.sizeOf(sha256);
    return bytes === null ? null : { bytes, content: verified(createReadStream(this.pathOf(sha256)), sha256) };
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.pathOf(sha256), { force: true });
  }

  private pathOf(sha256: string): string {
    const hash = checkedHash(sha256);
    return join(this.folder, hash.slice(0, 2), hash.slice(2, 4), hash);
  }

  private async sizeOf(sha256: string): Promise<number | null> {
    try {
      return (await stat(this.pathOf(sha256))).size;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }
}

/** A name is only safe from a power cut once its folder is on disk too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
