import { findReachable, type ReachableRole } from '../../../src/advice';
import { asNamed } from '../../../src/advice/futures/first-named';
import { exitsFrom, timesNamed } from '../../../src/advice/jobs/exits';
import { FIRST_NAMED } from '../../../src/advice/numbers/futures';
import type { CareerGraph } from '../../../src/graph';
import { jobsOf } from '../../../src/network';
import { seedsGraph } from '../../app/seeds-graph';
import { NO_LIMITS } from '../reach/no-limits';

let graph: CareerGraph;
let named: (title: string) => number;

beforeAll(async () => {
  graph = await seedsGraph();
  named = (title) => graph.roles.find((role) => role.title === title)!.index;
});

const reachable = (from: number, withinYears = 5): readonly ReachableRole[] =>
  findReachable(graph, {
    ...NO_LIMITS,
    from,
    profile: { levels: new Map(), weeklyHours: 8 },
    withinYears,
    orderBy: 'RECOMMENDED',
  });

describe('exits', () => {
  test('are there for each of our roles, none is the job itself, and each is named once', () => {
    for (const { index, scheme } of graph.roles) {
      if (scheme !== 'ATLAS') continue;
      const jobs = exitsFrom(graph, index).map(({ job }) => job);
      expect(jobs.length).toBeGreaterThanOrEqual(2);
      expect(new Set(jobs).size).toBe(jobs.length);
    }
  });

  test('say how often a job is named', () => {
    expect(timesNamed(graph, named('Registered Nurse'))).toBeGreaterThan(20);
    expect(timesNamed(graph, named('Judge'))).toBeLessThan(5);
  });
});

describe('the jobs that a counsellor names first', () => {
  test.each(['Registered Nurse', 'Waiter', 'High School Teacher', 'Data Analyst', 'Retail Sales Associate'])(
    'of %s begin with a next rung, hold several kinds of way and no three of one family',
    (title) => {
      const from = named(title);
      const first = reachable(from, 6).slice(0, FIRST_NAMED.most);
      expect(first).toHaveLength(FIRST_NAMED.most);
      const ways = new Map(exitsFrom(graph, from).map(({ job, way }) => [job, way]));
      expect(ways.get(first[0]!.role)).toBe('UP');
      const kinds = new Set(first.map(({ role }) => ways.get(role)).filter((way) => way !== undefined));
      expect(kinds.size).toBeGreaterThanOrEqual(3);
      const families = first.map(({ role }) => jobsOf(graph).codes[role]![0]?.code.slice(0, 6) ?? String(role));
      for (const family of families)
        expect(families.filter((one) => one === family).length).toBeLessThanOrEqual(FIRST_NAMED.ofOneFamily);
    },
  );

  test('come first, and everything else within reach follows, each job once', () => {
    const all = reachable(named('Bank Teller'));
    expect(new Set(all.map(({ role }) => role)).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(100);
  });

  test('what nothing in particular speaks for gives its place to what something does', () => {
    const from = named('Bank Teller');
    const sideways = exitsFrom(graph, from).filter(({ way }) => way === 'SIDEWAYS');
    const candidates = sideways.map(({ job }) => ({ role: job, chain: [] }));
    const plain = { worth: () => 0, suits: () => true, mainFit: () => 0 };
    const [best] = asNamed(graph, from, candidates, plain).ordered;
    const others = asNamed(graph, from, candidates, { ...plain, isOffered: ({ role }) => role !== best!.role }).ordered;
    expect(others.slice(0, FIRST_NAMED.ofOneWay).map(({ role }) => role)).not.toContain(best!.role);
    expect(others).toHaveLength(candidates.length);
  });

  test('are told as long as they are plainly worth naming, a few in any case', () => {
    const from = named('Bank Teller');
    const near = exitsFrom(graph, from).filter(({ way }) => way === 'SIDEWAYS' || way === 'TRAINING');
    const candidates = near.map(({ job }) => ({ role: job, chain: [] }));
    const told = (worth: number) =>
      asNamed(graph, from, candidates, { worth: () => worth, suits: () => true, mainFit: () => 0 }).told;
    expect(told(FIRST_NAMED.plain)).toBeGreaterThan(FIRST_NAMED.anyhow);
    expect(told(FIRST_NAMED.ofAnotherWay - 1)).toBe(FIRST_NAMED.anyhow);
  });

  test('follow what is worth more, whatever comes in first', () => {
    const from = named('Bank Teller');
    const ways = new Map(exitsFrom(graph, from).map(({ job, way }) => [job, way]));
    const sideways = reachable(from)
      .filter(({ role }) => ways.get(role) === 'SIDEWAYS')
      .slice(0, 3)
      .map(({ role }) => role);
    const candidates = sideways.map((role) => ({ role, chain: [] }));
    const order = (worth: readonly number[]) =>
      asNamed(graph, from, candidates, {
        worth: ({ role }) => worth[sideways.indexOf(role)]!,
        suits: () => true,
        mainFit: () => 0,
      }).ordered.map(({ role }) => role);
    expect(order([1, 2, 3])).toEqual([...sideways].reverse());
    expect(order([3, 2, 1])).toEqual(sideways);
  });
});

describe('pay for this person', () => {
  test('starts at the bottom of strange work and never above what holders earn later', () => {
    const list = reachable(named('Registered Nurse'), 6);
    const analyst = list.find(({ role }) => role === named('Data Analyst'))!;
    expect(analyst.payStart!.maxUsd).toBeLessThanOrEqual(analyst.payLater!.maxUsd);
    for (const { payStart, payLater } of list) {
      expect(payStart === null).toBe(payLater === null);
      if (payStart === null || payLater === null) continue;
      expect(payStart.minUsd).toBeLessThanOrEqual(payStart.maxUsd);
      expect(payStart.maxUsd).toBeLessThanOrEqual(Math.max(payLater.maxUsd, payStart.minUsd));
    }
  });
});
