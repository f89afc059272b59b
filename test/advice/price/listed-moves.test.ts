import { questionOf } from '../../../src/advice/chains/advice-question';
import { yearsListed } from '../../../src/advice/jobs/exits';
import { routeSearch } from '../../../src/routes';
import { roleIn, seedsGraph } from '../../app/seeds-graph';

const moveOf = async (from: string, to: string) => {
  const graph = await seedsGraph();
  const [start, goal] = [roleIn(graph, from).index, roleIn(graph, to).index];
  const { direct } = questionOf(graph, routeSearch(graph, { from: start, to: goal }));
  return { direct, listed: yearsListed(graph, start, goal) };
};

describe('a move on which a list of exits sends people straight', () => {
  test.each([
    ['Elementary School Teacher', 'Learning and Development Specialist'],
    ['Carpenter', 'Building Inspector'],
    ['Carpenter', 'Cost Estimator'],
  ])('%s > %s is open, and takes no longer than the list says', async (from, to) => {
    const { direct, listed } = await moveOf(from, to);
    expect(listed).not.toBeNull();
    expect(direct.isShut).toBe(false);
    expect(direct.experienceYears).toBeLessThanOrEqual(listed!);
  });

  test('a rung is served as its door says: a way that leaps would hide the ladder', async () => {
    const { direct, listed } = await moveOf('Data Engineer', 'Data Architect');
    expect(listed).toBeNull();
    expect(direct.experienceYears).toBeGreaterThan(2);
  });
});
