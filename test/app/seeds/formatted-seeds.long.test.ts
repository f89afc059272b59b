import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatSeeds } from '../../../src/app';
import { SEEDS, seedPaths } from './seed-paths';

/** The formatter writes the line that names the schema, so whoever formatted a file once keeps it so. */
const formatted = seedPaths().filter((path) =>
  readFileSync(join(SEEDS, path), 'utf8').startsWith('# yaml-language-server: $schema='),
);

test('some seeds are formatted', () => {
  expect(formatted).toContain('bureau/codes.yaml');
});

test.each(formatted)('%s is formatted; run career-atlas seed --format if it is not', (path) => {
  expect(formatSeeds(join(SEEDS, path), false).changed).toEqual([]);
});
