#!/usr/bin/env node
/** The command `duban`: makes the clone ready where it is not, then hands over to the compiled program. */
import { afterPreparing } from './prepare.mjs';

await afterPreparing(() => import('../../../dist/apps/cli/src/main.js'));
