import { join, resolve } from 'node:path';
import type { DubanConfig } from '#config';
import { s3Place, type S3Place } from './s3-place.js';

/** Where files are kept. */
export interface FileSettings {
  /** What is arriving and, where there is no object store, what is kept. */
  folder: string;
  /** An object store that keeps them instead; null: the folder does. */
  s3: S3Place | null;
  /** The compiled script that looks into files, where it does not lie beside this one. */
  inspector?: URL;
}

/** The settings out of the configuration. `database`: of the embedded run, which has several in one folder. */
export function fileSettings(config: Pick<DubanConfig, 'filesDir' | 'dataDir' | 's3Url'>, database = ''): FileSettings {
  return {
    folder: resolve(config.filesDir ?? join(config.dataDir, 'files'), database),
    s3: config.s3Url === undefined ? null : s3Place(config.s3Url),
  };
}
