/** The suites that measure time: one after another, so that none slows another. `npm run bench -- speed` runs them. */
module.exports = {
  ...require('../../jest.config.js'),
  rootDir: '../..',
  testMatch: ['<rootDir>/test/speed/**/*.speed.ts'],
  maxWorkers: 1,
};
