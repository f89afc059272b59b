import { twoJobsWithoutARung } from '../../../../src/advice/rules/steps/two-jobs-without-a-rung';
import { behind, GOAL, moveWith, tinyQuestion } from '../../tiny-careers';

test('a third job that is no higher is one too many, but the goal may be', () => {
  expect(twoJobsWithoutARung.breaks(tinyQuestion(), behind({}, {}), moveWith())).toBe(true);
  expect(twoJobsWithoutARung.breaks(tinyQuestion(), behind({}, {}), moveWith({ rungs: 1 }))).toBe(false);
  expect(twoJobsWithoutARung.breaks(tinyQuestion(), behind({}, {}), moveWith({ to: GOAL }))).toBe(false);
});
