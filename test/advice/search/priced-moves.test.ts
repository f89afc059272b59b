import { questionOf } from '../../../src/advice/chains/advice-question';
import { thousandths } from '../../../src/advice/chains/beginning';
import { laterCostsInSlices } from '../../../src/advice/chains/later-costs';
import { adviceNetwork } from '../../../src/advice/search/advice-network';
import { atOnce } from '../../../src/graph';
import { routeSearch } from '../../../src/routes';
import { roleIn, seedsGraph } from '../../app/seeds-graph';

test.each([
  ['Accountant', 'Data Scientist'],
  ['Product Manager', 'Registered Nurse'],
])(
  'a search from %s to %s makes moves to few of the jobs around its goal, and looks at fewer doors',
  async (from, to) => {
    const graph = await seedsGraph();
    const [start, goal] = [roleIn(graph, from).index, roleIn(graph, to).index];
    const search = routeSearch(graph, { from: start, to: goal });
    const question = questionOf(graph, search);
    const network = adviceNetwork(question);
    network.movesFrom(start);
    const moves = [...question.first.values()];
    const priced = moves.filter((move) => Reflect.get(move, 'priced') !== null);
    expect(network.jobs.length).toBeGreaterThan(100);
    expect(moves.length).toBeLessThan(network.jobs.length / 2);
    expect(priced.length).toBeLessThan(moves.length);
  },
);

test('what later moves cost is known without a look at their doors', async () => {
  const graph = await seedsGraph();
  atOnce(laterCostsInSlices(graph, () => true));
  const [start, goal] = [roleIn(graph, 'Cashier').index, roleIn(graph, 'Registered Nurse').index];
  const search = routeSearch(graph, { from: start, to: goal });
  const network = adviceNetwork(questionOf(graph, search));
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
