#!/usr/bin/env node
/** `npm run bench`: prepares, then runs test/bench with what was passed along. */
import { register } from 'node:module';
import { afterPreparing } from './prepare.mjs';

await afterPreparing(async () => {
  register('../../../test/support/typescript-loader.mjs', import.meta.url);
  const { bench } = await import('../../../test/bench/run.ts');
  process.exitCode = await bench(process.argv.slice(2));
});
