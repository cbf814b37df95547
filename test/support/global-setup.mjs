import { register } from 'node:module';

register('./typescript-loader.mjs', import.meta.url);

/** One PostgreSQL for the whole run, with the migrated template database in it. */
export default async function globalSetup() {
  const { startTestCluster } = await import('./test-cluster.ts');
  globalThis.dubanTestCluster = await startTestCluster();
  // A signal would end Jest without its teardown; an orderly exit takes the server down with it.
  for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143]]) process.once(signal, () => process.exit(code));
}
