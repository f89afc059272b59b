import { staysAboveTheStart } from '../../../../src/advice/rules/steps/stays-above-the-start';
import { behind, GOAL, JOB, moveWith, tinyQuestion } from '../../tiny-careers';

test('a later job pays less than the start only if the first did', () => {
  expect(
    staysAboveTheStart.breaks(
      tinyQuestion({ start: { pay: 100_000 }, job: { pay: 50_000 }, goal: { pay: 120_000 } }),
      behind({ to: GOAL }),
      moveWith(),
    ),
  ).toBe(true);
  expect(
    staysAboveTheStart.breaks(
      tinyQuestion({ start: { pay: 100_000 }, job: { pay: 50_000 }, goal: { pay: 120_000 } }),
      behind({ to: JOB }),
      moveWith(),
    ),
  ).toBe(false);
  expect(
    staysAboveTheStart.breaks(
      tinyQuestion({ start: { pay: 100_000 }, job: { pay: 100_000 }, goal: { pay: 120_000 } }),
      behind({ to: GOAL }),
      moveWith(),
    ),
  ).toBe(false);
});
