/** No route climbs above both of its ends to come down again. */

import type { Route } from '../../src/advice';
import { findRoutes } from '../../src/advice/ask/find-routes';
import { STEP_MODEL } from '../../src/domain';
import type { CareerGraph, RoleNode } from '../../src/graph';
import { routeSearch } from '../../src/routes/question/route-search';
import { seedsGraph } from '../app/seeds-graph';
import { STANDING_CLOCK } from '../asked';

let graph: CareerGraph;
beforeAll(async () => {
  graph = await seedsGraph();
});

const paidUsd = (role: RoleNode) => role.typicalPayUsd ?? 0;
const years = (role: RoleNode) => role.experienceYears ?? 0;

/** Roles on the way that pay clearly more than both ends, or ask for over two years more experience. */
function detours({ roles }: Route): readonly string[] {
  const way = roles.map((role) => graph.roles[role]!);
  const ends = [way[0]!, way.at(-1)!];
  const mostUsd = Math.max(...ends.map(paidUsd)) / STEP_MODEL.stepDownPayShare;
  const mostYears = Math.max(...ends.map(years)) + 2;
  return way.filter((role) => paidUsd(role) > mostUsd || years(role) > mostYears).map((role) => role.title);
}

/** Pairs of our own roles, spread over all of them. */
const pairs = () =>
  graph.roles.flatMap((from, place) => {
    const to = graph.roles[(place * 7 + 40) % graph.roles.length]!;
    return place % 4 === 0 && from !== to ? [{ from: from.index, to: to.index }] : [];
  });

function detoursOfAll(isAllowed: boolean): { readonly routes: number; readonly detours: number } {
  const found = pairs().flatMap((pair) => {
    const answer = findRoutes(
      graph,
      routeSearch(graph, pair, { rankBy: 'PAY', stepDown: isAllowed ? 'ANY' : 'NONE', first: 3 }),
      STANDING_CLOCK,
    );
    return answer.kind === 'RouteSet' ? answer.routes : [];
  });
  return { routes: found.length, detours: found.flatMap(detours).length };
}

describe('a role that stands above both ends in pay or experience', () => {
  test('is never on the way', () => {
    const found = detoursOfAll(false);
    expect(found.routes).toBeGreaterThan(40);
    expect(found.detours).toBe(0);
  });

  test('may be where steps down are allowed', () => {
    expect(detoursOfAll(true).detours).toBeGreaterThan(0);
  });
});
