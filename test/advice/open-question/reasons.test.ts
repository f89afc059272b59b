import { type Future, findFutures, findReachable } from '../../../src/advice';
import { exitsFrom } from '../../../src/advice/jobs/exits';
import type { CareerGraph } from '../../../src/graph';
import { seedsGraph } from '../../app/seeds-graph';
import { NO_LIMITS } from '../reach/no-limits';

let graph: CareerGraph;
beforeAll(async () => {
  graph = await seedsGraph();
});

const named = (title: string) => graph.roles.find((role) => role.title === title)!.index;
const asked = (title: string) => ({
  ...NO_LIMITS,
  from: named(title),
  profile: { levels: new Map<number, number>(), weeklyHours: 8 },
  withinYears: 6,
  wishes: [],
  first: 12,
});
const jobsOf = (title: string): readonly Future[] =>
  findFutures(graph, { ...asked(title), wishes: [] }).groups.flatMap(({ jobs }) => jobs);

test.each(['Truck Driver', 'Flight Attendant', 'School Principal', 'Staff Accountant', 'Drafter', 'Security Guard'])(
  '%s: each job has a reason of its own, never that people are hired for it, nor what any work asks for',
  (title) => {
    for (const { why } of jobsOf(title)) {
      expect(why[0]).not.toMatch(/are hired for it|counts there\.?$|The field is new/);
      expect(why.join(' ')).not.toMatch(/integrity|critical thinking|time management|customer orientation/i);
    }
  },
);

test('the pay of a wider group stands at no job', () => {
  for (const { payNote } of jobsOf('Pharmacist')) expect(payNote ?? '').not.toMatch(/of all .* the middle/);
});

test.each([
  ['Registered Nurse', 'Utilization Review Nurse'],
  ['Physical Therapist', 'Clinical Reviewer'],
  ['High School Teacher', 'Instructional Designer'],
  ['Bank Teller', 'Personal Banker'],
  ['Paralegal', 'Contracts Administrator'],
  ['Pharmacist', 'Medical Science Liaison'],
])('%s knows the way to %s by the title of job ads', (from, to) => {
  expect(exitsFrom(graph, named(from)).map(({ job }) => job)).toContain(named(to));
  const reachable = findReachable(graph, { ...asked(from), orderBy: 'YEARS' });
  expect(reachable.map(({ role }) => role)).toContain(named(to));
});
