import { judgedInSlices, reachableInSlices } from '../../../src/advice';
import { waysFrom } from '../../../src/advice/reach/ways-within';
import type { Sliced } from '../../../src/graph';
import { jobsOf } from '../../../src/network';
import { routeSearch } from '../../../src/routes';
import { roleIn, seedsGraph } from '../../app/seeds-graph';
import { NO_LIMITS } from './no-limits';

/** The most that is done between two pauses: jobs of which a few figures are worked out. */
const A_SLICE = 32;

function pausesOf<T>(work: Sliced<T>): { readonly pauses: number; readonly value: T } {
  for (let pauses = 0; ; pauses++) {
    const step = work.next();
    if (step.done === true) return { pauses, value: step.value };
  }
}

test('others have their turn while first moves into all jobs are priced, ways are weighed and verdicts found', async () => {
  const graph = await seedsGraph();
  const from = roleIn(graph, 'Cashier').index;
  const { profile } = routeSearch(graph, { from, to: from });
  const search = { from, profile, withinYears: 5 };
  const jobs = jobsOf(graph).isStation.reduce((sum, each) => sum + each, 0);
  const oneMove = pausesOf(waysFrom(graph, search, 1));
  expect(oneMove.pauses).toBeGreaterThan(jobs / A_SLICE - 1);
  const ways = pausesOf(waysFrom(graph, search));
  const list = pausesOf(reachableInSlices(graph, { ...NO_LIMITS, ...search, wishes: [], orderBy: 'RECOMMENDED' }));
  expect(list.pauses - ways.pauses).toBeGreaterThan(list.value.length / A_SLICE);
  expect(pausesOf(judgedInSlices(list.value)).pauses).toBe(Math.ceil(list.value.length / A_SLICE));
});
