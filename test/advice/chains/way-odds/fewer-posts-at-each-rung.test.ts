import { fewerPostsAtEachRung } from '../../../../src/advice/chains/way-odds/fewer-posts-at-each-rung';
import type { CareerGraph } from '../../../../src/graph';
import { keptSeedsGraph } from '../../../kept/graphs';
import { askedOn } from '../../rules-on-seeds';

let graph: CareerGraph;
beforeAll(async () => {
  graph = await keptSeedsGraph();
});

const breaks = (route: string) => fewerPostsAtEachRung.breaks({ graph, chain: askedOn(graph, route).chain });

test('two rungs on which people lead others are more than most from other work climb', () => {
  const way = 'Firefighter > Outside Sales Representative > Sales Manager';
  expect(breaks(way)).toBe(false);
  expect(breaks(`${way} > Director of Sales`)).toBe(true);
});

test('in the own line people climb them', () => {
  expect(breaks('Senior Product Manager > Director of Product > VP of Product')).toBe(false);
});
