import { questionOf } from '../../../src/advice/chains/advice-question';
import type { CareerGraph } from '../../../src/graph';
import { routeSearch } from '../../../src/routes';
import { roleIn, seedsGraph } from '../../app/seeds-graph';
import { routesOf } from '../../asked';

describe('the years of work that a door states', () => {
  let graph: CareerGraph;
  beforeAll(async () => {
    graph = await seedsGraph();
  });
  const bestOf = (from: string, to: string) => {
    const answer = routesOf(graph, { from, to, first: 1 });
    if (answer.kind !== 'RouteSet') throw new Error(answer.reason);
    return answer.routes[0]!;
  };
  const directOf = (from: string, to: string) =>
    questionOf(graph, routeSearch(graph, { from: roleIn(graph, from).index, to: roleIn(graph, to).index })).direct;

  test('a door that names the work held is the one that is taken and told', () => {
    const { door } = directOf('Systems Administrator', 'Security Engineer').way;
    expect(door.experienceIn).toContain('role:systems-administrator');
  });

  test('nobody is let in with years that the branch alone gave', () => {
    expect(directOf('Director of Information Technology', 'Brand Manager').isShut).toBe(true);
    const [, first] = bestOf('Production Manager', 'Communications Manager').roles;
    expect(graph.roles[first!]!.title).not.toBe('Social Media Manager');
  });

  test('what a door asks for is served in jobs on the way, whatever editors say of the move', () => {
    const { steps, years } = bestOf('Sous Chef', 'Security Engineer');
    expect(steps.at(-1)!.entry.door.experienceYears).toBe(4);
    expect(years).toBeGreaterThan(4.25);
  });

  test('nobody waits for a first post that is open to all', () => {
    expect(directOf('Security Guard', 'IT Support Specialist').experienceYears).toBe(0);
  });
});

describe('a degree in a subject that builds up over years', () => {
  test.each([
    // Courses lead up to the master's degree, which nothing replaces for people who took them.
    ['UX Designer', 'Junior Data Scientist', 2.5],
    ['Editor', 'Operations Research Analyst', 2],
    ['Editor', 'Junior Financial Analyst', 0],
  ])('%s > %s takes at least %s years of study', async (from, to, least) => {
    const graph = await seedsGraph();
    const { direct } = questionOf(
      graph,
      routeSearch(graph, { from: roleIn(graph, from).index, to: roleIn(graph, to).index }),
    );
    expect(direct.studyYears).toBeGreaterThanOrEqual(least);
  });

  test('who has a degree of years ago is not sent to courses in its place', async () => {
    const graph = await seedsGraph();
    const { direct } = questionOf(
      graph,
      routeSearch(graph, { from: roleIn(graph, 'Copywriter').index, to: roleIn(graph, 'Associate Consultant').index }),
    );
    expect(direct.way.credentials[0]!.by).toMatch(/^MBA/);
  });
});
