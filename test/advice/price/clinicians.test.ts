import { isHelpedBy } from '../../../src/advice/price/clinicians';
import { roleIn, seedsGraph } from '../../app/seeds-graph';
import { routesOf } from '../../asked';

test.each([
  ['Radiologic Technologist', 'Medical Assistant', true],
  ['Registered Nurse', 'Nursing Assistant', true],
  ['Medical Assistant', 'Nursing Assistant', false],
  ['Radiologic Technologist', 'Registered Nurse', false],
  ['Electrician', 'Medical Assistant', false],
])('a %s knows what a %s does: %p', async (profession, helper, is) => {
  const graph = await seedsGraph();
  expect(isHelpedBy(graph, roleIn(graph, profession).index, roleIn(graph, helper).index)).toBe(is);
});

test('licensed clinicians need no training to help in a practice', async () => {
  const answer = routesOf(await seedsGraph(), { from: 'Radiologic Technologist', to: 'Medical Assistant', first: 1 });
  if (answer.kind !== 'RouteSet') throw new Error(answer.reason);
  const [best] = answer.routes;
  expect(best!.years).toBeLessThan(0.7);
  expect(best!.steps[0]!.entry.studyYears).toBe(0);
});
