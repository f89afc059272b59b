import { heldCredentials } from '../../../src/advice/doors/held-credentials';
import type { CareerGraph } from '../../../src/graph';
import { seedsGraph } from '../../app/seeds-graph';

let graph: CareerGraph;

beforeAll(async () => {
  graph = await seedsGraph();
});

const namesOf = (...texts: string[]) => [...heldCredentials(graph, texts).names];
const RN = 'Registered nurse licence (NCLEX-RN)';

describe('credentials as people write them', () => {
  test.each([
    [RN, RN],
    ['registered nurse LICENSE', RN],
    ['RN', RN],
    ['R.N. license', RN],
    ['Ohio registered nurse licence', RN],
    ['BSN', 'Bachelor of Science in Nursing'],
    ['bsc in nursing', 'Bachelor of Science in Nursing'],
    ['Associate Degree in Nursing', 'Bachelor of Science in Nursing'],
    ['PMP', 'Project Management Professional'],
    ['cpa', 'Certified Public Accountant licence'],
    ['teaching license', 'State teaching licence'],
    ['JD', 'Juris Doctor'],
    ['degree in economics', "Bachelor's degree in finance, accounting or economics"],
    ['BSc in computer science', "Bachelor's degree in computer science, mathematics or engineering"],
  ])('"%s" is "%s"', (text, name) => {
    expect(namesOf(text)).toContain(name);
  });

  test.each([
    ['nurse licence', 'Nurse practitioner licence'],
    ['Registered nurse licence', 'Nurse practitioner licence'],
    ["driver's license", "Commercial driver's license class A and medical certificate"],
    ['Doctor of Medicine', 'Doctor of Dental Surgery'],
    ['bachelor of social work', 'Bachelor of Science in Nursing'],
    ['BA in history', "Bachelor's degree in accounting"],
    ['BSN', 'Master of Science in Nursing'],
    ['BACHELOR', 'Bachelor of Science in Nursing'],
  ])('"%s" is no "%s"', (text, name) => {
    expect(namesOf(text)).not.toContain(name);
  });

  test.each([
    ['BACHELOR', 2],
    ["master's degree", 3],
    ['MASTER', 3],
    ['MBA', 3],
    ['PhD in physics', 4],
    ['PROFESSIONAL_DEGREE', 4],
    ['associate degree', 1],
    ['Master electrician', 0],
    ['CPA', 0],
  ])('"%s" proves level %d', (text, level) => {
    expect(heldCredentials(graph, [text]).education).toBe(level);
  });

  test('a kind that is no degree stands for all of that kind', () => {
    const portfolios = namesOf('portfolio');
    expect(portfolios.length).toBeGreaterThan(10);
    expect(portfolios).not.toContain(RN);
    expect(namesOf('LICENCE')).toContain(RN);
  });

  test.each(['', ' ', 'xyz', 'of the', '🙂', '((((', 'degree', 'proven work', '.*', '__proto__', 'x'.repeat(200)])(
    '"%s" is nothing that is asked for',
    (text) => {
      expect(heldCredentials(graph, [text])).toMatchObject({ names: new Set(), education: 0, told: [] });
    },
  );

  test('a text of any words takes no more than a moment', () => {
    const texts = Array.from({ length: 50 }, (_, place) =>
      `bachelor nursing accounting data licence ${place} `.repeat(4),
    );
    const before = process.cpuUsage();
    heldCredentials(graph, texts);
    // Milliseconds on any machine; an expression that goes back and forth over the words would take minutes.
    expect(process.cpuUsage(before).user).toBeLessThan(10_000_000);
  });
});
