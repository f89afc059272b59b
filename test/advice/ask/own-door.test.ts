import { findRoutes } from '../../../src/advice';
import type { CareerGraph } from '../../../src/graph';
import { type RouteSearch, routeSearch } from '../../../src/routes';
import { STANDING_CLOCK } from '../../asked';
import { graphOf } from '../../network/roles-graph';
import { doorDifferencesOf } from './own-door-oracle';

const RANKINGS = ['TIME', 'PAY', 'LIKELIHOOD', 'STEPS', 'SKILL_GAP'] as const;

// In sixty of them in own-door.long.test.ts.
test("by one figure the cheapest chain is the answer, and the goal's own door where none leads, in 15 random careers", () => {
  const { found, asked, doors } = doorDifferencesOf(15);
  expect(found).toEqual([]);
  expect([asked > 30, doors > 0]).toEqual([true, true]);
});

describe('where no move is known', () => {
  const joined = graphOf({ plumber: { matches: ['exactMatch role:onet/1'] }, welder: {}, 'onet/1': {} });
  const answerOf = (graph: CareerGraph, given: Partial<RouteSearch>) => {
    const [from, to] = ['role:plumber', 'role:welder'].map((id) => graph.roles.findIndex((role) => role.id === id));
    return findRoutes(graph, routeSearch(graph, { from: from!, to: to! }, given), STANDING_CLOCK);
  };

  test.each(RANKINGS.filter((rankBy) => rankBy !== 'PAY'))('%s answers with the door, proved and alone', (rankBy) => {
    const answer = answerOf(joined, { rankBy });
    if (answer.kind !== 'RouteSet') throw new Error(answer.reason);
    expect(answer).toMatchObject({ exact: true, lowerBound: Number.POSITIVE_INFINITY });
    const [route, ...others] = answer.routes;
    expect(others).toEqual([]);
    expect(route!.steps.map(({ basis, cost }) => [basis, cost])).toEqual([['DOOR', route!.cost]]);
    expect(route!.why[0]).toBe('No chain of known moves leads to welder within your limits, so this is its own door.');
    const [advised] = (answerOf(joined, {}) as typeof answer).routes;
    expect(route!.years).toBe(advised!.years);
  });

  test('PAY has no answer while the pay of an end is not known', () => {
    const reason = expect.stringContaining('The pay of welder is not known');
    expect(answerOf(joined, { rankBy: 'PAY' })).toMatchObject({
      kind: 'NoRoute',
      reason,
      bindingConstraints: ['rankBy'],
    });
    const paid = {
      roles: joined.roles.map((role) => (role.title === 'welder' ? { ...role, typicalPayUsd: 50_000 } : role)),
    };
    const halfKnown = Object.assign(Object.create(Object.getPrototypeOf(joined)), joined, paid) as CareerGraph;
    const other = expect.stringContaining('The pay of plumber is not known');
    expect(answerOf(halfKnown, { rankBy: 'PAY' })).toMatchObject({ kind: 'NoRoute', reason: other });
  });

  test('a door outside the limits is no answer', () => {
    expect(answerOf(joined, { rankBy: 'TIME', maxYears: 0.01 })).toMatchObject({ kind: 'NoRoute' });
    expect(answerOf(joined, { rankBy: 'TIME', minConfidence: 0.9 })).toMatchObject({ kind: 'NoRoute' });
  });

  test('a graph of one classification has no route', () => {
    const own = graphOf({ plumber: {}, welder: {} });
    expect(answerOf(own, { rankBy: 'TIME' })).toMatchObject({ kind: 'NoRoute', bindingConstraints: [] });
  });
});
