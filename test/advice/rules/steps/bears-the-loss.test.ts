import { bearsTheLoss } from '../../../../src/advice/rules/steps/bears-the-loss';
import { moveWith, tinyQuestion } from '../../tiny-careers';

test('nearly half the pay is too much to lose, and more after training', () => {
  expect(
    bearsTheLoss.breaks(
      tinyQuestion({ start: { pay: 100_000 }, job: { pay: 54_000 }, goal: { pay: 120_000 } }),
      null,
      moveWith({ stepDown: true, isNamed: false }),
    ),
  ).toBe(true);
  expect(
    bearsTheLoss.breaks(
      tinyQuestion({ start: { pay: 100_000 }, job: { pay: 56_000 }, goal: { pay: 120_000 } }),
      null,
      moveWith({ stepDown: true, isNamed: false }),
    ),
  ).toBe(false);
  expect(
    bearsTheLoss.breaks(
      tinyQuestion({
        start: { pay: 100_000 },
        job: { pay: 54_000 },
        goal: { pay: 120_000 },
        direct: { studyYears: 1 },
      }),
      null,
      moveWith({ stepDown: true, isNamed: false }),
    ),
  ).toBe(false);
});
