import { join } from 'node:path';
import { readingsOf } from '../../src/app/names/understand';
import type { CareerGraph } from '../../src/graph';
import { EVERYDAY } from '../app/names/everyday-cases';
import { describeOnPublicData } from '../describe-when';
import { Imported } from '../imported';
import { leastTimes, ratioOf } from './least-time';
import { slowness } from './pace';

/** Milliseconds, of which a machine that is ten times as slow still has enough. */
const MOST_MEDIAN_MS = 2;

describeOnPublicData('onet-29.3', 'reading names where every source is loaded', (release) => {
  let graph: CareerGraph;
  beforeAll(async () => {
    const directory = join(release, '..');
    const imported = await (await (await new Imported().withSeeds()).withOnet(directory)).withOews(directory);
    graph = (await imported.withEsco(directory)).graph();
  });

  const reading = (name: string) => () => readingsOf(graph, 'Role', name);
  let asked = 0;
  /** The same with words that are a letter or two longer each time: matches of words that were asked for are remembered. */
  const unasked = (name: string) => {
    const ending = (asked++).toString(26).replaceAll(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!);
    return name.replaceAll(/\p{L}+/gu, (word) => `${word}${ending}`);
  };

  test(`an everyday name takes less than ${MOST_MEDIAN_MS} ms at the median`, async () => {
    const works = Object.fromEntries(EVERYDAY.map(([name]) => [name, reading(name)]));
    const times = Object.values(await leastTimes(works, { repeats: 3 })).sort((a, b) => a - b);
    expect(times[times.length >> 1]! / 3 / slowness()).toBeLessThan(MOST_MEDIAN_MS);
  });

  test.each([
    ['of words that no name has', 'xyzzy plugh frobnicate quux corge grault'],
    ['that is long', 'internationalisation administrators representatives coordinators '.repeat(3).slice(0, 200)],
    [
      'that is full of context',
      'senior lead trainee for 3 years at a hospital in a town who also does teaching / driving',
    ],
  ])('a name %s takes at most four times as long as a search for its words', async (_, name) => {
    const search = () => graph.text.search(unasked(name), { kinds: ['Role'], limit: 5 });
    expect(await ratioOf(reading(name), search, { repeats: 5 })).toBeLessThan(4);
  });
});
