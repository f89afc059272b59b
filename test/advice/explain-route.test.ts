import { explainRoute } from '../../src/advice';
import { atOnce, type CareerGraph } from '../../src/graph';
import { keptSeedsGraph } from '../kept/graphs';
import { askedOn } from './rules-on-seeds';

describe('an explained route', () => {
  let graph: CareerGraph;
  beforeAll(async () => {
    graph = await keptSeedsGraph();
  });

  const explain = (route: string) => {
    const { search, roles } = askedOn(graph, route);
    return atOnce(explainRoute(graph, search, roles, () => 0));
  };

  test('names the rules that keep it from being listed, with figure, limit and distance', () => {
    const { place, why, rulings } = explain('Nanny > E-Commerce Coordinator > Assistant Brand Manager');
    expect(place).toBeNull();
    expect(why).toMatch(/^It is not listed, because it breaks [2-9] rules of advice\.$/);
    const broken = rulings.filter(({ isKept }) => !isKept);
    expect(broken.map(({ rule }) => rule)).toContain('goes-on-as-people-do');
    const { figure, limit, distance, step } = broken.find(({ rule }) => rule === 'goes-on-as-people-do')!;
    expect({ limit, step }).toEqual({ limit: 0.6, step: 1 });
    expect(figure! + distance!).toBeCloseTo(limit!, 2);
  });

  test('breaks none if the search lists it first', () => {
    const { place, why, rulings } = explain('Web Developer > Credit Analyst > Treasury Analyst');
    expect(place).toBe(0);
    expect(why).toBe('It is the route that is listed first.');
    expect(rulings.filter(({ isKept }) => !isKept)).toEqual([]);
  });
});
