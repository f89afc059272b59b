import { seedsGraph } from '../../app/seeds-graph';
import { routesOf } from '../../asked';

/** The first step of the first way: where it leads, and what it asks for. */
async function firstStep(from: string, to: string) {
  const graph = await seedsGraph();
  const answer = routesOf(graph, { from, to, first: 1 });
  if (answer.kind !== 'RouteSet') throw new Error(answer.reason);
  const [step] = answer.routes[0]!.steps;
  return {
    to: graph.roles[answer.routes[0]!.roles[1]!]!.title,
    kinds: step!.entry.credentials.map(({ credential }) => credential.kind),
    names: step!.entry.credentials.map(({ credential }) => credential.name).join(', '),
  };
}

describe('doors of our careers', () => {
  test('people who audited or inspected come into security by governance and risk', async () => {
    expect((await firstStep('Tax Accountant', 'Senior Security Analyst')).to).toBe('GRC Analyst');
    expect((await firstStep('Roofer', 'Senior Security Analyst')).to).toBe('IT Support Specialist');
  });

  test('nobody becomes a risk analyst without a degree', async () => {
    expect((await firstStep('Nail Technician', 'Risk Analyst')).kinds).toContain('BACHELOR');
  });

  test("graduates of other subjects come into data science by its own master's degree", async () => {
    const { to, kinds } = await firstStep('Video Editor', 'Data Scientist');
    expect([to, kinds.includes('MASTER')]).toEqual(['Junior Data Scientist', true]);
  });

  test('translators need no examination of interpreters', async () => {
    const { kinds, names } = await firstStep('Mental Health Counselor', 'Translator');
    expect(names).toMatch(/translat/i);
    expect(kinds).not.toContain('LICENCE');
    expect(names).not.toMatch(/Court or medical interpreter examination/);
  });
});
