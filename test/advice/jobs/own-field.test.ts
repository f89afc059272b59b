import { exitsFrom } from '../../../src/advice/jobs/exits';
import { isOfOtherField, jobInField } from '../../../src/advice/jobs/own-field';
import type { CareerGraph } from '../../../src/graph';
import { seedsGraph } from '../../app/seeds-graph';

let graph: CareerGraph;
beforeAll(async () => {
  graph = await seedsGraph();
});

const named = (title: string) => graph.roles.find((role) => role.title === title)!.index;

test.each([
  ['Mechanical Engineer', 'Engineering Manager'],
  ['Registered Nurse', 'Compliance Analyst'],
  ['Administrative Assistant', 'Compliance Analyst'],
])('%s is not sent to %s, which means another field', (from, to) => {
  expect(isOfOtherField(graph, named(from), named(to))).toBe(true);
  expect(exitsFrom(graph, named(from)).map(({ job }) => job)).not.toContain(named(to));
});

test.each([
  ['Senior Back-End Developer', 'Engineering Manager'],
  ['Credit Analyst', 'Compliance Analyst'],
  ['Mechanical Engineer', 'Product Manager'],
])('%s may go to %s', (from, to) => {
  expect(jobInField(graph, named(from), named(to))).toBe(named(to));
});
