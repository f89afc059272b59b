import type { CareerGraph } from '../../../src/graph';
import { seedsGraph } from '../../app/seeds-graph';
import { askedOn } from '../rules-on-seeds';

let graph: CareerGraph;
beforeAll(async () => {
  graph = await seedsGraph();
});

const served = (move: string) => askedOn(graph, move).chain[0]!.experienceYears;

test('who stands no lower prepares beside their work for some months, and then applies', () => {
  expect(served('Scrum Master > Procurement Specialist')).toBeCloseTo(0.75);
  expect(served('Group Product Manager > Senior Consultant')).toBeCloseTo(0.75);
});

test('who knows the branch prepares for a part of the months that a door asks of others', () => {
  expect(served('Electrical Engineer > Outside Sales Representative')).toBeCloseTo(0.3);
});

test('not for a craft, nor for a move that few make', () => {
  expect(served('Design Systems Designer > Senior Front-End Developer')).toBeGreaterThan(2);
});

test('technical work that takes a profession for its subject has tools to learn first', () => {
  expect(served('Statistician > Data Scientist')).toBeGreaterThanOrEqual(0.4);
});
