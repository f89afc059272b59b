import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Pair = readonly [string, string];

/** The pairs of the lists in `test/fixtures/reading-pairs.txt`, by the list's name. */
export function readingPairs(): ReadonlyMap<string, readonly Pair[]> {
  const lists = readFileSync(join(__dirname, '..', 'fixtures', 'reading-pairs.txt'), 'utf8')
    .split('\n# ')
    .slice(1);
  return new Map(
    lists.map((list) => {
      const [heading = '', ...lines] = list.split('\n').filter((line) => line !== '');
      return [heading.split(' ')[0]!, lines.map((line) => line.split(' = ') as [string, string])];
    }),
  );
}
