import { oddsOfWay } from '../../../../src/advice/chains/way-odds';
import { aStartInStrangeWork } from '../../../../src/advice/chains/way-odds/a-start-in-strange-work';
import type { CareerGraph } from '../../../../src/graph';
import { keptSeedsGraph } from '../../../kept/graphs';
import { askedOn } from '../../rules-on-seeds';

let graph: CareerGraph;
beforeAll(async () => {
  graph = await keptSeedsGraph();
});

const chain = (route: string) => askedOn(graph, route).chain;

test('a first job in strange work that takes beginners is good, and the way on from there fair', () => {
  expect(oddsOfWay(graph, chain('Assembler > Sales Development Representative'))).toBe('COMMON');
  expect(oddsOfWay(graph, chain('Assembler > Sales Development Representative > Account Executive'))).toBe('POSSIBLE');
  expect(
    aStartInStrangeWork.breaks({ graph, chain: chain('Sales Development Representative > Account Executive') }),
  ).toBe(false);
});

test('rarer odds stay as they are', () => {
  expect(oddsOfWay(graph, chain('Assembler > Junior UX Designer > UX Designer'))).toBe('RARE');
});
