/** The worker of the usual application in a process of its own: `usual.mjs JSON`. Prints a line when it works; ends with its parent. */
import { register } from 'node:module';

register('../support/typescript-loader.mjs', import.meta.url);
const { workAsUsual } = await import('./usual-worker.ts');
await workAsUsual(JSON.parse(process.argv[2]));
process.stdout.write('working\n');
process.on('disconnect', () => process.exit());
