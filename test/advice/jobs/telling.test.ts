import { isGeneral, isTrait, linesAsking } from '../../../src/advice/jobs/telling';
import type { CareerGraph } from '../../../src/graph';
import { seedsGraph } from '../../app/seeds-graph';

let graph: CareerGraph;
beforeAll(async () => {
  graph = await seedsGraph();
});
const skill = (slug: string) => graph.competencies.findIndex(({ id }) => id === `skill:${slug}`);

test.each([
  'communication',
  'critical-thinking',
  'customer-service',
  'conflict-resolution',
  'workplace-safety',
  'mentoring',
])('%s is asked for in work of all kinds, so it speaks for no job', (slug) => {
  expect(isGeneral(graph, skill(slug))).toBe(true);
});

test.each(['blueprint-reading', 'medical-terminology', 'contract-management', 'general-ledger-accounting', 'welding'])(
  '%s tells a line of work',
  (slug) => {
    expect(isGeneral(graph, skill(slug)) || isTrait(graph, skill(slug))).toBe(false);
  },
);

test('lines are counted evenly: between one and as many as there are, none where nobody asks', () => {
  const lines = linesAsking(graph);
  expect(Math.max(...lines)).toBeLessThan(25);
  for (const count of lines) expect(count === 0 || count >= 1 - 1e-9).toBe(true);
});
