/** Where a list of named jobs ends: what nobody who knows the trade names, and what misses a wish, is not told. */
import { type Future, type FuturesQuestion, findFutures } from '../../../src/advice';
import { asNamed } from '../../../src/advice/futures/first-named';
import { exitsFrom } from '../../../src/advice/jobs/exits';
import { FIRST_NAMED } from '../../../src/advice/numbers/futures';
import type { CareerGraph } from '../../../src/graph';
import { seedsGraph } from '../../app/seeds-graph';
import { plainQuestion } from '../open-question/plain-question';

let graph: CareerGraph;
let named: (title: string) => number;

beforeAll(async () => {
  graph = await seedsGraph();
  named = (title) => graph.roles.find((role) => role.title === title)!.index;
});

function jobsTo(title: string, more: Partial<FuturesQuestion> = {}): readonly Future[] {
  return findFutures(graph, plainQuestion(named(title), more)).groups.flatMap(({ jobs }) => jobs);
}

test.each(['Cashier', 'Waiter', 'Bank Teller', 'Electrician'])(
  'people who leave work as %s are told jobs of its list of exits alone',
  (title) => {
    const listed = new Set(exitsFrom(graph, named(title)).map(({ job }) => job));
    const told = jobsTo(title).map(({ role }) => graph.roles[role]!.title);
    expect(told.length).toBeGreaterThanOrEqual(FIRST_NAMED.enough);
    expect(
      jobsTo(title)
        .filter(({ role }) => !listed.has(role))
        .map(({ role }) => graph.roles[role]!.title),
    ).toEqual([]);
  },
);

test('of jobs that miss a wish only the first next rung is told', () => {
  const missing = jobsTo('Waiter', { wishes: ['EASIER_ON_THE_BODY', 'REGULAR_HOURS'] }).filter(
    ({ misses }) => misses.length > 0,
  );
  expect(missing.length).toBeLessThanOrEqual(FIRST_NAMED.missing);
  expect(missing.every(({ way }) => way === 'UP')).toBe(true);
});

test('work on their own account is not told to people whose wish it misses', () => {
  const own = (wishes: FuturesQuestion['wishes']) =>
    jobsTo('Graphic Designer', { wishes }).some(({ way }) => way === 'OWN');
  expect(own([])).toBe(true);
  expect(own(['SECURE'])).toBe(false);
});

test('a wish makes no job worth naming that is not so by itself', () => {
  const from = named('Bank Teller');
  const near = exitsFrom(graph, from).filter(({ way }) => way === 'SIDEWAYS' || way === 'TRAINING');
  const told = (ownWorth: number) =>
    asNamed(
      graph,
      from,
      near.map(({ job }) => ({ role: job, chain: [] })),
      { worth: () => FIRST_NAMED.plain, ownWorth: () => ownWorth, suits: () => true, mainFit: () => 0 },
    ).told;
  expect(told(FIRST_NAMED.plain)).toBeGreaterThan(told(FIRST_NAMED.plain - 1));
});
