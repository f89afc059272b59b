import { usualHolder } from '../../../src/advice/doors/standing';
import { leastCost } from '../../../src/advice/price/move-outline';
import { pricedLater, priceOf } from '../../../src/advice/price/move-price';
import type { CareerGraph } from '../../../src/graph';
import { seedsGraph } from '../../app/seeds-graph';

let graph: CareerGraph;

beforeAll(async () => {
  graph = await seedsGraph();
});

test('a move whose doors are looked at later has every figure of one that is priced at once', () => {
  for (let from = 0; from < graph.roles.length; from += 37) {
    for (let to = 5; to < graph.roles.length; to += 41) {
      if (from === to) continue;
      const standing = usualHolder(graph, from);
      const atOnce = priceOf(graph, from, to, standing, true);
      const later = pricedLater(graph, from, to, standing, true);
      const names = Object.keys(atOnce) as (keyof typeof atOnce)[];
      expect(Object.fromEntries(names.map((name) => [name, later[name]]))).toEqual(atOnce);
    }
  }
});

test('the way of people as most are is known without a price', () => {
  for (let from = 0; from < graph.roles.length; from += 37) {
    for (let to = 5; to < graph.roles.length; to += 41) {
      if (from === to) continue;
      const standing = usualHolder(graph, from);
      const later = pricedLater(graph, from, to, standing, true);
      expect(later.usualWay).toEqual(priceOf(graph, from, to, standing, true).usualWay);
      expect(Reflect.get(later, 'priced')).toBeNull();
    }
  }
});

test('no move costs less than what is known of it without its doors', () => {
  let isLower = 0;
  for (let from = 0; from < graph.roles.length; from += 37) {
    for (let to = 5; to < graph.roles.length; to += 41) {
      if (from === to) continue;
      const move = pricedLater(graph, from, to, usualHolder(graph, from), true);
      const least = leastCost(move);
      expect(Reflect.get(move, 'priced')).toBeNull();
      expect(least).toBeLessThanOrEqual(move.cost);
      if (least < move.cost) isLower++;
      expect(leastCost(move)).toBe(move.cost);
    }
  }
  expect(isLower).toBeGreaterThan(0);
});
