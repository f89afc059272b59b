/** What both engines do in the plainest worlds: one step, no way, ties, loops. */
import type { RouteEngine } from '../../src/routes';
import { additiveEngine } from '../../src/routes/additive/additive-engine';
import { bestFirstEngine } from '../../src/routes/best-first/best-first-engine';
import { PLAIN, type Progression, routeQuestion, type SmallWorld, type WorldQuestion } from './small-world';
import { STANDING_CLOCK, take, UNLIMITED } from './take';

/** A world drawn as "0>1 1>2": every step takes half a year, every role needs one competency of 100 hours that is its own. */
function drawn(steps: string): SmallWorld {
  const progressions = steps.split(' ').map((step): Progression => {
    const [from, to] = step.split('>').map(Number) as [number, number];
    return { from, to, typicalYears: 0.5, schoolingYears: 0, likelihood: 0.5, confidence: 0.5 };
  });
  const roleCount = 1 + Math.max(...progressions.flatMap(({ from, to }) => [from, to]));
  return {
    competencyCount: roleCount,
    requirements: Array.from({ length: roleCount }, (_, role) => [
      { competency: role, level: 4, tolerance: 0.5, hours: 100 },
    ]),
    progressions,
    payUsd: Array.from({ length: roleCount }, (_, role) => 50_000 + 1_000 * role),
  };
}

function answers(engine: RouteEngine, question: WorldQuestion): string[] {
  return take(engine(routeQuestion(question), UNLIMITED, STANDING_CLOCK), 100).map(({ roles }) => roles.join('>'));
}

const engines: [string, RouteEngine][] = [
  ['additive', additiveEngine],
  ['best-first', bestFirstEngine],
];

describe.each(engines)('the %s engine', (_, engine) => {
  const ask = (world: SmallWorld, changes: Partial<WorldQuestion>) =>
    answers(engine, { ...PLAIN, memory: 'PREVIOUS_ROLE', world, source: 0, target: 1, ...changes });

  test('gives the one step there is', () => {
    expect(ask(drawn('0>1'), {})).toEqual(['0>1']);
  });

  test('gives nothing where no way leads', () => {
    expect(ask(drawn('1>0'), {})).toEqual([]);
    expect(ask(drawn('0>2 1>2'), {})).toEqual([]);
  });

  test('gives nothing where the only way is closed', () => {
    expect(ask(drawn('0>1'), { closed: [[0, 1]] })).toEqual([]);
  });

  test('breaks ties by fewer steps, then by role numbers', () => {
    const world = drawn('0>4 4>1 0>3 3>1 0>2 2>1 2>3 3>4');
    expect(ask(world, {})).toEqual(['0>2>1', '0>3>1', '0>4>1', '0>2>3>1', '0>3>4>1', '0>2>3>4>1']);
    const free = { ...world, progressions: world.progressions.map((step) => ({ ...step, likelihood: 1 })) };
    expect(ask(free, { ranking: 'LIKELIHOOD' })).toEqual(ask(world, {}));
  });

  test('never visits a role twice, though loops cost nothing', () => {
    const world = drawn('0>2 2>0 2>3 3>2 3>1 1>3 1>0');
    const free = { ...world, progressions: world.progressions.map((step) => ({ ...step, likelihood: 1 })) };
    expect(ask(free, { ranking: 'LIKELIHOOD' })).toEqual(['0>2>3>1']);
  });

  test('finds the few short routes where most are too long', () => {
    const world = drawn('0>2 2>3 3>4 4>5 5>1 0>6 6>1 2>4 3>5');
    const slow = world.progressions.map((step) => (step.to === 6 ? { ...step, typicalYears: 9 } : step));
    expect(ask({ ...world, progressions: slow }, { maxSteps: 2 })).toEqual(['0>6>1']);
  });

  test('visits the roles asked for, in any order', () => {
    const world = drawn('0>2 2>3 3>1 0>3 3>2 2>1 0>1');
    expect(ask(world, { via: [3, 2] })).toEqual(['0>2>3>1', '0>3>2>1']);
    expect(ask(world, { via: [4] })).toEqual([]);
  });

  test('says the least that what is still to come can cost', () => {
    const stream = engine(
      routeQuestion({ ...PLAIN, memory: 'PREVIOUS_ROLE', world: drawn('0>1 0>2 2>1'), source: 0, target: 1 }),
      UNLIMITED,
      STANDING_CLOCK,
    );
    expect(stream.lowerBound()).toEqual([0]);
    const [first, second] = take(stream, 2);
    expect(stream.lowerBound()[0]).toBeGreaterThanOrEqual(first?.cost[0] as number);
    expect(second?.roles).toEqual([0, 2, 1]);
    expect(stream.next()).toBeNull();
    expect(stream.lowerBound()).toEqual([Number.POSITIVE_INFINITY]);
    expect(stream.exact).toBe(true);
  });

  test('answers streams that are read in turns as if each were alone', () => {
    const world = drawn('0>2 2>3 3>1 0>3 3>2 2>1 0>1 3>0 1>2');
    const questions = [
      { source: 0, target: 1 },
      { source: 1, target: 0 },
      { source: 2, target: 1 },
      { source: 3, target: 2 },
      { source: 1, target: 3 },
    ].map((ends) => ({ ...PLAIN, memory: 'PREVIOUS_ROLE' as const, world, ...ends }));
    const streams = questions.map((question) => engine(routeQuestion(question), UNLIMITED, STANDING_CLOCK));
    const inTurns: string[][] = questions.map(() => []);
    for (let round = 0; round < 8; round++) {
      streams.forEach((stream, place) => {
        const next = stream.next();
        if (next !== null) inTurns[place]?.push(next.roles.join('>'));
      });
    }
    expect(inTurns).toEqual(questions.map((question) => answers(engine, question)));
  });

  test.each(['steps', 'milliseconds'] as const)('stops when its budget of %s ends, and says so', (unit) => {
    let reading = 0;
    const budget = { ...UNLIMITED, [unit]: 1 };
    const question = { ...PLAIN, memory: 'PREVIOUS_ROLE' as const, world: drawn('0>2 2>3 3>1'), source: 0, target: 1 };
    const stream = engine(routeQuestion(question), budget, () => 10 * reading++);
    expect(stream.next()).toBeNull();
    expect(stream.exact).toBe(false);
    expect(stream.lowerBound()[0]).toBeLessThanOrEqual(3 * 183);
  });
});

test('whole-route memory finds that an early role pays off later', () => {
  const base = drawn('0>2 2>3 3>1 0>3');
  const teaches = { competency: 1, level: 4, tolerance: 0.5, hours: null };
  const hard = { competency: 1, level: 4, tolerance: 0.5, hours: 400 };
  const requirements = base.requirements.map((own, role) =>
    role === 2 ? [...own, teaches] : role === 1 ? [hard] : own,
  );
  const question = { ...PLAIN, ranking: 'SKILL_GAP' as const, world: { ...base, requirements }, source: 0, target: 1 };
  const steps = take(bestFirstEngine(routeQuestion(question), UNLIMITED, STANDING_CLOCK), 9);
  expect(steps.map(({ roles, stepHours }) => ({ roles, stepHours }))).toEqual([
    { roles: [0, 2, 3, 1], stepHours: [100, 100, 0] },
    { roles: [0, 3, 1], stepHours: [100, 400] },
  ]);
});

describe('a search whose moves are closed while it runs', () => {
  const world = drawn('0>2 2>1 0>3 3>1 0>4 4>1');
  const asked = routeQuestion({ ...PLAIN, memory: 'WHOLE_ROUTE', world, source: 0, target: 1 });
  const closing = (moves: number) => Uint8Array.from(asked.closed, (_, place) => (place < moves ? 1 : 0));

  test('best first, goes on unless much less is left to look at', () => {
    const stream = bestFirstEngine(asked, UNLIMITED, STANDING_CLOCK);
    expect(take(stream, 1)).toHaveLength(1);
    expect(stream.isNarrowedBy(closing(0))).toBe(false);
    expect(stream.isNarrowedBy(closing(1))).toBe(false);
    expect(stream.isNarrowedBy(closing(2))).toBe(true);
  });

  test('by deviations, always begins again', () => {
    const stream = additiveEngine(
      { ...asked, prices: { ...asked.prices, memory: 'PREVIOUS_ROLE' } },
      UNLIMITED,
      STANDING_CLOCK,
    );
    expect(stream.isNarrowedBy(closing(0))).toBe(true);
  });
});
