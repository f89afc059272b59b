import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRoutes } from '../../src/advice';
import type { Scheme } from '../../src/domain';
import type { CareerGraph } from '../../src/graph';
import { coverageOf, withLevels } from '../../src/needs';
import { withLevelsFor } from '../../src/network';
import { routeSearch } from '../../src/routes';
import { STANDING_CLOCK } from '../asked';
import { describeOnPublicData } from '../describe-when';
import { keptImportedGraph } from '../kept/graphs';

type Pair = readonly [from: string, to: string];

const [HIGH, LOW] = ['HIGH', 'LOW'].map((list): readonly Pair[] => {
  const text = readFileSync(join(__dirname, '..', 'fixtures', 'coverage-pairs.txt'), 'utf8');
  const lines = text
    .split('\n# ')
    .find((each) => each.startsWith(list))!
    .split('\n')
    .slice(1);
  return lines.filter((line) => line !== '').map((line) => line.split(' > ') as [string, string]);
}) as [readonly Pair[], readonly Pair[]];

/**
 * The least of high and the most of low coverage, by the classification that is asked. O*NET rates general skills, which most jobs
 * ask for: two of its occupations drawn at random cover 0.78 of each other (median), neighbours 0.94.
 */
const BOUNDS: Readonly<Record<Scheme, { readonly high: number; readonly low: number }>> = {
  ATLAS: { high: 0.75, low: 0.6 },
  ONET: { high: 0.9, low: 0.8 },
  ESCO: { high: 0.6, low: 0.1 },
};

const NOBODY = { levels: new Map<number, number>(), weeklyHours: 8 };

describeOnPublicData('.', 'coverage across classifications', (directory) => {
  let graph: CareerGraph;
  let numbers: ReadonlyMap<string, number>;
  beforeAll(async () => {
    graph = await keptImportedGraph(directory, ['onet', 'esco', 'crosswalks']);
    numbers = new Map(graph.roles.map(({ scheme, title, index }) => [`${scheme} ${title}`, index]));
  });

  const numberOf = (name: string): number => {
    const found = numbers.get(name);
    if (found === undefined) throw new Error(`No role is called "${name}".`);
    return found;
  };
  const coverage = ([from, to]: Pair): number =>
    withLevelsFor(graph, NOBODY, [numberOf(from)], numberOf(to), (levels) => coverageOf(graph, numberOf(to), levels))!;
  const boundsOf = ([, to]: Pair) => BOUNDS[to.split(' ')[0] as Scheme];
  const shown = (pair: Pair) => `${pair.join(' > ')} ${coverage(pair)}`;

  test('at least 60 pairs are held', () => {
    expect(HIGH.length + LOW.length).toBeGreaterThanOrEqual(60);
  });

  test('who comes from near brings much', () => {
    expect(HIGH.filter((pair) => coverage(pair) < boundsOf(pair).high).map(shown)).toEqual([]);
  });

  test('who comes from far brings little', () => {
    expect(LOW.filter((pair) => coverage(pair) > boundsOf(pair).low).map(shown)).toEqual([]);
  });

  test('within a classification nothing changes', () => {
    const [from, to] = [numberOf('ATLAS Back-End Developer'), numberOf('ATLAS Data Engineer')];
    const use = (levels: Float32Array) => coverageOf(graph, to, levels);
    expect(withLevelsFor(graph, NOBODY, [from], to, use)).toBe(withLevels(graph, NOBODY, [from], use));
  });

  test('the step of a route into another classification says what is had and what is to be learnt', () => {
    const search = { from: numberOf('ATLAS Back-End Developer'), to: numberOf('ONET Computer Programmers') };
    const answer = findRoutes(graph, routeSearch(graph, search, { first: 1 }), STANDING_CLOCK);
    if (answer.kind !== 'RouteSet') throw new Error(answer.reason);
    const step = answer.routes[0]!.steps.at(-1)!;
    expect(step.coverage).toBeGreaterThan(0.9);
    const { have, learn } = step.detail();
    expect(have.length).toBeGreaterThan(10);
    for (const { haveLevel, needLevel } of learn) expect(haveLevel).toBeLessThan(needLevel);
  });
});
