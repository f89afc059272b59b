import { randomNumbers } from '../../../src/domain';
import { seedsGraph } from '../../app/seeds-graph';
import { contradictionsOfPairs } from './random-pairs';

test('no answer to random pairs of our roles contradicts itself or its figures', async () => {
  const graph = await seedsGraph();
  const { asked, found } = contradictionsOfPairs(graph, [['ATLAS', 'ATLAS']], 60, randomNumbers(2301));
  expect(asked).toBe(60);
  expect(found).toEqual([]);
});
