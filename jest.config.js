const { availableParallelism } = require('node:os');

/** Tests run TypeScript through swc; types are checked apart by `npm run types`. */
const MODULE = { module: { type: 'commonjs' }, jsc: { target: 'es2022' } };

module.exports = {
  testEnvironment: '<rootDir>/test/shared-realm.js',
  runtime: '<rootDir>/test/shared-modules.js',
  globalSetup: '<rootDir>/test/global-setup.ts',
  globalTeardown: '<rootDir>/test/global-teardown.ts',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testSequencer: '<rootDir>/test/heaviest-first.js',
  // jest's own default leaves one core out, so that on two cores all suites would run one after another. More than four
  // workers would take more memory than most machines have; one that grew large is replaced.
  maxWorkers: Math.max(2, Math.min(4, availableParallelism())),
  workerIdleMemoryLimit: '1GB',
  transform: {
    '/(hyparquet|jose/).+\\.js$': ['@swc/jest', MODULE],
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: false },
          target: 'es2022',
          keepClassNames: true,
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // These packages are ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!hyparquet|jose/)'],
  // Only guards against hanging: on a busy machine a suite that starts servers and browsers takes many times as long as alone.
  testTimeout: 600_000,
};
