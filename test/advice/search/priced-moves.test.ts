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
])('a search from %s to %s looks at the doors of less than half of the first moves', async (from, to) => {
  const graph = await seedsGraph();
  const [start, goal] = [roleIn(graph, from).index, roleIn(graph, to).index];
  const search = routeSearch(graph, { from: start, to: goal });
  const question = questionOf(graph, search);
  adviceNetwork(question).movesFrom(start);
  const moves = [...question.first.values()];
  const priced = moves.filter((move) => Reflect.get(move, 'priced') !== null);
  expect(moves.length).toBeGreaterThan(20);
  expect(priced.length).toBeLessThan(moves.length / 2);
});

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
