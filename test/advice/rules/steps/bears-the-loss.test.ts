import { bearsTheLoss } from '../../../../src/advice/rules/steps/bears-the-loss';
import { moveWith, tinyQuestion } from '../../tiny-careers';

test('six tenths of the lower pay of both ends are too much to lose', () => {
  const breaks = (pay: number) =>
    bearsTheLoss.breaks(
      tinyQuestion({ start: { pay: 100_000 }, job: { pay }, goal: { pay: 120_000 } }),
      null,
      moveWith({ stepDown: true, isNamed: false }),
    );
  expect(breaks(39_000)).toBe(true);
  expect(breaks(41_000)).toBe(false);
});
