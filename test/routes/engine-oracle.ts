/** Both engines beside brute force, in one random small world. */
import type { RouteEngine } from '../../src/routes';
import { additiveEngine } from '../../src/routes/additive/additive-engine';
import { bestFirstEngine } from '../../src/routes/best-first/best-first-engine';
import { everyRoute } from './brute-force';
import { isAdditive, randomQuestion } from './random-worlds';
import { routeQuestion, type WorldQuestion } from './small-world';
import { STANDING_CLOCK, take, UNLIMITED } from './take';

const MOST_ROUTES = 60;

const ENGINES: readonly { name: string; engine: RouteEngine; applies: (question: WorldQuestion) => boolean }[] = [
  { name: 'best-first', engine: bestFirstEngine, applies: () => true },
  { name: 'additive', engine: additiveEngine, applies: isAdditive },
];

/** What an engine answers otherwise than brute force, in the world of a seed; empty if nothing. */
export function engineDifferences(seed: number): readonly object[] {
  const question = randomQuestion(seed);
  const expected = everyRoute(question).slice(0, MOST_ROUTES);
  return ENGINES.filter(({ applies }) => applies(question)).flatMap(({ name, engine }) => {
    const stream = engine(routeQuestion(question), UNLIMITED, STANDING_CLOCK);
    const routes = take(stream, MOST_ROUTES).map(({ roles, cost, stepDays, stepHours }) => ({
      roles,
      cost,
      stepDays,
      stepHours,
    }));
    return JSON.stringify(routes) === JSON.stringify(expected) && stream.exact
      ? []
      : [{ seed, name, routes, expected }];
  });
}
