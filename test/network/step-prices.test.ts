import { CompetencyHoldings } from '../../src/needs/holdings';
import { stepPrices } from '../../src/network/step-prices';
import { everyRoute } from '../routes/brute-force';
import { randomQuestion } from '../routes/random-worlds';
import { PLAIN, routeQuestion, type SmallWorld, tablesOf } from '../routes/small-world';

const WORLD: SmallWorld = {
  competencyCount: 2,
  requirements: [
    [{ competency: 0, level: 2, tolerance: 0.5, hours: 50 }],
    [
      { competency: 0, level: 4, tolerance: 0.5, hours: 100 },
      { competency: 1, level: 5, tolerance: 1, hours: 300 },
    ],
  ],
  progressions: [{ from: 0, to: 1, typicalYears: 0.5, schoolingYears: 0, likelihood: null, confidence: 0.5 }],
  payUsd: [40_000, 50_000],
};

const pricesFor = (own: ReadonlyMap<number, number>, weeklyHours = 8) =>
  routeQuestion({ ...PLAIN, world: WORLD, source: 0, target: 1, own, weeklyHours }).prices;

test.each([
  { own: [], hours: 50 + 300, because: 'half of the first is had from the role before' },
  { own: [[1, 4]], hours: 50, because: 'a level within the tolerance is no gap' },
  { own: [[1, 2.5]], hours: 50 + 150, because: 'half of the second is had' },
  { own: [[0, 1]], hours: 50 + 300, because: 'the role before gives more than is owned' },
  {
    own: [
      [0, 7],
      [1, 7],
    ],
    hours: 0,
    because: 'all is had',
  },
] as const)('with $own a step asks $hours hours: $because', ({ own, hours }) => {
  const prices = pricesFor(new Map(own));
  prices.holdings.hold([0], 1);
  expect(prices.previousRoleHours[0]).toBe(hours);
  expect(prices.holdings.hours(0)).toBe(hours);
});

test('equal profiles share one price list, whatever the order of their competencies', () => {
  const one = pricesFor(
    new Map([
      [0, 3],
      [1, 4],
    ]),
  );
  expect(
    pricesFor(
      new Map([
        [1, 4],
        [0, 3],
      ]),
    ),
  ).toBe(one);
  expect(
    pricesFor(
      new Map([
        [0, 3],
        [1, 4],
      ]),
      9,
    ),
  ).not.toBe(one);
});

test('a step whose likelihood nobody states has a share of its confidence, or all of it where no likelihood is known', () => {
  const [step] = WORLD.progressions;
  const known = { from: 1, to: 0, typicalYears: 1, schoolingYears: 0, likelihood: 0.25, confidence: 1 };
  const world = { ...WORLD, progressions: step === undefined ? [] : [step, known] };
  const nanoNats = (share: number) => Math.round(-Math.log(share) * 1e9);
  expect(pricesFor(new Map()).nanoNats[0]).toBe(nanoNats(0.5));
  const { prices } = routeQuestion({ ...PLAIN, world, source: 0, target: 1 });
  expect([...prices.nanoNats]).toEqual([nanoNats(0.5 * 0.05), nanoNats(0.25)]);
});

test('pay that is unknown has no gap, and pay that falls costs nothing', () => {
  const graph = tablesOf(WORLD);
  const gaps = (then: number | null) =>
    stepPrices(graph, {
      ranking: 'PAY',
      memory: 'WHOLE_ROUTE',
      profile: { levels: new Map(), weeklyHours: 8 + (then ?? 1) },
      target: 1,
      payUsd: (role) => (role === 1 ? then : 40_000),
    }).payGapCents[0];
  expect(gaps(50_000)).toBe(1_000_000);
  expect(gaps(30_000)).toBe(0);
  expect(gaps(null)).toBeNaN();
});

test('holding one more role never saves more hours when others are held already', () => {
  const wrong: unknown[] = [];
  for (let seed = 1; seed <= 150; seed++) {
    const { world, own } = randomQuestion(seed);
    const { requirements, progressions } = tablesOf(world);
    const holdings = new CompetencyHoldings(requirements, progressions.target, own);
    const asked = (roles: readonly number[], role: number) => {
      holdings.hold(roles, roles.length);
      return holdings.hoursInto(role);
    };
    for (let role = 3; role < world.requirements.length; role++) {
      const alone = asked([0], role) - asked([0, 1], role);
      const later = asked([0, 2], role) - asked([0, 2, 1], role);
      // Each sum is rounded to whole hours.
      if (later > alone + 2 || later < 0) wrong.push({ seed, role, alone, later });
    }
  }
  expect(wrong).toEqual([]);
});

test('holdings after any sequence of prefixes are those of the last one', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const question = { ...randomQuestion(seed), memory: 'WHOLE_ROUTE' as const };
    const { prices, network } = routeQuestion(question);
    for (const { roles, stepHours } of everyRoute(question).slice(0, 20)) {
      const asked = stepHours.map((_, place) => {
        prices.holdings.hold(roles, place + 1);
        const from = roles[place] as number;
        for (let step = network.head[from] as number; ; step++) {
          if (network.target[step] === roles[place + 1]) return prices.holdings.hours(step);
        }
      });
      expect(asked).toEqual(stepHours);
    }
  }
});

test('no role saves more hours than `savings` says, now and after other roles, in 80 random worlds', () => {
  let compared = 0;
  for (let seed = 1; seed <= 80; seed++) {
    const question = randomQuestion(seed);
    const { network, prices, source } = routeQuestion(question);
    const { holdings } = prices;
    const roles = [...question.world.requirements.keys()];
    for (let step = 0; step < network.target.length; step++) {
      holdings.hold([source], 1);
      const before = holdings.hours(step);
      const savings = holdings.savings(step);
      for (const role of roles) {
        holdings.hold([source, role], 2);
        // Each sum is rounded, so their difference may be off by one.
        expect(Math.abs(before - holdings.hours(step) - savings[role]!)).toBeLessThanOrEqual(1);
        for (const other of roles) {
          holdings.hold([source, other], 2);
          const without = holdings.hours(step);
          holdings.hold([source, other, role], 3);
          expect(without - holdings.hours(step)).toBeLessThanOrEqual(savings[role]! + 1);
          compared++;
        }
      }
    }
  }
  expect(compared).toBeGreaterThan(1000);
});
