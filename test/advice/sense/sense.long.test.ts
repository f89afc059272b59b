import { randomNumbers } from '../../../src/domain';
import { seedsGraph } from '../../app/seeds-graph';
import { contradictionsOfPairs } from './random-pairs';

test('no answer to many random pairs of our roles contradicts itself or its figures', async () => {
  const graph = await seedsGraph();
  expect(contradictionsOfPairs(graph, [['ATLAS', 'ATLAS']], 1000, randomNumbers(2302)).found).toEqual([]);
});
