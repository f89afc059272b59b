import { findFutures } from '../../../src/advice';
import { beginsBelow, isBelow } from '../../../src/advice/futures/stations-below';
import { payOf } from '../../../src/advice/jobs/pay';
import { FIRST_NAMED } from '../../../src/advice/numbers/futures';
import type { CareerGraph } from '../../../src/graph';
import { jobsOf } from '../../../src/network';
import { seedsGraph } from '../../app/seeds-graph';
import { plainQuestion } from '../open-question/plain-question';

let graph: CareerGraph;
beforeAll(async () => {
  graph = await seedsGraph();
});
const named = (title: string) => graph.roles.find((role) => role.title === title)!.index;
/** A way through these jobs, of which only the ends of moves are looked at. */
const way = (...titles: readonly string[]) =>
  titles.slice(1).map((title, at) => ({ from: named(titles[at]!), to: named(title) })) as never;

test('a way begins below if its first station pays far less than today, or less on a lower rung', () => {
  expect(
    beginsBelow(graph, { from: named('Plumber') }, way('Plumber', 'Construction Laborer', 'Safety Specialist')),
  ).toBe(true);
  expect(
    beginsBelow(
      graph,
      { from: named('Dental Hygienist') },
      way('Dental Hygienist', 'Customer Support Representative', 'Office Manager'),
    ),
  ).toBe(true);
  expect(
    beginsBelow(graph, { from: named('Truck Driver') }, way('Truck Driver', 'Dispatcher', 'Logistics Coordinator')),
  ).toBe(false);
  expect(beginsBelow(graph, { from: named('Plumber') }, way('Plumber', 'Construction Laborer'))).toBe(false);
});

test('a job is below if it is a lower rung, or pays far less for no more schooling', () => {
  expect(isBelow(graph, { from: named('Senior Accountant') }, named('Staff Accountant'))).toBe(true);
  expect(isBelow(graph, { from: named('Licensed Practical Nurse') }, named('Nursing Assistant'))).toBe(true);
  expect(isBelow(graph, { from: named('Nursing Assistant') }, named('Licensed Practical Nurse'))).toBe(false);
  expect(isBelow(graph, { from: named('Bank Teller') }, named('Receptionist'))).toBe(false);
});

test.each(['Dental Hygienist', 'Plumber', 'Registered Nurse', 'Paralegal'])(
  '%s is offered no way whose first station pays less than three quarters of today’s pay',
  (title) => {
    const from = named(title);
    const { groups } = findFutures(graph, plainQuestion(from));
    const now = payOf(graph, jobsOf(graph).standIn[from]!)!;
    for (const { route } of groups.flatMap(({ jobs }) => jobs)) {
      if (route === null || route.roles.length < 3) continue;
      expect(payOf(graph, route.roles[1]!) ?? now).toBeGreaterThanOrEqual(FIRST_NAMED.stationPay * now);
    }
  },
);
