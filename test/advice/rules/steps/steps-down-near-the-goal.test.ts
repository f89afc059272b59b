import { stepsDownNearTheGoal } from '../../../../src/advice/rules/steps/steps-down-near-the-goal';
import { moveWith, tinyQuestion } from '../../tiny-careers';

test('a step down leads near the goal', () => {
  expect(
    stepsDownNearTheGoal.breaks(
      tinyQuestion({ near: { job: 0.34 } }),
      null,
      moveWith({ stepDown: true, isNamed: false }),
    ),
  ).toBe(true);
  expect(
    stepsDownNearTheGoal.breaks(
      tinyQuestion({ near: { job: 0.35 } }),
      null,
      moveWith({ stepDown: true, isNamed: false }),
    ),
  ).toBe(false);
  expect(stepsDownNearTheGoal.breaks(tinyQuestion({ near: { job: 0.34 } }), null, moveWith({ isNamed: false }))).toBe(
    false,
  );
});
