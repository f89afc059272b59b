/** The best ways to all jobs against the best way to a few of them, asked one by one. */

import { findFeeders, findReachable, findRoutes } from '../../src/advice';
import type { CareerGraph } from '../../src/graph';
import { routeSearch } from '../../src/routes';
import { NO_LIMITS } from '../advice/reach/no-limits';
import { seedsGraph } from '../app/seeds-graph';
import { ratioOf } from './least-time';

/** So many questions for one job take as long as one for all, about 450, at most. */
const SINGLE = 45;

describe('all jobs in one search', () => {
  let graph: CareerGraph;
  let starts: readonly number[];
  let others: readonly number[];

  beforeAll(async () => {
    graph = await seedsGraph();
    starts = [5, 90, 200, 310].map((place) => place % graph.roles.length);
    others = graph.roles.filter((_, place) => place % 7 === 1).map(({ index }) => index);
  });

  const oneByOne = (endsOf: (start: number, other: number) => { readonly from: number; readonly to: number }) => {
    for (const start of starts) {
      for (const other of others.slice(0, SINGLE)) {
        const ends = endsOf(start, other);
        if (ends.from !== ends.to) findRoutes(graph, routeSearch(graph, ends, { first: 1 }));
      }
    }
  };

  test(`from one job takes no longer than ${SINGLE} of them one by one`, async () => {
    const question = {
      profile: { levels: new Map(), weeklyHours: 8 },
      withinYears: 5,
      orderBy: 'RECOMMENDED',
    } as const;
    const all = () => starts.forEach((from) => void findReachable(graph, { from, ...question, ...NO_LIMITS }));
    expect(await ratioOf(all, () => oneByOne((from, to) => ({ from, to })))).toBeLessThan(1);
  });

  test(`into one job takes no longer than ${SINGLE} of them one by one`, async () => {
    const all = () => starts.forEach((to) => void findFeeders(graph, { to, withinYears: 5, orderBy: 'RECOMMENDED' }));
    expect(await ratioOf(all, () => oneByOne((to, from) => ({ from, to })))).toBeLessThan(1);
  });
});
