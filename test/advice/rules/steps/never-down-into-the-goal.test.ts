import { neverDownIntoTheGoal } from '../../../../src/advice/rules/steps/never-down-into-the-goal';
import { behind, GOAL, moveWith, tinyQuestion } from '../../tiny-careers';

test('from a job on the way nobody goes down into the goal', () => {
  expect(neverDownIntoTheGoal.breaks(tinyQuestion(), behind({}), moveWith({ to: GOAL, rungs: -1 }))).toBe(true);
  expect(neverDownIntoTheGoal.breaks(tinyQuestion(), behind({}), moveWith({ to: GOAL }))).toBe(false);
  expect(neverDownIntoTheGoal.breaks(tinyQuestion(), null, moveWith({ to: GOAL, rungs: -1 }))).toBe(false);
});
