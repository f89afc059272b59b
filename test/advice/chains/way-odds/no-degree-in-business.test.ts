import { noDegreeInBusiness } from '../../../../src/advice/chains/way-odds/no-degree-in-business';
import type { CareerGraph } from '../../../../src/graph';
import { routesOf } from '../../../asked';
import { keptSeedsGraph } from '../../../kept/graphs';
import { askedOn } from '../../rules-on-seeds';

let graph: CareerGraph;
beforeAll(async () => {
  graph = await keptSeedsGraph();
});

const breaks = (route: string) => noDegreeInBusiness.breaks({ graph, chain: askedOn(graph, route).chain });

test('business without the degree that most have is for few people from other work', () => {
  expect(breaks('Machine Operator > Paid Media Coordinator > Marketing Analyst')).toBe(true);
  expect(breaks('Line Cook > Paid Media Coordinator > Marketing Analyst')).toBe(true);
});

test('in computing and selling certificates and results stand for it', () => {
  expect(breaks('Nanny > IT Support Specialist > Network Engineer')).toBe(false);
  expect(breaks('Animal Caretaker > Sales Development Representative > Account Executive')).toBe(false);
});

test('people with a degree are not meant', () => {
  expect(breaks('Psychologist > Junior Business Analyst > Business Analyst')).toBe(false);
});

test('the answer says it, and its odds and verdict agree', () => {
  const answer = routesOf(graph, { from: 'Line Cook', to: 'Marketing Analyst' });
  if (!('routes' in answer)) throw new Error('There is a way.');
  const [best] = answer.routes;
  expect(best!.odds).toBe('RARE');
  expect(best!.why.join(' ')).toMatch(/Few people get in this way without a degree|Few people get in this way/);
});
