import { questionOf } from '../../../src/advice/chains/advice-question';
import { thousandths } from '../../../src/advice/chains/beginning';
import { laterCostsInSlices } from '../../../src/advice/chains/later-costs';
import { adviceNetwork } from '../../../src/advice/search/advice-network';
import { atOnce } from '../../../src/graph';
import { routeSearch } from '../../../src/routes';
import { roleIn } from '../../app/seeds-graph';
import { unaskedSeedsGraph } from '../../kept/graphs';

test.each([
  ['Accountant', 'Data Scientist'],
  ['Product Manager', 'Registered Nurse'],
])(
  'a search from %s to %s makes moves to few of the jobs around its goal, and looks at fewer doors',
  async (from, to) => {
    const graph = await unaskedSeedsGraph();
    const [start, goal] = [roleIn(graph, from).index, roleIn(graph, to).index];
    const search = routeSearch(graph, { from: start, to: goal });
    const question = questionOf(graph, search);
    const network = atOnce(adviceNetwork(question));
    const moves = [...question.first.values()];
    const priced = moves.filter((move) => Reflect.get(move, 'priced') !== null);
    expect(network.jobs.length).toBeGreaterThan(100);
    expect(moves.length).toBeLessThan(network.jobs.length / 2);
    expect(priced.length).toBeLessThan(moves.length);
  },
);

test('what later moves cost is known without a look at their doors', async () => {
  const graph = await unaskedSeedsGraph();
  atOnce(laterCostsInSlices(graph, () => true));
  const [start, goal] = [roleIn(graph, 'Cashier').index, roleIn(graph, 'Registered Nurse').index];
  const search = routeSearch(graph, { from: start, to: goal });
  const network = atOnce(adviceNetwork(questionOf(graph, search)));
  const isPriced = (move: object) => Reflect.get(move, 'priced') !== null;
  let unpriced = 0;
  for (const job of network.jobs) {
    for (const move of network.movesFrom(job)) {
      if (isPriced(move)) continue;
      const cost = network.costOf(move);
      expect(isPriced(move)).toBe(false);
      expect(cost).toBe(thousandths(move.cost));
      unpriced++;
    }
  }
  expect(unpriced).toBeGreaterThan(100);
});

test('searches make their networks by turns, job by job, and none changes what another finds', async () => {
  const graph = await unaskedSeedsGraph();
  const question = (from: string, to: string) => {
    const [start, goal] = [roleIn(graph, from).index, roleIn(graph, to).index];
    return questionOf(graph, routeSearch(graph, { from: start, to: goal }));
  };
  const pairs = [['Accountant', 'Data Scientist'] as const, ['Cashier', 'Registered Nurse'] as const];
  const alone = pairs.map(([from, to]) => atOnce(adviceNetwork(question(from, to))).jobs);
  const works = pairs.map(([from, to]) => adviceNetwork(question(from, to)));
  const found: (readonly number[])[] = [];
  const pauses = [0, 0];
  while (found.filter(Boolean).length < works.length) {
    for (const [at, work] of works.entries()) {
      const { done, value } = work.next();
      if (done === true) found[at] ??= value?.jobs ?? [];
      else pauses[at]!++;
    }
  }
  expect(found).toEqual(alone);
  for (const [at, jobs] of alone.entries()) expect(pauses[at]).toBeGreaterThan(jobs.length);
});
