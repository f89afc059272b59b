import { adviceQuestion } from '../../../src/advice/chains/advice-question';
import { adviceNetwork } from '../../../src/advice/search/advice-network';
import { routeSearch } from '../../../src/routes';
import { roleIn, seedsGraph } from '../../app/seeds-graph';

test.each([
  ['Accountant', 'Data Scientist'],
  ['Product Manager', 'Registered Nurse'],
])('a search from %s to %s looks at the doors of less than half of the first moves', async (from, to) => {
  const graph = await seedsGraph();
  const [start, goal] = [roleIn(graph, from).index, roleIn(graph, to).index];
  const search = routeSearch(graph, { from: start, to: goal });
  const question = adviceQuestion(graph, start, goal, search);
  adviceNetwork(graph, search, question).movesFrom(start);
  const moves = [...question.first.values()];
  const priced = moves.filter((move) => Reflect.get(move, 'priced') !== null);
  expect(moves.length).toBeGreaterThan(20);
  expect(priced.length).toBeLessThan(moves.length / 2);
});
