import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** A file of the web application with what the build has compressed of it, the smallest first. */
export interface Asset {
  type: string;
  plain: Buffer;
  encoded: { encoding: 'br' | 'gzip'; bytes: Buffer }[];
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png', '.json': 'application/json; charset=utf-8', '.woff2': 'font/woff2',
};
const ENCODINGS = [{ suffix: '.br', encoding: 'br' }, { suffix: '.gz', encoding: 'gzip' }] as const;

/** Everything of a built web application by its address. Some 2 MB, held in memory: no path of a request ever reaches the disk. */
export async function loadAssets(folder: string): Promise<{ page: Buffer; assets: ReadonlyMap<string, Asset> }> {
  const names = new Set(await readdir(join(folder, 'assets')));
  const assets = new Map<string, Asset>();
  for (const name of names) {
    const type = TYPES[extname(name)];
    if (type === undefined) continue;
    const read = (suffix: string): Promise<Buffer> => readFile(join(folder, 'assets', name + suffix));
    const made = ENCODINGS.filter(({ suffix }) => names.has(name + suffix));
    assets.set(`/assets/${name}`, {
      type, plain: await read(''), encoded: await Promise.all(made.map(async ({ suffix, encoding }) => ({ encoding, bytes: await read(suffix) }))),
    });
  }
  return { page: await readFile(join(folder, 'index.html')), assets };
}
