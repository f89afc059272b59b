import { thousandths } from '../../../src/advice/chains/beginning';
import { laterCostsFor } from '../../../src/advice/chains/later-costs';
import { traitsOfMove } from '../../../src/advice/chains/move-traits';
import { hundredths } from '../../../src/advice/chains/step-facts';
import { jobMovesOf } from '../../../src/advice/jobs/job-moves';
import { laterMove } from '../../../src/advice/price/asked-moves';
import { standingOf } from '../../../src/advice/price/asker';
import { routeSearch } from '../../../src/routes';
import { roleIn, seedsGraph } from '../../app/seeds-graph';

test.each([
  ['as most are', []],
  ['with an earlier job', ['Registered Nurse']],
])('the figures of later moves of people %s are those of the moves', async (_, past) => {
  const graph = await seedsGraph();
  const from = roleIn(graph, 'Cashier').index;
  const { profile } = routeSearch(graph, { from, to: from });
  const pastRoles = past.map((title) => ({ role: roleIn(graph, title).index, years: 6 }));
  const asked = {
    study: 'ANY',
    profile: past.length === 0 ? profile : { ...profile, background: { pastRoles } },
  } as const;
  const standing = standingOf(graph, from, asked);
  const costs = laterCostsFor(graph, standing);
  const { source, target } = jobMovesOf(graph);
  for (let place = 0; place < target.length; place += 23) {
    const move = laterMove(graph, standing, source[place]!, target[place]!);
    expect(costs.at(place)).toBe(move.isShut ? Number.POSITIVE_INFINITY : thousandths(move.cost));
    expect(costs.yearsAt(place)).toBe(hundredths(move.years));
    expect(costs.traitsAt(place)).toBe(traitsOfMove(move));
  }
});
