import { randomNumbers } from '../../src/domain';
import type { RankedRoute, RouteEngine } from '../../src/routes';
import { additiveEngine } from '../../src/routes/additive/additive-engine';
import { bestFirstEngine } from '../../src/routes/best-first/best-first-engine';
import { compareLists, everyRoute } from '../routes/brute-force';
import { isAdditive, randomQuestion } from '../routes/random-worlds';
import { routeQuestion, type WorldQuestion } from '../routes/small-world';
import { STANDING_CLOCK, take, UNLIMITED } from '../routes/take';

const SEEDS = Array.from({ length: 1500 }, (_, seed) => 500_000 + seed);

const engineOf = (question: WorldQuestion): RouteEngine => (isAdditive(question) ? additiveEngine : bestFirstEngine);
const best = (question: WorldQuestion, count: number): RankedRoute[] =>
  take(engineOf(question)(routeQuestion(question), UNLIMITED, STANDING_CLOCK), count);
const ways = (routes: readonly { roles: readonly number[] }[]) => routes.map(({ roles }) => roles.join('>'));

test('an owned competency never raises the cost of the best route', () => {
  const dearer = SEEDS.filter((seed) => {
    const question = randomQuestion(seed);
    const random = randomNumbers(seed);
    const competency = Math.floor(random() * question.world.competencyCount);
    const level = Math.max(question.own.get(competency) ?? 0, 7 * random());
    const own = new Map([...question.own, [competency, level]]);
    const [before] = best(question, 1);
    const [after] = best({ ...question, own }, 1);
    return before !== undefined && (after === undefined || compareLists(after.cost, before.cost) > 0);
  });
  expect(dearer).toEqual([]);
});

test('the first five routes are the beginning of the first ten', () => {
  const different = SEEDS.filter((seed) => {
    const question = randomQuestion(seed);
    return ways(best(question, 10)).slice(0, 5).join() !== ways(best(question, 5)).join();
  });
  expect(different).toEqual([]);
});

test('without a role of the best route, the rest of the list stays and is topped up', () => {
  const different = SEEDS.filter((seed) => {
    const question = randomQuestion(seed);
    const before = best(question, 10);
    const avoided = before[0]?.roles[1];
    if (avoided === undefined || avoided === question.target || question.via.includes(avoided)) return false;
    const closed = question.world.progressions
      .filter(({ to }) => to === avoided)
      .map(({ from, to }) => [from, to] as const);
    const after = ways(best({ ...question, closed: [...question.closed, ...closed] }, 10));
    const kept = ways(before.filter(({ roles }) => !roles.includes(avoided)));
    return kept.join() !== after.slice(0, kept.length).join();
  });
  expect(different).toEqual([]);
});

test('the memory of one role never makes a route cheaper than that of the whole route', () => {
  const cheaper = SEEDS.filter((seed) => {
    const question = {
      ...randomQuestion(seed),
      maxDays: Number.POSITIVE_INFINITY,
      maxStepHours: Number.POSITIVE_INFINITY,
    };
    const whole = new Map(
      best({ ...question, memory: 'WHOLE_ROUTE' }, 500).map(({ roles, cost }) => [roles.join(), cost]),
    );
    return best({ ...question, memory: 'PREVIOUS_ROLE' }, 500).some(
      ({ roles, cost }) => compareLists(cost, whole.get(roles.join()) ?? []) < 0,
    );
  });
  expect(cheaper).toEqual([]);
});

test('a search that its budget ended says so, and its lower bound holds', () => {
  let ended = 0;
  const wrong = SEEDS.filter((seed) => {
    const question = randomQuestion(seed);
    const steps = 1 + Math.floor(randomNumbers(seed)() * 12);
    const all = everyRoute(question);
    return [bestFirstEngine, additiveEngine].some((engine) => {
      if (engine === additiveEngine && !isAdditive(question)) return false;
      const stream = engine(routeQuestion(question), { ...UNLIMITED, steps }, STANDING_CLOCK);
      const routes = take(stream, 100);
      const given = new Set(ways(routes));
      if (stream.exact) return given.size !== Math.min(100, all.length);
      ended++;
      const isFalse = routes.some(({ roles, cost }) => {
        const truth = all.find((route) => route.roles.join() === roles.join());
        return truth === undefined || compareLists(truth.cost, cost) !== 0;
      });
      const unseen = all.filter(({ roles }) => !given.has(roles.join('>')));
      return isFalse || unseen.some(({ cost }) => compareLists(cost, stream.lowerBound()) < 0);
    });
  });
  expect(wrong).toEqual([]);
  expect(ended).toBeGreaterThan(100);
});

test('beginnings that are not wanted take all their routes with them, and no others', () => {
  const different = SEEDS.filter((seed) => {
    const question = randomQuestion(seed);
    const unwanted = Math.floor(randomNumbers(seed)() * question.world.requirements.length);
    if (unwanted === question.source || unwanted === question.target) return false;
    const isUnwanted = ({ roles }: { roles: readonly number[] }) => roles.includes(unwanted);
    const stream = bestFirstEngine({ ...routeQuestion(question), isUnwanted }, UNLIMITED, STANDING_CLOCK);
    const expected = everyRoute(question).filter((route) => !isUnwanted(route));
    return ways(take(stream, 40)).join() !== ways(expected.slice(0, 40)).join();
  });
  expect(different).toEqual([]);
});
