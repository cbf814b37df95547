import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json, from the compiled file or from the source. */
function findRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('package.json not found above the command');
    folder = parent;
  }
  return folder;
}

export const ROOT = findRoot();
export const SEEDS = join(ROOT, 'seeds');
export const MIGRATIONS = join(ROOT, 'prisma', 'migrations');
export const SEED_DOCUMENT = join(SEEDS, 'documents', 'guofa-2015-40.txt');
/** The web application, as the preparation builds it. */
export const WEB = join(ROOT, 'dist', 'web');
export const OPENAPI = join(ROOT, 'docs', 'openapi.json');
/** The types of that document for the web application. */
export const WEB_SCHEMA = join(ROOT, 'apps', 'web', 'src', 'generated', 'schema.d.ts');
