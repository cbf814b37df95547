import { join } from 'node:path';
import { FolderStore } from './folder-store.js';
import { Incoming } from './incoming.js';
import { Inspector } from './inspect/inspector.js';
import { S3Store } from './s3-store.js';
import type { FileSettings } from './settings.js';
import type { FileStore } from './store.js';

/** All that is done with files: they arrive, are looked into, and are kept. */
export interface Files {
  incoming: Incoming;
  inspector: Inspector;
  store: FileStore;
}

/** Opens the store; nothing is written or asked before the first file. */
export function openFiles({ folder, s3, inspector }: FileSettings): Files {
  return {
    incoming: new Incoming(join(folder, 'incoming')),
    inspector: new Inspector(inspector),
    store: s3 === null ? new FolderStore(join(folder, 'store')) : new S3Store(s3),
  };
}
