import { isLastSeat } from '../../../src/advice/jobs/last-seats';
import { seedsGraph } from '../../app/seeds-graph';

test('chiefs, partners and judges hold last seats, lawyers and directors do not', async () => {
  const graph = await seedsGraph();
  const isLast = (title: string) => isLastSeat(graph, graph.roles.find((each) => each.title === title)!.index);
  for (const title of ['Chief Product Officer', 'Judge']) expect(isLast(title)).toBe(true);
  for (const title of ['Lawyer', 'Director of Product', 'VP of Product']) expect(isLast(title)).toBe(false);
});
