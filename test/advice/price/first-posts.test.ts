import { MOVE_MODEL } from '../../../src/advice/numbers/move-model';
import { seedsGraph } from '../../app/seeds-graph';
import { routesOf } from '../../asked';

/** The first way. */
async function best(from: string, to: string) {
  const answer = routesOf(await seedsGraph(), { from, to, first: 1 });
  if (answer.kind !== 'RouteSet') throw new Error(answer.reason);
  return answer.routes[0]!;
}

describe('first posts', () => {
  test('whoever studied or works at a desk is sent to no other desk before office work', async () => {
    const [step] = (await best('Postdoctoral Researcher', 'Court Clerk')).steps;
    expect(step!.entry.experienceYears).toBe(0);
  });

  test('whoever works with their hands brings some office work first', async () => {
    const [step] = (await best('Roofer', 'Court Clerk')).steps;
    expect(step!.entry.experienceYears).toBeGreaterThan(0);
  });

  test('whoever leads a discipline needs no samples for its first posts', async () => {
    const route = await best('Director of Communications', 'Public Relations Coordinator');
    expect(route.steps).toHaveLength(1);
    expect(route.steps[0]!.entry.credentials.map(({ credential }) => credential.kind)).not.toContain('PORTFOLIO');
  });

  test('but other work of their field is not theirs, and neither is technical work', async () => {
    const clerk = await best('Investor Relations Manager', 'Compliance Officer');
    expect(clerk.steps[0]!.entry.experienceYears).toBeCloseTo(MOVE_MODEL.besideOwnWork.most);
  });
});
