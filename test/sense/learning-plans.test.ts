import type { CareerGraph } from '../../src/graph';
import { seedsGraph } from '../app/seeds-graph';
import { learningPlan } from '../asked';

/** Role to learn for, what must come earlier, what later. */
const PAIRS: readonly (readonly [role: string, earlier: string, later: string])[] = [
  ['Front-End Developer', 'HTML', 'React'],
  ['Front-End Developer', 'JavaScript', 'React'],
  ['Front-End Developer', 'JavaScript', 'TypeScript'],
  ['Front-End Developer', 'HTML', 'CSS'],
  ['Front-End Developer', 'Programming', 'JavaScript'],
  ['Back-End Developer', 'Programming', 'Python'],
  ['Back-End Developer', 'SQL', 'NoSQL databases'],
  ['Back-End Developer', 'Database management', 'PostgreSQL'],
  ['Back-End Developer', 'Version control', 'Git'],
  ['DevOps Engineer', 'Docker', 'Kubernetes'],
  ['DevOps Engineer', 'Linux', 'Bash'],
  ['DevOps Engineer', 'Infrastructure as code', 'Terraform'],
  ['Cloud Architect', 'Networking', 'Cloud security'],
  ['Cloud Architect', 'System design', 'Distributed systems'],
  ['Data Engineer', 'SQL', 'Data warehousing'],
  ['Data Engineer', 'Relational databases', 'SQL'],
  ['Data Engineer', 'Data pipelines', 'Airflow'],
  ['Data Engineer', 'Distributed data processing', 'Spark'],
  ['Data Scientist', 'Statistics', 'Machine learning'],
  ['Data Scientist', 'Python', 'Machine learning'],
  ['Data Scientist', 'Machine learning', 'scikit-learn'],
  ['Data Scientist', 'Python', 'pandas'],
  ['Machine Learning Engineer', 'Machine learning', 'Deep learning'],
  ['Machine Learning Engineer', 'Deep learning', 'PyTorch'],
  ['Analytics Engineer', 'SQL', 'Data modelling'],
  ['Analytics Engineer', 'Data modelling', 'dbt'],
  ['Senior Accountant', 'General ledger accounting', 'Consolidation'],
  ['Senior Accountant', 'US GAAP', 'Revenue recognition'],
  ['Financial Controller', 'General ledger accounting', 'Month-end close'],
  ['Financial Controller', 'Financial reporting', 'Consolidation'],
  ['UX Designer', 'User research', 'Usability testing'],
  ['UX Designer', 'Visual design', 'Figma'],
  ['Growth Marketer', 'Data analysis', 'Attribution modelling'],
  ['Product Manager', 'Requirements analysis', 'User stories'],
  ['Product Manager', 'Agile methods', 'Backlog management'],
];

describe('learning plans on the seeds make sense', () => {
  let graph: CareerGraph;
  beforeAll(async () => {
    graph = await seedsGraph();
  });

  test.each(PAIRS)('%s: %s before %s', (to, earlier, later) => {
    const plan = learningPlan(graph, { to });
    const names = plan.steps[0]!.items.map((item) => graph.competencies[item.competency]!.name);
    expect(names).toEqual(expect.arrayContaining([earlier, later]));
    expect(names.indexOf(earlier)).toBeLessThan(names.indexOf(later));
  });

  test('no plan needs a prerequisite dropped that the seeds state', () => {
    for (const role of graph.roles) {
      const plan = learningPlan(graph, { to: role.id });
      const { items } = plan.steps[0]!;
      const place = new Map(items.map((item, at) => [item.competency, at]));
      for (const { competency } of items) {
        const node = graph.competencies[competency]!;
        const before = node.kind === 'Skill' ? node.broader : node.skills;
        for (const each of before) if (place.has(each)) expect(place.get(each)).toBeLessThan(place.get(competency)!);
      }
    }
  });
});
