import { syntheticGraph } from '../../bench/synthetic-graph';
import { randomNumbers } from '../../src/domain';
import type { Ranking } from '../../src/network/prices';
import { stepPrices } from '../../src/network/step-prices';
import type { RouteQuestion } from '../../src/routes';
import { additiveEngine } from '../../src/routes/additive/additive-engine';
import { bestFirstEngine } from '../../src/routes/best-first/best-first-engine';
import { STANDING_CLOCK, take, UNLIMITED } from '../routes/take';

/** Questions in graphs too large for brute force, where distances grow by parts and many steps cost the same. */
function* questions(ranking: Ranking): Generator<RouteQuestion> {
  for (let seed = 1; seed <= 12; seed++) {
    const graph = syntheticGraph(60 * seed, 500 * seed, seed);
    const { progressions } = graph;
    progressions.typicalYears.forEach((years, step) => {
      progressions.typicalYears[step] = Math.ceil(2 * years) / 2;
    });
    const random = randomNumbers(seed);
    for (let pair = 0; pair < 8; pair++) {
      const source = Math.floor(random() * 60 * seed);
      const target = (source + 1 + Math.floor(random() * (60 * seed - 1))) % (60 * seed);
      const prices = stepPrices(graph, {
        ranking,
        memory: 'PREVIOUS_ROLE',
        target,
        profile: { levels: new Map([[3, 4]]), weeklyHours: 200 },
        payUsd: (role) => 30_000 + 10_000 * (role % 5),
      });
      const closed = Uint8Array.from({ length: progressions.count }, () => (random() < 0.1 ? 1 : 0));
      const limits = {
        via: [],
        maxDays: Number.POSITIVE_INFINITY,
        maxStepHours: Number.POSITIVE_INFINITY,
        minCoverage: null,
      };
      yield { network: progressions, source, target, prices, closed, maxSteps: 4 + (pair % 5), ...limits };
    }
  }
}

test.each(['TIME', 'PAY', 'STEPS', 'LIKELIHOOD'] as const)(
  'both engines give the same forty routes in the same order by %s in graphs of up to 720 roles',
  (ranking) => {
    let routes = 0;
    for (const question of questions(ranking)) {
      const [additive, bestFirst] = [additiveEngine, bestFirstEngine].map((engine) =>
        take(engine(question, UNLIMITED, STANDING_CLOCK), 40).map(({ roles, cost }) => `${roles.join('>')} ${cost}`),
      );
      expect(additive).toEqual(bestFirst);
      routes += additive?.length ?? 0;
    }
    expect(routes).toBeGreaterThan(500);
  },
);
