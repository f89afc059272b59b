import { findFutures } from '../../../src/advice';
import type { CareerGraph } from '../../../src/graph';
import { seedsGraph } from '../../app/seeds-graph';
import { plainQuestion } from './plain-question';

let graph: CareerGraph;
beforeAll(async () => {
  graph = await seedsGraph();
});

const futuresOf = (title: string) =>
  findFutures(graph, plainQuestion(graph.roles.find((role) => role.title === title)!.index));

describe('what people in common work hear first', () => {
  test.each([
    ['Nursing Assistant', ['Licensed Practical Nurse', 'Registered Nurse']],
    ['Maintenance Technician', ['Maintenance Supervisor', 'Facilities Manager']],
    ['Carpenter', ['Construction Foreman', 'Construction Manager']],
    ['Elementary School Teacher', ['Instructional Coordinator', 'School Principal']],
  ])('%s: the ladder is that of the trade, rung by rung', (title, rungs) => {
    expect(futuresOf(title).ladder.map(({ role }) => graph.roles[role]!.title)).toEqual(rungs);
  });

  test.each([
    ['Janitor', ['Maintenance Technician', 'Housekeeping Supervisor', 'Electrician']],
    ['Retail Sales Associate', ['Retail Supervisor', 'Retail Store Manager', 'Inside Sales Representative']],
    ['Bookkeeper', ['Payroll Specialist', 'Staff Accountant', 'Office Manager']],
    ['Customer Support Representative', ['Customer Success Manager', 'Operations Team Lead', 'Claims Adjuster']],
  ])('%s: the plain jobs are among the twelve', (title, plain) => {
    const named = futuresOf(title).groups.flatMap(({ jobs }) => jobs.map(({ role }) => graph.roles[role]!.title));
    expect(named).toEqual(expect.arrayContaining(plain));
  });

  test('who does not live on tips and does not teach is shown places of their own work', () => {
    const places = (title: string) => futuresOf(title).sameWork.map((place) => place.title);
    expect(places('Fast Food Worker')).toContain('Hospital or college dining');
    expect(places('Teaching Assistant')).toContain('Special education program');
  });
});
