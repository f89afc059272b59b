import { buildCareerGraph, type CareerGraph } from '../../src/graph';
import { readOnet } from '../../src/importers';
import { describeOnPublicData } from '../describe-when';
import { nameOf, objections, type SenseCase } from './sense';

const UNRELATED = ['Clerk', 'Teacher', 'Sales', 'Telemarket', 'Cashier', 'Nurse', 'Physician', 'Driver', 'Embalm'];
const MEDICAL = ['Nurse', 'Physician', 'Veterinar', 'Surgeon', 'Dentist'];

const CASES: readonly SenseCase[] = [
  {
    from: 'Web Developers',
    to: 'Computer and Information Systems Managers',
    years: [4, 7],
    some: ['Computer Systems Analysts', 'Software Developers'],
    never: UNRELATED,
  },
  { from: 'Software Developers', to: 'Data Scientists', years: [1, 3], direct: true, never: UNRELATED },
  { from: 'Software Developers', to: 'Computer Network Architects', years: [1, 3], direct: true, never: UNRELATED },
  {
    from: 'Accountants and Auditors',
    to: 'Data Scientists',
    years: [1.5, 4],
    some: ['Business Intelligence Analysts', 'Management Analysts', 'Financial and Investment Analysts'],
    never: MEDICAL,
  },
  {
    from: 'Financial and Investment Analysts',
    to: 'Data Scientists',
    years: [1.5, 4],
    must: ['Business Intelligence Analysts'],
    never: UNRELATED,
  },
  { from: 'Database Administrators', to: 'Data Scientists', years: [1, 3], direct: true, never: UNRELATED },
  {
    from: 'Market Research Analysts and Marketing Specialists',
    to: 'Data Scientists',
    years: [1, 3],
    direct: true,
    never: MEDICAL,
  },
  { from: 'Physicists', to: 'Data Scientists', years: [0.5, 2], direct: true, never: ['Clerk', ...MEDICAL] },
  { from: 'Business Intelligence Analysts', to: 'Data Scientists', years: [0.5, 2], direct: true, never: MEDICAL },
  {
    from: 'Software Quality Assurance Analysts and Testers',
    to: 'Software Developers',
    years: [1.5, 4],
    direct: true,
    never: UNRELATED,
  },
  {
    from: 'Web and Digital Interface Designers',
    to: 'Software Developers',
    years: [0.5, 2.5],
    direct: true,
    never: UNRELATED,
  },
  { from: 'Graphic Designers', to: 'Web and Digital Interface Designers', years: [1, 3], direct: true, never: MEDICAL },
  {
    from: 'Computer User Support Specialists',
    to: 'Network and Computer Systems Administrators',
    years: [2, 5],
    must: ['Computer Network Support Specialists'],
    never: UNRELATED,
  },
  {
    from: 'Computer User Support Specialists',
    to: 'Information Security Analysts',
    years: [2.5, 5.5],
    never: UNRELATED,
  },
  {
    from: 'Network and Computer Systems Administrators',
    to: 'Computer Network Architects',
    years: [0.5, 2],
    direct: true,
    never: UNRELATED,
  },
  { from: 'Computer Programmers', to: 'Software Developers', years: [0.5, 3], direct: true, never: UNRELATED },
  { from: 'Data Scientists', to: 'Computer and Information Research Scientists', years: [2, 6], direct: true },
  { from: 'Accountants and Auditors', to: 'Financial Managers', years: [0.5, 3], direct: true, never: MEDICAL },
  {
    from: 'Bookkeeping, Accounting, and Auditing Clerks',
    to: 'Accountants and Auditors',
    years: [2.5, 5],
    direct: true,
    never: MEDICAL,
  },
  { from: 'Human Resources Specialists', to: 'Human Resources Managers', years: [2, 5], direct: true, never: MEDICAL },
  {
    from: 'Licensed Practical and Licensed Vocational Nurses',
    to: 'Registered Nurses',
    years: [1.5, 4],
    direct: true,
    never: ['Embalm', 'Physician'],
  },
  {
    from: 'Nursing Assistants',
    to: 'Registered Nurses',
    years: [2.5, 5],
    must: ['Licensed Practical and Licensed Vocational Nurses'],
    never: ['Physician', 'Embalm'],
  },
  {
    // O*NET lists no way that doesn't climb above both ends: by clinical specialists, in job zone 5.
    from: 'Registered Nurses',
    to: 'Medical and Health Services Managers',
    years: [3, 10],
    input: { allowStepDown: true },
    never: ['Physician', 'Veterinar', 'Sales'],
  },
  { from: 'Waiters and Waitresses', to: 'Food Service Managers', years: [0.8, 3], direct: true, never: MEDICAL },
  { from: 'Cooks, Restaurant', to: 'Chefs and Head Cooks', years: [2, 6], direct: true, never: MEDICAL },
  { from: 'Cashiers', to: 'Retail Salespersons', years: [0.5, 2], direct: true, never: MEDICAL },
  {
    from: 'Elementary School Teachers, Except Special Education',
    to: 'Instructional Coordinators',
    years: [2, 6],
    direct: true,
    never: MEDICAL,
  },
  {
    from: "Police and Sheriff's Patrol Officers",
    to: 'Detectives and Criminal Investigators',
    years: [1, 4],
    direct: true,
    never: ['Clerk', 'Physician'],
  },
  { from: 'Paralegals and Legal Assistants', to: 'Lawyers', years: [6, 11], direct: true, never: MEDICAL },
  {
    from: 'Pharmacy Technicians',
    to: 'Pharmacists',
    years: [8, 13],
    must: ['Pharmacists'],
    never: ['Physician', 'Athletic'],
  },
  {
    from: 'Customer Service Representatives',
    to: 'Human Resources Specialists',
    years: [3, 7],
    some: ['First-Line Supervisors of Office and Administrative Support Workers'],
    never: MEDICAL,
  },
  {
    from: 'Executive Secretaries and Executive Administrative Assistants',
    to: 'Project Management Specialists',
    years: [2, 5],
    must: ['Administrative Services Managers'],
    never: MEDICAL,
  },
  {
    from: 'Electricians',
    to: 'Electrical Engineers',
    years: [5, 10],
    some: [
      'Electrical and Electronic Engineering Technologists and Technicians',
      'Electrical and Electronics Repairers, Commercial and Industrial Equipment',
    ],
    never: MEDICAL,
  },
];

describeOnPublicData('onet-29.3', 'routes on O*NET make sense', (directory) => {
  let graph: CareerGraph;
  beforeAll(async () => {
    const { source, nodes, links } = await readOnet(directory);
    graph = buildCareerGraph({ revision: 1, nodes: [source, ...nodes], links }, '2026-11-24T00:00:00Z');
  });

  test.each(CASES.map((each) => [nameOf(each), each] as const))('%s', (_, each) => {
    expect(objections(graph, each)).toEqual([]);
  });

  test('nobody becomes a physician to become a data scientist: the way down is named instead', () => {
    const lacking = objections(graph, { from: 'Registered Nurses', to: 'Data Scientists', years: [0, 99] });
    expect(lacking.join()).toContain('only by way of a step down');
  });

  test('no listed route goes by a role of which nothing is known', () => {
    const unknown = graph.roles.filter(
      (role) => graph.requirements.head[role.index] === graph.requirements.head[role.index + 1],
    );
    expect(unknown.length).toBeGreaterThan(50);
    const into = unknown.filter(
      (role) => graph.progressions.reverseHead[role.index] !== graph.progressions.reverseHead[role.index + 1],
    );
    expect(into).toEqual([]);
  });
});
