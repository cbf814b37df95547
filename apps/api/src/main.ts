import { fileURLToPath } from 'node:url';
import { loadConfig, publicUrlOf } from '#config';
import { fileSettings, openFiles } from '#files';
import { Books, Database } from '#workflow';
import { createApiApp } from './app/create-api-app.js';

/** Only a proxy of our own network may say who the caller is; anybody else could pass by the sign-in limit so. */
const PROXIES_NEAR = 'loopback, linklocal, uniquelocal';

/** One API process of the scaled run. Any number of them may run beside each other. */
const config = loadConfig();
if (config.databaseUrl === undefined || config.tokenSecret === undefined) {
  process.stderr.write('An API process of its own needs DATABASE_URL and TOKEN_SECRET (or TOKEN_SECRET_FILE).\n');
  process.exit(2);
}
const db = new Database({ url: config.databaseUrl, role: 'duban_api', zone: config.timeZone, poolSize: config.databasePoolSize });
const app = await createApiApp({
  db, books: new Books(config.timeZone), files: openFiles(fileSettings(config)),
  settings: { ...config, tokenSecret: config.tokenSecret, publicUrl: publicUrlOf(config), trustProxy: PROXIES_NEAR },
  web: fileURLToPath(new URL('../../../web', import.meta.url)),
});
await app.listen(config.port, config.host);
process.stdout.write(`${JSON.stringify({ level: 'info', what: 'listening', url: await app.getUrl() })}\n`);

// SIGTERM from an orchestrator: no new connections, running requests are answered, then the database is left.
let closing = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (closing) return;
    closing = true;
    void app.close().then(() => db.close()).then(() => process.exit(0));
  });
}
