import { STEP_MODEL } from '../../src/domain';
import { daysOf, learningDays, stepDays, yearsOf } from '../../src/needs/step-days';

const HOURS_IN_TWO_YEARS = 2 * 8 * STEP_MODEL.weeksPerYear;

test.each([
  [0, 0],
  [1, 1],
  [HOURS_IN_TWO_YEARS, 730],
  [HOURS_IN_TWO_YEARS + 1, 731],
  [1e12, 365_000],
])('%d hours of learning at 8 hours a week take %d days', (hours, days) => {
  expect(learningDays(hours, 8)).toBe(days);
});

test.each([
  ['the wait, if it is longer', daysOf(3), 0, 3],
  ['the learning, if it is longer', daysOf(1), 0, 2],
  ['the schooling on top of both', daysOf(1), daysOf(0.3), 2.3],
])('a step takes %s', (_, typicalDays, schoolingDays, years) => {
  expect(yearsOf(stepDays(typicalDays, learningDays(HOURS_IN_TWO_YEARS, 8), schoolingDays))).toBe(years);
});
