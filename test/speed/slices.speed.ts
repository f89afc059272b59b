/** No piece of work between two pauses keeps the event loop for long, once it is compiled: the dearest questions on all classifications. */
import { communitiesInSlices } from '../../src/adjacency';
import { workClock } from '../../src/domain';
import type { CareerGraph, Sliced } from '../../src/graph';
import { describeOnPublicData } from '../describe-when';
import { withOnetAndEsco } from '../text/graphs';
import { slowness } from './pace';

/** Milliseconds of processor time. */
const LONGEST = 30;
/** The least of some rounds counts: compiling and collecting garbage only ever add. */
const ROUNDS = 3;

const QUESTIONS: readonly (readonly [string, (graph: CareerGraph, round: number) => Sliced<unknown>])[] = [
  [
    'communities of three classifications with a hundred neighbours each',
    (graph, round) =>
      communitiesInSlices(graph, {
        schemes: ['ATLAS', 'ONET', 'ESCO'],
        discipline: undefined,
        importance: 0,
        only: undefined,
        resolution: 1,
        seed: 100 + round,
        minSupport: 1,
        minLift: 0,
        neighbours: 100,
      }),
  ],
];

/** The longest piece of the work, milliseconds. */
function longestOf(work: Sliced<unknown>): number {
  for (let longest = 0; ; ) {
    const clock = workClock();
    const { done } = work.next();
    longest = Math.max(longest, clock());
    if (done === true) return longest;
  }
}

describeOnPublicData('.', 'the longest piece of work', (directory) => {
  let graph: CareerGraph;
  beforeAll(async () => {
    graph = await withOnetAndEsco(directory);
  }, 300_000);

  test.each(QUESTIONS)('of %s takes at most 30 milliseconds', (_, question) => {
    const longest = Array.from({ length: ROUNDS }, (__, round) => longestOf(question(graph, round)));
    const least = Math.min(...longest);
    process.stdout.write(`${least.toFixed(1)} ms, of ${longest.map((each) => each.toFixed(1)).join(', ')}\n`);
    expect(least).toBeLessThan(LONGEST * slowness());
  });
});
