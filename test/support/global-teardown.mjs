export default async function globalTeardown() {
  await globalThis.dubanTestCluster?.stop();
}
