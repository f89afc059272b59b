import { knownExit } from '../../../../src/advice/rules/starts/known-exit';
import { seedsGraph } from '../../../app/seeds-graph';
import { tinyQuestion } from '../../tiny-careers';

test('people start where the list of exits of their own job sends them straight', async () => {
  const graph = await seedsGraph();
  const role = (title: string) => graph.roles.find((each) => each.title === title)!.index;
  const breaks = (start: string, job: string) =>
    knownExit.breaks({ ...tinyQuestion(), graph, start: role(start) }, role(job));
  expect(breaks('Product Manager', 'Business Operations Analyst')).toBe(false);
  expect(breaks('Product Manager', 'Staff Accountant')).toBe(true);
  // People are sent there too, and have to climb first.
  expect(breaks('Sales Development Representative', 'Business Development Manager')).toBe(true);
});
