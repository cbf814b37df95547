import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import { MigrationAdapterFactory } from './migration-adapter.js';
import { toMigrationError } from './engine-failure.js';

export const NO_FILTERS = { externalTables: [], externalEnums: [] };

const GLUE = '@prisma/schema-engine-wasm/schema_engine_bg';
let loaded: Promise<void> | undefined;

/**
 * Prisma's schema engine ships as WebAssembly too: nothing is downloaded. Node 20 can't import a .wasm file,
 * so the module is instantiated by hand, once per process (9 MB, some 100 ms).
 */
async function load(): Promise<void> {
  const file = createRequire(import.meta.url).resolve(GLUE).replace(/\.js$/, '.wasm');
  const imports = { './schema_engine_bg.js': { ...glue, ...quietTimers() } };
  const { instance } = await WebAssembly.instantiate(await readFile(file), imports);
  glue.__wbg_set_wasm(instance.exports);
  const start = instance.exports['__wbindgen_start'];
  if (typeof start === 'function') start();
}

/**
 * The engine guards its advisory lock with a timer of 10 s that it never clears: unreferenced, it doesn't hold a
 * finished process back. The name of the import ends in a hash of the build.
 */
function quietTimers(): Record<string, (callback: () => void, milliseconds: number) => NodeJS.Timeout> {
  return Object.fromEntries(Object.keys(glue).filter((name) => name.startsWith('__wbg_setTimeout_')).map((name) => [
    name, (callback: () => void, milliseconds: number) => setTimeout(callback, milliseconds).unref(),
  ]));
}

/** Runs `work` with a schema engine on the database of `url`; engine errors arrive as MigrationError. */
export async function withSchemaEngine<T>(url: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  await (loaded ??= load());
  const connections = new MigrationAdapterFactory(url);
  const factory = bindMigrationAwareSqlAdapterFactory(connections);
  let engine: SchemaEngine | undefined;
  try {
    engine = await glue.SchemaEngine.new({ datamodels: undefined }, () => undefined, factory);
    return await work(engine);
  } catch (error) {
    throw toMigrationError(error, factory.errorRegistry);
  } finally {
    engine?.free();
    await connections.close();
  }
}
