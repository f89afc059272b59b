import { explainRoute } from '../../src/advice';
import type { CareerGraph } from '../../src/graph';
import { keptSeedsGraph } from '../kept/graphs';
import { askedOn } from './rules-on-seeds';

describe('an explained route', () => {
  let graph: CareerGraph;
  beforeAll(async () => {
    graph = await keptSeedsGraph();
  }, 60_000);

  const explain = (route: string) => {
    const { search, roles } = askedOn(graph, route);
    return explainRoute(graph, search, roles);
  };

  test('names the rules that keep it from being listed, with figure, limit and distance', () => {
    const { isListed, rulings } = explain('Nanny > E-Commerce Coordinator > Assistant Brand Manager');
    expect(isListed).toBe(false);
    const broken = rulings.filter(({ isKept }) => !isKept);
    expect(broken.map(({ rule }) => rule)).toContain('goes-on-as-people-do');
    const { figure, limit, distance, step } = broken.find(({ rule }) => rule === 'goes-on-as-people-do')!;
    expect({ limit, step }).toEqual({ limit: 0.6, step: 1 });
    expect(figure! + distance!).toBeCloseTo(limit!, 2);
  });

  test('breaks none if the search lists it first', () => {
    const { isListed, rulings } = explain('Web Developer > Credit Analyst > Treasury Analyst');
    expect(isListed).toBe(true);
    expect(rulings.filter(({ isKept }) => !isKept)).toEqual([]);
  });
});
