const { runtime: _, ...everyday } = require('../../jest.config.js');

/** The suites that measure time: one after another, so that none slows another, and each on code that no other has warmed. `npm run bench -- speed` runs them. */
module.exports = {
  ...everyday,
  testEnvironment: '<rootDir>/test/plain-realm.js',
  rootDir: '../..',
  testMatch: ['<rootDir>/test/speed/**/*.speed.ts'],
  maxWorkers: 1,
};
