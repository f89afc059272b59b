import { buildCareerGraph, type CareerGraph } from '../../src/graph';
import { rankedRoutesOf } from '../asked';
import { seedFacts } from '../kept/facts';
import { nameOf, objections, type SenseCase } from './sense';

const CASES: readonly SenseCase[] = [
  {
    from: 'Back-End Developer',
    to: 'Cloud Architect',
    years: [3.5, 6],
    some: ['DevOps Engineer', 'Solutions Architect', 'Senior Back-End Developer'],
  },
  {
    from: 'Back-End Developer',
    to: 'Cloud Architect',
    years: [3.5, 6],
    some: ['DevOps Engineer', 'Solutions Architect', 'Senior Back-End Developer'],
    input: { profile: { competencies: [{ ref: 'Docker' }, { ref: 'Kubernetes' }, { ref: 'AWS' }] } },
  },
  {
    from: 'Back-End Developer',
    to: 'Cloud Architect',
    years: [3.5, 8],
    input: { avoid: ['DevOps Engineer', 'Senior DevOps Engineer'] },
    never: ['DevOps Engineer'],
  },
  { from: 'Back-End Developer', to: 'Technical Architect', years: [4, 7], must: ['Senior Back-End Developer'] },
  { from: 'Back-End Developer', to: 'Engineering Manager', years: [4, 7], must: ['Lead Software Engineer'] },
  { from: 'Back-End Developer', to: 'Senior Back-End Developer', years: [1.5, 4], direct: true },
  { from: 'Back-End Developer', to: 'DevOps Engineer', years: [1, 3], direct: true },
  { from: 'Back-End Developer', to: 'Machine Learning Engineer', years: [3, 7], some: ['Data Engineer'] },
  { from: 'Junior Back-End Developer', to: 'Chief Technology Officer', years: [11, 20], never: ['Designer'] },
  { from: 'Front-End Developer', to: 'Back-End Developer', years: [1, 3], must: ['Full-Stack Developer'] },
  { from: 'Front-End Developer', to: 'Product Designer', years: [2, 5], must: ['UX Designer'] },
  { from: 'UI Designer', to: 'Front-End Developer', years: [1.5, 4], direct: true },
  { from: 'Graphic Designer', to: 'UX Designer', years: [1.5, 4], must: ['UI Designer'] },
  { from: 'UX Designer', to: 'Product Manager', years: [1.5, 4], must: ['Product Designer'] },
  { from: 'UX Designer', to: 'Senior UX Designer', years: [1.5, 4], direct: true },
  { from: 'Data Analyst', to: 'Data Scientist', years: [1.5, 4], direct: true },
  { from: 'Data Analyst', to: 'Machine Learning Engineer', years: [3, 6.5], must: ['Data Scientist'] },
  { from: 'Data Analyst', to: 'Product Manager', years: [2, 5], must: ['Product Analyst'] },
  { from: 'Data Scientist', to: 'Machine Learning Engineer', years: [1.5, 4], direct: true },
  { from: 'Data Engineer', to: 'Machine Learning Engineer', years: [1.5, 4.5] },
  {
    from: 'Business Intelligence Analyst',
    to: 'Data Scientist',
    years: [2, 5],
    some: ['Data Analyst', 'Senior Data Analyst'],
  },
  { from: 'Data Scientist', to: 'Chief Data Officer', years: [9, 18], some: ['Head of Data'] },
  { from: 'Junior Data Analyst', to: 'Chief Data Officer', years: [11, 20], must: ['Head of Data'] },
  { from: 'QA Engineer', to: 'DevOps Engineer', years: [2, 6], some: ['Test Automation Engineer'] },
  { from: 'Systems Administrator', to: 'Cloud Architect', years: [4, 8], some: ['Cloud Engineer', 'DevOps Engineer'] },
  { from: 'Database Administrator', to: 'Data Engineer', years: [1, 3.5], direct: true },
  { from: 'Business Analyst', to: 'Product Manager', years: [1.5, 4], must: ['Product Owner'] },
  { from: 'Scrum Master', to: 'Product Manager', years: [2, 5], must: ['Product Owner'] },
  {
    from: 'Product Manager',
    to: 'Chief Product Officer',
    years: [10, 17],
    must: ['Senior Product Manager', 'Director of Product'],
  },
  { from: 'Associate Product Manager', to: 'Senior Product Manager', years: [3, 7], must: ['Product Manager'] },
  { from: 'DevOps Engineer', to: 'Site Reliability Engineer', years: [0.8, 3], direct: true },
  { from: 'Junior UX Designer', to: 'Design Director', years: [8, 17], never: ['Developer'] },
];

describe('routes on the seeds make sense', () => {
  let graph: CareerGraph;
  beforeAll(async () => {
    const contents = await seedFacts();
    const nodes = contents.flatMap(({ source, nodes }) => [source, ...nodes]);
    const links = contents.flatMap((content) => content.links);
    graph = buildCareerGraph({ revision: 1, nodes, links }, '2026-11-24T00:00:00Z');
  });

  test.each(CASES.map((each) => [nameOf(each), each] as const))('%s', (_, each) => {
    expect(objections(graph, each)).toEqual([]);
  });

  test('Back-End Developer to Cloud Architect has at least three routes', () => {
    const answer = rankedRoutesOf(graph, { from: 'Back-End Developer', to: 'Cloud Architect' });
    expect(answer).toMatchObject({ kind: 'RouteSet', exact: true });
    expect(answer.kind === 'RouteSet' && answer.routes.length).toBeGreaterThanOrEqual(3);
  });

  test.each(['TIME', 'SKILL_GAP', 'PAY', 'LIKELIHOOD', 'STEPS'] as const)(
    'owning Docker, Kubernetes and AWS never raises the best cost by %s',
    (rankBy) => {
      const input = { from: 'Back-End Developer', to: 'Cloud Architect', rankBy };
      const without = rankedRoutesOf(graph, input);
      const owned = [{ ref: 'Docker' }, { ref: 'Kubernetes' }, { ref: 'AWS' }];
      const having = rankedRoutesOf(graph, { ...input, profile: { competencies: owned } });
      if (without.kind !== 'RouteSet' || having.kind !== 'RouteSet') throw new Error('no route');
      expect(having.routes[0]!.cost).toBeLessThanOrEqual(without.routes[0]!.cost);
    },
  );
});
