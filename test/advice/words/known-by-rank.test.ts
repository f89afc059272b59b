import { isKnownByRank } from '../../../src/advice/words/known-by-rank';
import { seedsGraph } from '../../app/seeds-graph';
import { routesOf } from '../../asked';

const KNOWN: readonly (readonly [string, string, boolean])[] = [
  ['Director of Engineering', 'skill:project-management', true],
  ['Principal Software Engineer', 'technology:linux', true],
  ['Group Product Manager', 'skill:business-analysis', true],
  ['University Professor', 'skill:data-analysis', false],
  ['Chemist', 'skill:data-analysis', true],
  ['Junior Software Engineer', 'technology:linux', false],
  ['Cashier', 'skill:project-management', false],
  ['Construction Foreman', 'skill:budgeting', false],
];

test.each(KNOWN)('%s has %s by rank: %p', async (title, id, is) => {
  const graph = await seedsGraph();
  const role = graph.roles.find((each) => each.title === title)!.index;
  const competency = graph.competencies.findIndex((each) => each.id === id);
  expect(isKnownByRank(graph, role, competency)).toBe(is);
});

test('what everybody of a rank has is not to be learnt, on no step of a way', async () => {
  const graph = await seedsGraph();
  const answer = routesOf(graph, { from: 'Director of Engineering', to: 'Operations Manager', first: 3 });
  if (answer.kind !== 'RouteSet') throw new Error(answer.reason);
  const ids = answer.routes.flatMap(({ steps }) =>
    steps.flatMap((step) => step.learn().map(({ competency }) => graph.competencies[competency]!.id)),
  );
  expect(ids.length).toBeGreaterThan(0);
  expect(ids).not.toContain('skill:project-management');
  expect(ids).not.toContain('skill:people-leadership');
});
