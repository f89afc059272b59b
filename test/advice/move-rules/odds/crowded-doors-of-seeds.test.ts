import type { CareerGraph } from '../../../../src/graph';
import { routesOf } from '../../../asked';
import { keptSeedsGraph } from '../../../kept/graphs';

let graph: CareerGraph;
beforeAll(async () => {
  graph = await keptSeedsGraph();
});

function oddsOf(from: string, to: string): string | undefined {
  const answer = routesOf(graph, { from, to });
  return 'routes' in answer ? answer.routes[0]?.odds : undefined;
}

describe('one market is told alike', () => {
  test.each([
    ['Bookkeeper', 'Web Developer'],
    ['Bookkeeper', 'Junior Front-End Developer'],
    ['Medical Laboratory Scientist', 'Junior Motion Designer'],
    ['Lawyer', 'Junior Copywriter'],
    ['Physical Therapist', 'Cloud Support Associate'],
    ['Machine Operator', 'Author'],
    ['Bus Driver', 'Video Editor'],
    ['Janitor', 'Recruiting Coordinator'],
  ])('few get in as beginners from other work: %s to %s', (from, to) => expect(oddsOf(from, to)).toBe('RARE'));

  test.each([
    ['IT Support Specialist', 'Cloud Support Associate'],
    ['Receptionist', 'Recruiting Coordinator'],
  ])('people from near work do get in: %s to %s', (from, to) => expect(oddsOf(from, to)).toBe('POSSIBLE'));
});
