import { noLowerThanYou } from '../../../../src/advice/rules/nearer/no-lower-than-you';
import { seedsGraph } from '../../../app/seeds-graph';

test.each([
  ['a job below a director is no nearer goal of theirs', 'Director of Finance', 'Controller', true],
  ['for people from below it is one', 'Accounting Manager', 'Controller', false],
  ['so is it for people of another line', 'Software Engineer', 'Controller', false],
])('%s', async (_what, from, job, is) => {
  const graph = await seedsGraph();
  const roleOf = (title: string) => graph.roles.find((role) => role.title === title)!.index;
  const [start, goal] = [roleOf(from), roleOf('Chief Financial Officer')];
  const moveTo = () => {
    throw new Error('is not asked for');
  };
  expect(noLowerThanYou.breaks({ graph, start, goal, stations: new Set(), most: 1, moveTo }, roleOf(job))).toBe(is);
});
