import { type Future, type FuturesQuestion, findFutures, type Wish } from '../../../src/advice';
import { PAY_START } from '../../../src/advice/numbers/futures';
import type { CareerGraph } from '../../../src/graph';
import { seedsGraph } from '../../app/seeds-graph';
import { plainQuestion } from './plain-question';

let graph: CareerGraph;
beforeAll(async () => {
  graph = await seedsGraph();
});

const named = (title: string) => graph.roles.find((role) => role.title === title)!.index;
const futuresOf = (title: string, more: Partial<FuturesQuestion> = {}) =>
  findFutures(graph, plainQuestion(named(title), more));
const jobsOf = (title: string, more: Partial<FuturesQuestion> = {}) =>
  futuresOf(title, more).groups.flatMap(({ way, jobs }) => jobs.map((job) => ({ way, job })));
const middle = ({ payStart }: Future) => (payStart!.minUsd + payStart!.maxUsd) / 2;

const WISHED: readonly (readonly [string, Wish])[] = [
  ['Waiter', 'REGULAR_HOURS'],
  ['Stock Clerk', 'REGULAR_HOURS'],
  ['Registered Nurse', 'LESS_STRESS'],
  ['Construction Laborer', 'EASIER_ON_THE_BODY'],
  ['Teaching Assistant', 'MORE_PAY'],
  ['Truck Driver', 'HOME_EVERY_NIGHT'],
];

test.each(WISHED)('%s: of what misses the first wish, %s, only two next rungs are named at most', (title, wish) => {
  const jobs = jobsOf(title, { wishes: [wish] }).filter(({ job }) => job.route !== null);
  expect(jobs.length).toBeGreaterThanOrEqual(5);
  const missing = jobs.filter(({ job }) => job.misses.includes(wish));
  expect(missing.length).toBeLessThanOrEqual(2);
  for (const { job } of jobs) for (const sentence of job.why) expect(sentence).not.toMatch(/what you wish for/);
});

test.each(['Stock Clerk', 'Construction Laborer', 'Maintenance Technician', 'Administrative Assistant'])(
  '%s: whoever would gain by far without study starts at the bottom of the pay',
  (title) => {
    for (const { job } of jobsOf(title)) {
      const before = job.route?.steps.at(-1)?.from ?? named(title);
      const now = graph.roles[before]!.typicalPayUsd ?? Number.POSITIVE_INFINITY;
      if (job.payStart === null || job.studyYears >= PAY_START.studied || middle(job) <= PAY_START.leap * now) continue;
      const bands = graph.roles[job.role]!.pay;
      const low = bands.find(({ percentile }) => percentile === PAY_START.bottom.low) ?? bands[0]!;
      expect(job.payStart.minUsd).toBe(low.minUsd);
    }
  },
);

test('a ladder does not lead to less pay', () => {
  for (const title of ['Mechanical Engineer', 'Electrician', 'Registered Nurse']) {
    const pays = futuresOf(title).ladder.flatMap(({ role }) => graph.roles[role]!.typicalPayUsd ?? []);
    expect(pays.every((pay, place) => place === 0 || pay >= 0.95 * pays[place - 1]!)).toBe(true);
  }
});

test('what they know a part of is not called new', () => {
  const manager = named('Accounting Manager');
  const asked = jobsOf('Senior Accountant', { towards: new Set([manager]) });
  const { job } = asked.find(({ job: { role } }) => role === manager)!;
  expect(job.why.join(' ')).not.toContain('US GAAP');
});
