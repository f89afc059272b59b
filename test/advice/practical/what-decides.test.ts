import { seedsGraph } from '../../app/seeds-graph';
import { routesOf } from '../../asked';

const first = async (from: string, to: string) => {
  const answer = routesOf(await seedsGraph(), { from, to, first: 1 });
  if (answer.kind !== 'RouteSet') throw new Error(answer.reason);
  return answer.routes[0]!;
};
const facts = async (from: string, to: string) => (await first(from, to)).practical.hardFacts.join(' ');

test('that people borrow is told where study costs so much', async () => {
  expect(await facts('Barista', 'Veterinarian')).toMatch(
    /Most people borrow for this study.* costs about \$\d+,000 to \$\d+,000/,
  );
  expect(await facts('Barista', 'Electrician')).not.toContain('borrow');
});

test('what machines and crowds change is told of the goal, else of the first job on the way', async () => {
  expect(await facts('Middle School Teacher', 'Translator')).toContain('Machines now translate plain texts');
  expect(await facts('Carpenter', 'Junior Full-Stack Developer')).toContain('far fewer junior developers');
  expect(await facts('Barista', 'Full-Stack Developer')).toContain('far fewer junior developers');
  expect(await facts('Carpenter', 'Author')).not.toMatch(/AI tools/);
});

test('how schools admit people is told', async () => {
  expect(await facts('Barista', 'Registered Nurse')).toMatch(/entrance test \(TEAS or HESI\)/);
  expect(await facts('Barista', 'Radiologic Technologist')).toContain('Programs start once a year');
  expect(await facts('Barista', 'Lawyer')).toContain('applications once a year');
});

describe('a public pension', () => {
  const why = async (from: string, to: string) => (await first(from, to)).why.join(' ');

  test('is spoken of where somebody leaves it', async () => {
    expect(await why('Detective', 'Product Manager')).toContain('public pension plan');
    expect(await why('High School Teacher', 'Data Analyst')).toContain('public pension plan');
  });

  test('is not spoken of where they stay in one, or have none', async () => {
    expect(await why('Police Officer', 'Probation Officer')).not.toContain('pension');
    expect(await why('Police Officer', 'Detective')).not.toContain('pension');
    expect(await why('Chef', 'Product Manager')).not.toContain('pension');
    expect(await why('Security Supervisor', 'Survey Technician')).not.toContain('pension');
  });
});
