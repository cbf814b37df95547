import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openFiles, type Files, type FileSettings } from '#files';

/** The compiled thread that looks into files: Node starts no thread from TypeScript. */
export const INSPECTOR = pathToFileURL(resolve('dist/libs/files/src/inspect/inspect-thread.js'));

export interface TestFiles {
  settings: FileSettings;
  files: Files;
  drop(): void;
}

/** A store in a folder of its own. */
export function testFiles(): TestFiles {
  const settings = { folder: mkdtempSync(join(tmpdir(), 'duban-files-')), s3: null, inspector: INSPECTOR };
  return { settings, files: openFiles(settings), drop: () => rmSync(settings.folder, { recursive: true, force: true }) };
}
