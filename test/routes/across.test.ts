import { jobTableOf } from '../../src/advice';
import { graphOf } from '../network/roles-graph';

test('a graph of one classification has the moves that its sources name', () => {
  const graph = graphOf({ plumber: {}, welder: {} });
  expect(jobTableOf(graph)).toBe(graph.progressions);
});
