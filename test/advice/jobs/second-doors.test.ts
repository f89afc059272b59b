import { questionOf } from '../../../src/advice/chains/advice-question';
import { routeSearch } from '../../../src/routes';
import { roleIn, seedsGraph } from '../../app/seeds-graph';

/** Kinds of what a move still asks for, for people with the usual schooling of the job that they hold. */
async function asksFor(from: string, to: string): Promise<readonly string[]> {
  const graph = await seedsGraph();
  const [start, goal] = [roleIn(graph, from).index, roleIn(graph, to).index];
  const { direct } = questionOf(graph, routeSearch(graph, { from: start, to: goal }));
  return direct.way.credentials.filter(({ held }) => !held).map(({ credential }) => credential.kind);
}

describe('work that mostly asks for a degree takes people from the work itself without one', () => {
  test.each([
    ['Truck Driver', 'Safety Specialist'],
    ['Plumber', 'Safety Specialist'],
    ['Accounts Payable Specialist', 'Treasury Analyst'],
    ['Customs Officer', 'Compliance Officer'],
    ['Outside Sales Representative', 'Marketing Specialist'],
    ['Electrician', 'Project Manager'],
    ['Production Supervisor', 'Project Manager'],
  ])('%s > %s', async (from, to) => {
    expect(await asksFor(from, to)).not.toContain('BACHELOR');
  });

  test('districts ask coordinators for a master, teachers too', async () => {
    expect(await asksFor('Elementary School Teacher', 'Instructional Coordinator')).toContain('MASTER');
  });

  test('strangers to the work still need the degree', async () => {
    expect(await asksFor('Police Officer', 'Probation Officer')).toContain('BACHELOR');
    expect(await asksFor('Waiter', 'Treasury Analyst')).toContain('BACHELOR');
    // Risk is reckoned by graduates; those who settle claims study first.
    expect(await asksFor('Claims Adjuster', 'Risk Analyst')).toContain('BACHELOR');
  });
});
