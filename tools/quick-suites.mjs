/**
 * Which suites `npm run test:quick` runs: all but those that run the product as a whole, which lie in the folders below or
 * end in `.e2e.test.ts`, and those of many random cases, which end in `.property.test.ts`. In the suites that stay,
 * `describeWhen` leaves out what needs more than this project and its packages: a database, a browser, Python, the
 * public data.
 */
const WHOLE_PRODUCT_FOLDERS = ['cli', 'e2e', 'explore', 'exports', 'http', 'kept', 'mcp', 'property'];

/** The arguments for jest in a quick run. */
export const QUICK_ARGUMENTS = [
  '--testPathIgnorePatterns',
  '/node_modules/',
  `/test/(${WHOLE_PRODUCT_FOLDERS.join('|')})/`,
  '\\.(e2e|property)\\.test\\.ts$',
  '--',
];
