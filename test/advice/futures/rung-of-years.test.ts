import { type Futures, type FuturesQuestion, findFutures, findReachable } from '../../../src/advice';
import { rungOfYears } from '../../../src/advice/futures/rung-of-years';
import type { CareerGraph } from '../../../src/graph';
import type { Profile } from '../../../src/needs';
import { seedsGraph } from '../../app/seeds-graph';
import { NO_LIMITS } from '../reach/no-limits';

let graph: CareerGraph;
beforeAll(async () => {
  graph = await seedsGraph();
});

const named = (title: string) => graph.roles.find((role) => role.title === title)!.index;
const title = (role: number) => graph.roles[role]!.title;
const after = (years: number, job: string): Profile => ({
  levels: new Map(),
  weeklyHours: 8,
  background: { pastRoles: [{ role: named(job), years }] },
});
const asked = (job: string, years: number): FuturesQuestion => ({
  ...NO_LIMITS,
  from: named(job),
  profile: after(years, job),
  withinYears: 6,
  wishes: [],
  first: 12,
});
const jobsIn = ({ groups }: Futures) => groups.flatMap(({ jobs }) => jobs.map(({ role }) => title(role)));

test.each([
  ['Staff Accountant', 15, 'Senior Accountant'],
  ['Graphic Designer', 12, 'Senior Graphic Designer'],
  ['Junior Data Analyst', 20, 'Senior Data Analyst'],
])('%s for %i years is read as %s', (job, years, rung) => {
  expect(title(rungOfYears(graph, named(job), after(years, job))!.role)).toBe(rung);
});

test.each([
  ['Staff Accountant', 5],
  ['Registered Nurse', 30],
  ['Senior Accountant', 30],
  ['Truck Driver', 25],
])(
  '%s for %i years stays where it is: usual years, no later rung of the same title, or one that leads',
  (job, years) => {
    expect(rungOfYears(graph, named(job), after(years, job))).toBeNull();
  },
);

test('the later rung is what is asked from, told and paid, the ladder begins above it, and the answer says so', () => {
  const futures = findFutures(graph, asked('Staff Accountant', 15), true);
  expect(title(futures.from)).toBe('Senior Accountant');
  expect(futures.assumed[0]).toBe(
    'You do the work of a senior accountant, since you have been a staff accountant for 15 years. If that is wrong, name fewer years.',
  );
  expect(futures.ladder.map(({ role }) => title(role))).not.toContain('Senior Accountant');
  expect(jobsIn(futures)).not.toContain('Staff Accountant');
  const all = { disciplines: null, schemes: null, orderBy: 'RECOMMENDED' } as const;
  const twelve = findReachable(graph, { ...asked('Staff Accountant', 15), ...all }).slice(0, 12);
  expect(twelve.map(({ role }) => title(role))).not.toContain('Staff Accountant');
});

test('with the answer that it is not so, the question is asked of the rung that they name', () => {
  const { askBack } = findFutures(graph, asked('Staff Accountant', 15), true);
  const back = askBack.find(({ question }) => question === 'Do you already do the work of a senior accountant?')!;
  expect(back.field).toBe('profile.pastRoles');
  const { value, adds } = back.options.find(({ label }) => label === 'No')!;
  expect(rungOfYears(graph, named('Staff Accountant'), after(Number(value), 'Staff Accountant'))).toBeNull();
  expect(adds.map(title)).toContain('Senior Accountant');
});

test('people who say that they are senior are taken at their word, and not asked', () => {
  const question = asked('Staff Accountant', 3);
  expect(title(findFutures(graph, question).from)).toBe('Staff Accountant');
  const futures = findFutures(graph, { ...question, isSenior: true }, true);
  expect(title(futures.from)).toBe('Senior Accountant');
  expect(futures.assumed[0]).toBe('You do the work of a senior accountant, since you say that you are senior.');
  expect(futures.askBack.map(({ question: text }) => text).join()).not.toMatch(/already do the work/);
});

test('who is worn by their days is asked about them, unless they say where they want to go', () => {
  const question = { ...asked('Waiter', 4), wishes: ['MORE_PAY'] as const };
  const questions = (towards: ReadonlySet<number>) =>
    findFutures(graph, { ...question, wishes: ['LESS_STRESS'], towards }, true).askBack.map(
      ({ question: text }) => text,
    );
  expect(questions(new Set())).toContain('Do you need regular days?');
  expect(questions(new Set([named('Bookkeeper')]))).not.toContain('Do you need regular days?');
});
