import { firstMove, standingOf } from '../../../src/advice';
import { waysToAll } from '../../../src/advice/reach/ways-to-all';
import { atOnce } from '../../../src/graph';
import { routeSearch } from '../../../src/routes';
import { roleIn, seedsGraph } from '../../app/seeds-graph';

test('ways of one move are the open doors, cheapest first, and those that longer searches find too', async () => {
  const graph = await seedsGraph();
  const from = roleIn(graph, 'Cashier').index;
  const background = { education: 1, credentials: ['Commercial driver licence'], pastRoles: [] };
  const { profile } = routeSearch(graph, { from, to: from });
  const asked = { profile: { ...profile, background } };
  const all = routeSearch(graph, { from, to: from }, asked);
  const one = atOnce(waysToAll(graph, { ...all, maxSteps: 1 }, 6));
  const standing = standingOf(graph, from, all);
  for (const [job, chain] of one) {
    const move = firstMove(graph, standing, from, job);
    expect(chain.map(({ cost, years, to }) => ({ cost, years, to }))).toEqual([
      { cost: move.cost, years: move.years, to: job },
    ]);
    expect(move.isShut).toBe(false);
  }
  const costs = [...one.values()].map(([move]) => Math.round(move!.cost * 1000));
  expect(costs).toEqual([...costs].sort((a, b) => a - b));
  const direct = [...atOnce(waysToAll(graph, all, 6))].filter(([, chain]) => chain.length === 1);
  expect(direct.length).toBeGreaterThan(20);
  for (const [job, [move]] of direct) expect(one.get(job)![0]!.cost).toBe(move!.cost);
});
