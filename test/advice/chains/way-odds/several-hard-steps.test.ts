import { severalHardSteps } from '../../../../src/advice/chains/way-odds/several-hard-steps';
import type { CareerGraph } from '../../../../src/graph';
import { keptSeedsGraph } from '../../../kept/graphs';
import { askedOn } from '../../rules-on-seeds';

let graph: CareerGraph;
beforeAll(async () => {
  graph = await keptSeedsGraph();
});

const breaks = (route: string) => severalHardSteps.breaks({ graph, chain: askedOn(graph, route).chain });

test('three moves into a new field that only some manage are more than most manage', () => {
  expect(breaks('Psychologist > Management Trainee > Retail Store Manager > Warehouse Manager')).toBe(true);
  expect(breaks('Psychologist > Management Trainee > Retail Store Manager')).toBe(false);
});

test('two are enough on a way of four moves and more', () => {
  const way = 'Restaurant Manager > IT Support Specialist > Systems Administrator > Security Engineer';
  expect(breaks(way)).toBe(false);
  expect(breaks(`${way} > Security Architect`)).toBe(true);
});

test('a ladder of the own line is no such way', () => {
  expect(
    breaks('Data Analyst > Data Engineer > Senior Data Engineer > Engineering Manager > Director of Engineering'),
  ).toBe(false);
});
