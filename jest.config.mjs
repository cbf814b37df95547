/** Native ESM on Node 20: run with NODE_OPTIONS=--experimental-vm-modules (apps/cli/bin/test.mjs does). */
const rooms = ['domain', 'importer', 'config', 'database', 'workflow', 'queue', 'mail', 'rendering', 'files'];
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/{apps,libs,test}/**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true },
      },
      module: { type: 'es6' },
      sourceMaps: 'inline',
    }],
  },
  moduleNameMapper: {
    ...Object.fromEntries(rooms.map((r) => [`^#${r}$`, `<rootDir>/libs/${r}/src/index.ts`])),
    '^#api$': '<rootDir>/apps/api/src/index.ts',
    '^#worker$': '<rootDir>/apps/worker/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  testSequencer: '<rootDir>/test/support/sequencer.mjs',
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  // A hanging test is ended; how fast the machine is decides nothing.
  testTimeout: 600_000,
};
