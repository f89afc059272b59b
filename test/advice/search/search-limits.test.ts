import {
  ADVICE_UNLIMITED,
  LIMITS,
  type Limit,
  lifted,
  RANKINGS_UNLIMITED,
  sets,
} from '../../../src/advice/search/search-limits';
import { type RouteSearch, routeSearch } from '../../../src/routes';
import { graphOf } from '../../network/roles-graph';

const graph = graphOf({ plumber: {}, welder: {} });
const searchWith = (given: Partial<RouteSearch>) => routeSearch(graph, { from: 0, to: 1 }, given);
const LIMITED: Readonly<Record<Limit, Partial<RouteSearch>>> = {
  maxSteps: { maxSteps: 2 },
  maxYears: { maxYears: 1 },
  maxStepHours: { maxStepHours: 100 },
  minCoverage: { minCoverage: 0.5 },
  minPayUsd: { minPayUsd: 30_000 },
  moves: { moves: ['PROMOTION'] },
  schemes: { schemes: ['ONET'] },
  minConfidence: { minConfidence: 0.5 },
  avoid: { avoid: [1] },
  via: { via: [1] },
  study: { study: 'NONE' },
  stepDown: { stepDown: 'NONE' },
};

test.each(LIMITS)('%s alone is set when the asker sets it, and no longer once it is lifted', (limit) => {
  const search = searchWith({ stepDown: 'ANY', maxSteps: 8, ...LIMITED[limit] });
  for (const unlimited of [ADVICE_UNLIMITED, RANKINGS_UNLIMITED]) {
    expect(LIMITS.filter((each) => sets(search, each, unlimited))).toEqual([limit]);
    expect(LIMITS.filter((each) => sets(lifted(search, limit, unlimited), each, unlimited))).toEqual([]);
  }
});

test('the defaults limit rankings in steps and steps down, and advice in nothing', () => {
  const setBy = (unlimited: typeof ADVICE_UNLIMITED) =>
    LIMITS.filter((limit) => sets(searchWith({}), limit, unlimited));
  expect(setBy(ADVICE_UNLIMITED)).toEqual([]);
  expect(setBy(RANKINGS_UNLIMITED)).toEqual(['maxSteps', 'stepDown']);
});

test('lifting a limit never tightens a search that allows more', () => {
  const search = searchWith({ stepDown: 'ANY', maxSteps: 12 });
  expect(lifted(search, 'stepDown', ADVICE_UNLIMITED).stepDown).toBe('ANY');
  expect(lifted(search, 'maxSteps', RANKINGS_UNLIMITED).maxSteps).toBe(12);
});
