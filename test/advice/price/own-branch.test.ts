import { staysInBranch } from '../../../src/advice/price/own-branch';
import { seedsGraph } from '../../app/seeds-graph';
import { routesOf } from '../../asked';

describe('the own branch', () => {
  test.each([
    ['Cloud Architect', 'Procurement Specialist', true],
    // Not every branch has it, it is technical, it stands higher, or the work knows only its own task.
    ['Cloud Architect', 'Registered Nurse', false],
    ['Registered Nurse', 'Software Engineer', false],
    ['Registered Nurse', 'HR Manager', false],
    ['Cashier', 'Procurement Specialist', false],
    ['Business Intelligence Developer', 'Graphic Designer', false],
  ])('%s > %s: %p', async (from, to, is) => {
    const graph = await seedsGraph();
    const role = (title: string) => graph.roles.find((each) => each.title === title)!.index;
    expect(staysInBranch(graph, role(from), role(to))).toBe(is);
  });

  test('a senior goes straight into its purchasing, and prepares where they are', async () => {
    const answer = routesOf(await seedsGraph(), { from: 'Cloud Architect', to: 'Procurement Specialist', first: 1 });
    if (answer.kind !== 'RouteSet') throw new Error(answer.reason);
    const [best] = answer.routes;
    expect(best!.roles).toHaveLength(2);
    expect(best!.why.join(' ')).toMatch(/Apply first in your own industry, at software companies/);
    expect(answer.judged().verdict).toBe('UNWISE');
  });
});
