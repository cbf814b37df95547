#!/usr/bin/env node
/** `npm run faults -- --seeds 200 --from 1 --due 20000`: the randomised faults of test/faults with as many seeds as one likes, and its herd with as many people. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { afterPreparing, ROOT } from './prepare.mjs';

const { values: { seeds, from, due } } = parseArgs({ options: { seeds: { type: 'string', default: '200' }, from: { type: 'string', default: '1' }, due: { type: 'string', default: '20000' } } });
await afterPreparing(() => {
  const child = spawn(process.execPath, [join(ROOT, 'node_modules/jest/bin/jest.js'), '-w', '2', '--verbose', 'test/faults', 'test/model'], {
    cwd: ROOT, stdio: 'inherit',
    env: { ...process.env, FAULT_SEEDS: seeds, FAULT_DUE: due, FAULT_FIRST_SEED: from, NODE_OPTIONS: '--experimental-vm-modules' },
  });
  child.once('close', (code) => { process.exitCode = code ?? 1; });
});
