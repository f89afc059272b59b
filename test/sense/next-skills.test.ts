import type { CareerGraph } from '../../src/graph';
import { roleIn, seedsGraph } from '../app/seeds-graph';
import { nextSkills } from '../asked';

/** Role; at least two of these stand among the first eight; none of those among the first ten. */
const CASES: readonly (readonly [role: string, some: readonly string[], never: readonly string[]])[] = [
  [
    'Back-End Developer',
    ['Infrastructure as code', 'Kubernetes', 'Distributed systems', 'System design'],
    ['Typography', 'Microsoft Excel', 'Communication'],
  ],
  [
    'Front-End Developer',
    ['SQL', 'Web frameworks', 'Continuous integration and delivery', 'Mobile development'],
    ['Microsoft Excel', 'Budgeting'],
  ],
  [
    'Data Analyst',
    ['Data warehousing', 'Data modelling', 'Data pipelines', 'Git'],
    ['Microsoft Excel', 'Communication', 'Kubernetes'],
  ],
  [
    'UX Designer',
    ['Product thinking', 'Product discovery', 'Presentation', 'Customer interviews'],
    ['SQL', 'Microsoft Excel', 'Java'],
  ],
  [
    'Staff Accountant',
    ['Management reporting', 'Financial forecasting', 'Financial modelling', 'Budgeting'],
    ['Python', 'Git', 'Figma'],
  ],
  [
    'Financial Analyst',
    ['Business case development', 'SQL', 'Statistics', 'Metric design', 'Dashboard design'],
    ['Figma', 'Docker'],
  ],
  [
    'Business Analyst',
    ['Project management', 'Prioritisation', 'Scrum framework', 'Data visualisation'],
    ['Typography', 'Docker'],
  ],
  [
    'Product Manager',
    ['Project management', 'Pricing and packaging', 'Growth optimisation', 'Jira'],
    ['Typography', 'Microsoft Excel'],
  ],
  [
    'SEO Specialist',
    ['Marketing analytics', 'Campaign optimisation', 'Paid search', 'Email marketing'],
    ['Docker', 'Budgeting'],
  ],
  [
    'Graphic Designer',
    ['User interface design', 'Responsive design', 'Interaction design', 'Prototyping', 'Design handoff'],
    ['SQL', 'Microsoft Excel'],
  ],
  [
    'DevOps Engineer',
    ['Reliability engineering', 'Cloud architecture', 'Mentoring', 'Capacity planning', 'System design'],
    ['Microsoft Excel'],
  ],
];

describe('the next best skills on the seeds make sense', () => {
  let graph: CareerGraph;
  beforeAll(async () => {
    graph = await seedsGraph();
  });

  test.each(CASES)('%s', (role, some, never) => {
    const skills = nextSkills(graph, roleIn(graph, role), {});
    const names = skills.map((skill) => graph.competencies[skill.competency]!.name);
    const first = names.slice(0, 8);
    expect({ first, found: some.filter((name) => first.includes(name)).length >= 2 }).toEqual({ first, found: true });
    expect(names.slice(0, 10).filter((name) => never.includes(name))).toEqual([]);
  });

  test('what most roles ask for never comes first, for any role', () => {
    const firsts = graph.roles.flatMap((role) => {
      const skills = nextSkills(graph, role, {});
      return 'kind' in skills || skills[0] === undefined ? [] : [skills[0]];
    });
    expect(firsts.length).toBeGreaterThan(200);
    expect(Math.max(...firsts.map((skill) => skill.commonness))).toBeLessThan(0.5);
  });
});
