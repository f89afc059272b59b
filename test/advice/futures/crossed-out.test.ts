import { type FuturesQuestion, findFutures } from '../../../src/advice';
import type { Chain } from '../../../src/advice/chains/beginning';
import { CROSSINGS_OUT, isFarTop, isTopSeat } from '../../../src/advice/futures/crossed-out';
import { FIRST_NAMED, LADDER } from '../../../src/advice/numbers/futures';
import type { CareerGraph } from '../../../src/graph';
import { seedsGraph } from '../../app/seeds-graph';
import { plainQuestion } from '../open-question/plain-question';

let graph: CareerGraph;
beforeAll(async () => {
  graph = await seedsGraph();
});

const named = (title: string) => graph.roles.find((role) => role.title === title)!.index;
const asked = (title: string, more: Partial<FuturesQuestion> = {}) => plainQuestion(named(title), more);
const told = (question: FuturesQuestion) =>
  findFutures(graph, question)
    .groups.flatMap(({ jobs }) => jobs)
    .filter(({ route }) => route !== null);

const PLAIN = { missed: [], meetsMain: false, ownWorth: 1, isBuiltOn: false, wishes: [] };
const holds = (name: string, about: object) =>
  CROSSINGS_OUT.find((rule) => rule.name === name)!.isTrue({ ...PLAIN, ...about } as never);

test('each reason says why in a sentence', () => {
  for (const { says } of CROSSINGS_OUT) expect(says).toMatch(/^[A-Z].*\.$/);
});

test('what is not advised is not told, unless little else is left', () => {
  const analyst = named('Data Analyst');
  const { chain } = told(asked('Registered Nurse')).find(({ role }) => role === analyst) as unknown as { chain: Chain };
  const about = (payNow: number) => ({
    graph,
    candidate: { role: analyst, chain },
    search: { from: chain[0]!.from, profile: { levels: new Map(), weeklyHours: 8, background: { payNow } } },
  });
  expect(holds('not-advised', about(250_000))).toBe(true);
  expect(holds('not-advised', about(85_000))).toBe(false);
  const rich = { profile: { levels: new Map(), weeklyHours: 8, background: { payNow: 110_000 } } };
  expect(told(asked('Registered Nurse', rich)).map(({ verdict }) => verdict)).not.toContain('UNWISE');
  const pilot = told(asked('Airline Pilot', { wishes: ['HOME_EVERY_NIGHT'] }));
  expect(pilot.length).toBeGreaterThanOrEqual(FIRST_NAMED.enough);
});

test.each(['Airline Pilot', 'Physician', 'Judge', 'Sous Chef', 'Truck Driver'])(
  'nobody leaves with empty hands: %s',
  (title) => {
    const from = graph.names.resolve('Role', title);
    if (from === null) throw new Error(title);
    const role = graph.find(from)!.index;
    for (const wishes of [[], ['REGULAR_HOURS'], ['SAME_PAY_AT_LEAST']] as const)
      expect(told(plainQuestion(role, { wishes })).length).toBeGreaterThanOrEqual(2);
  },
);

test('what starts below what somebody needs is not told, but for the next rungs', () => {
  const need = (minPayUsd: number | null) => told(asked('IT Support Specialist', { minPayUsd }));
  const startsBelow = (minPayUsd: number) => (future: (typeof plain)[number]) =>
    future.payStart !== null &&
    (future.payStart.minUsd + future.payStart.maxUsd) / 2 < minPayUsd &&
    future.way !== 'UP';
  const plain = need(null);
  const floor = 70_000;
  expect(plain.filter(startsBelow(floor)).length).toBeGreaterThan(1);
  const kept = need(floor);
  expect(kept.length).toBeGreaterThanOrEqual(2);
  expect(kept.filter(startsBelow(floor))).toEqual([]);
});

test('what misses the first wish is not told, the next rung included, and what meets it is', () => {
  const wishes = ['OUTDOORS', 'CREATIVE'];
  expect(holds('against-the-first-wish', { wishes, missed: ['OUTDOORS'] })).toBe(true);
  expect(holds('against-the-first-wish', { wishes, missed: ['CREATIVE'] })).toBe(false);
  for (const title of ['Registered Nurse', 'Waiter'])
    for (const { misses } of told(asked(title, { wishes: ['LESS_STRESS'] })))
      expect(misses).not.toContain('LESS_STRESS');
});

test('what life needs no job may miss, wherever it stands among the wishes', () => {
  expect(holds('against-what-life-needs', { missed: ['REGULAR_HOURS'] })).toBe(true);
  expect(holds('against-what-life-needs', { missed: ['OTHER_FIELD'] })).toBe(false);
  for (const { misses } of told(asked('Line Cook', { wishes: ['MORE_PAY', 'REGULAR_HOURS'] })))
    expect(misses).not.toContain('REGULAR_HOURS');
});

test('a wish alone makes no job worth naming, something that they have for it does', () => {
  expect(holds('only-the-wish', { ownWorth: -6 })).toBe(true);
  expect(holds('only-the-wish', { ownWorth: -4, isBuiltOn: true })).toBe(false);
  expect(holds('only-the-wish', { ownWorth: -7, isBuiltOn: true })).toBe(true);
  expect(holds('only-the-wish', { ownWorth: 0.5 })).toBe(false);
});

test('of a trade whose ways out are known no job is told that nobody in it goes to, only what draws somebody and can be begun', () => {
  const titles = (title: string, more: Partial<FuturesQuestion>) =>
    told(asked(title, more)).map(({ role }) => graph.roles[role]!.title);
  const good = [{ said: 'you check the work of others', jobs: new Set([named('Compliance Officer')]) }];
  expect(titles('Hairdresser', { strengths: good })).not.toContain('Compliance Officer');
  const drawn = (...jobs: string[]) => ({
    strengths: [{ said: 'you asked for it', jobs: new Set(jobs.map(named)), isWished: true as const }],
  });
  expect(titles('Waiter', drawn('Landscaper'))).toContain('Landscaper');
  const chain = [{ from: named('Restaurant Manager'), to: named('Compliance Officer') }];
  const about = {
    graph,
    candidate: { role: named('Compliance Officer'), chain },
    search: { from: named('Restaurant Manager') },
    isDrawn: false,
  };
  expect(holds('nobody-goes-there', about)).toBe(true);
  expect(holds('nobody-goes-there', { ...about, search: { from: named('Compliance Analyst') } })).toBe(false);
});

test('what misses a lesser wish is told only where little else is left', () => {
  expect(holds('against-a-wish', { wishes: ['OUTDOORS', 'CREATIVE'], missed: ['CREATIVE'] })).toBe(true);
  expect(holds('against-a-wish', { wishes: ['OUTDOORS', 'CREATIVE'] })).toBe(false);
});

test('less pay for good is told only to people whose first wish it meets', () => {
  const { chain } = told(asked('Registered Nurse')).find(({ role }) => role === named('Data Analyst')) as unknown as {
    chain: Chain;
  };
  const about = (payNow: number, meetsMain = false) => ({
    graph,
    meetsMain,
    candidate: { role: named('Data Analyst'), chain },
    search: { from: chain[0]!.from, profile: { levels: new Map(), weeklyHours: 8, background: { payNow } } },
  });
  expect(holds('less-pay-for-good', about(150_000))).toBe(true);
  expect(holds('less-pay-for-good', about(150_000, true))).toBe(false);
  expect(holds('less-pay-for-good', about(50_000))).toBe(false);
});

test('years of school are for people who have the years to earn them back', () => {
  const nurse = (more: Partial<FuturesQuestion>) =>
    told(asked('Registered Nurse', more)).map(({ role }) => graph.roles[role]!.title);
  expect(nurse({ age: 30 })).toContain('Nurse Practitioner');
  expect(nurse({ age: 59 })).not.toContain('Nurse Practitioner');
  expect(nurse({ age: 59, towards: new Set([named('Nurse Practitioner')]) })).toContain('Nurse Practitioner');
});

test('unknown pay is crossed out only where pay decides', () => {
  const role = graph.roles.find(({ pay, scheme }) => pay.length === 0 && scheme === 'ATLAS')?.index;
  const paid = named('Registered Nurse');
  const about = (job: number) => ({ graph, candidate: { role: job, chain: [] } });
  expect(holds('unknown-pay', { ...about(paid), wishes: ['MORE_PAY'] })).toBe(false);
  if (role === undefined) return;
  expect(holds('unknown-pay', { ...about(role), wishes: ['MORE_PAY'] })).toBe(true);
  expect(holds('unknown-pay', { ...about(role), wishes: ['REGULAR_HOURS'] })).toBe(false);
});

test('of what draws somebody neither what few manage nor what lies behind another job is told, unless people go there', () => {
  const draw = (title: string, ...jobs: string[]) => {
    const strengths = [{ said: 'you asked for it', jobs: new Set(jobs.map(named)), isWished: true as const }];
    return told(asked(title, { strengths })).map(({ role }) => graph.roles[role]!.title);
  };
  expect(draw('Hairdresser', 'Actuarial Analyst', 'Insurance Agent')).not.toContain('Actuarial Analyst');
  expect(draw('Hairdresser', 'Actuarial Analyst', 'Insurance Agent')).toContain('Insurance Agent');
  const towards = (...jobs: string[]) =>
    told(asked('Hairdresser', { towards: new Set(jobs.map(named)) })).map(({ role }) => graph.roles[role]!.title);
  expect(towards('Actuarial Analyst')).toContain('Actuarial Analyst');
  const field = ['Actuarial Analyst', 'Insurance Agent', 'Claims Adjuster', 'Underwriting Assistant'];
  expect(towards(...field)).not.toContain('Actuarial Analyst');
});

test('what takes years of other jobs first is on the ladder and not in the list, years of study are no such thing', () => {
  const far = (title: string) => told(asked(title)).filter(({ years }) => years >= FIRST_NAMED.longClimb);
  expect(far('Graphic Designer')).toEqual([]);
  const { ladder } = findFutures(graph, asked('Graphic Designer'));
  expect(ladder.some(({ years }) => years >= FIRST_NAMED.longClimb)).toBe(true);
  const studied = told(asked('Construction Laborer', { towards: new Set([named('Electrician')]) }));
  expect(studied.map(({ role }) => role)).toContain(named('Electrician'));
});

test('who wishes to lead hears the rung that leads, however far', () => {
  const far = told(asked('Staff Accountant', { wishes: ['LEAD_PEOPLE'] }));
  expect(far.map(({ role }) => role)).toContain(named('Accounting Manager'));
  expect(told(asked('Staff Accountant')).map(({ role }) => role)).not.toContain(named('Accounting Manager'));
});

test('a seat at the top is for people who manage already, in lists and on ladders', () => {
  const top = named('Chief Operating Officer');
  expect(isFarTop(graph, named('Customer Support Representative'), top)).toBe(true);
  expect(isFarTop(graph, named('Director of Operations'), top)).toBe(false);
  const { ladder } = findFutures(graph, asked('Customer Support Representative'));
  expect(ladder.map(({ role }) => graph.roles[role]!.seniority)).not.toContain('EXECUTIVE');
  for (const title of ['Retail Store Manager', 'Staff Accountant', 'Graphic Designer'])
    for (const { role, years } of findFutures(graph, asked(title)).ladder)
      expect(years).toBeLessThanOrEqual(isTopSeat(graph, role) ? LADDER.topSeat : LADDER.farthest);
});

test('a ladder ends before the rung that misses the first wish, and people drawn to other work are shown none', () => {
  const nurse = { wishes: ['LESS_STRESS'] } as const;
  expect(findFutures(graph, asked('Registered Nurse')).ladder[0]!.role).toBe(named('Nurse Manager'));
  expect(findFutures(graph, asked('Registered Nurse', nurse)).ladder).toEqual([]);
  const drawn = { towards: new Set([named('Veterinary Technician')]) };
  expect(findFutures(graph, asked('Receptionist')).ladder.length).toBeGreaterThan(0);
  expect(findFutures(graph, asked('Receptionist', drawn)).ladder).toEqual([]);
});
