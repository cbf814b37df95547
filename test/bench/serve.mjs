/** A server process of the inbox workload: `serve.mjs ours|peer DATABASE_URL`. Prints its port; ends with its parent. */
import { register } from 'node:module';

register('../support/typescript-loader.mjs', import.meta.url);
const [side, url] = process.argv.slice(2);
const { serveOurs, servePeer } = await import('./inbox-servers.ts');
process.stdout.write(`${await (side === 'ours' ? serveOurs : servePeer)(url)}\n`);
process.on('disconnect', () => process.exit());
