/** A server process of a workload: `serve.mjs ours|peer|acts-by-hand DATABASE_URL JSON`. Prints its port; ends with its parent. */
import { register } from 'node:module';

register('../support/typescript-loader.mjs', import.meta.url);
const [side, url, given] = process.argv.slice(2);
const { serveOurs, servePeer } = await import('./inbox-servers.ts');
const { serveActsByHand } = await import('./acts-floor.ts');
const SERVERS = { ours: serveOurs, peer: servePeer, 'acts-by-hand': (floor) => serveActsByHand(floor, JSON.parse(given)) };
process.stdout.write(`${await SERVERS[side](url)}\n`);
process.on('disconnect', () => process.exit());
