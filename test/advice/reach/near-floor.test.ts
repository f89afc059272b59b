import { findReachable, REACH_DEFAULTS } from '../../../src/advice';
import { FUTURES_WITHIN_YEARS } from '../../../src/advice/numbers/futures';
import { roleIn, seedsGraph } from '../../app/seeds-graph';
import { NO_LIMITS } from './no-limits';

test('a job that pays a little less than somebody needs is kept, and one that pays far less is not', async () => {
  const graph = await seedsGraph();
  const [from, goal] = [roleIn(graph, 'Data Analyst').index, roleIn(graph, 'Product Analyst')];
  const isKept = (minPayUsd: number) =>
    findReachable(graph, {
      ...NO_LIMITS,
      ...REACH_DEFAULTS,
      from,
      minPayUsd,
      profile: { levels: new Map(), weeklyHours: 8 },
    }).some(({ role }) => role === goal.index);
  expect(isKept(goal.typicalPayUsd! / 0.95)).toBe(true);
  expect(isKept(goal.typicalPayUsd! / 0.85)).toBe(false);
});

test('both questions about what somebody could become go as far', () => {
  expect(REACH_DEFAULTS.withinYears).toBe(FUTURES_WITHIN_YEARS);
});
