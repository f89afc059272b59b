import { nearTheGoal } from '../../../../src/advice/rules/steps/near-the-goal';
import { moveWith, tinyQuestion } from '../../tiny-careers';

test('a job on the way counts for the goal, or is a usual promotion', () => {
  expect(nearTheGoal.breaks(tinyQuestion({ near: { job: 0.29 } }), null, moveWith())).toBe(true);
  expect(nearTheGoal.breaks(tinyQuestion({ near: { job: 0.3 } }), null, moveWith())).toBe(false);
  expect(nearTheGoal.breaks(tinyQuestion({ near: { job: 0.29 } }), null, moveWith({ rungs: 1 }))).toBe(false);
});
