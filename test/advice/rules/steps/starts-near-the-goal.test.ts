import { startsNearTheGoal } from '../../../../src/advice/rules/steps/starts-near-the-goal';
import { moveWith, tinyQuestion } from '../../tiny-careers';

test('a start in a new field must count for the goal, unless the goal is a top', () => {
  expect(
    startsNearTheGoal.breaks(tinyQuestion({ near: { job: 0.34 } }), null, moveWith({ relevance: 0.1, isNamed: false })),
  ).toBe(true);
  expect(
    startsNearTheGoal.breaks(tinyQuestion({ near: { job: 0.35 } }), null, moveWith({ relevance: 0.1, isNamed: false })),
  ).toBe(false);
  expect(
    startsNearTheGoal.breaks(
      tinyQuestion({ goal: { seniority: 'EXECUTIVE' }, near: { job: 0.34 } }),
      null,
      moveWith({ relevance: 0.1, isNamed: false }),
    ),
  ).toBe(false);
});
