import { extended } from '../../../../src/advice/chains/beginning';
import { studiesForTheGoal } from '../../../../src/advice/rules/steps/studies-for-the-goal';
import { left, moveStudying, moveWith, tinyQuestion } from '../../tiny-careers';

test('half a year of other study is too much, three years where people go on', () => {
  expect(
    studiesForTheGoal.breaks(
      tinyQuestion(),
      extended(null, moveStudying([left('CERTIFICATE', 0.5)])),
      moveWith({ isNamed: false }),
    ),
  ).toBe(true);
  expect(
    studiesForTheGoal.breaks(tinyQuestion(), extended(null, moveStudying([left('CERTIFICATE', 3)])), moveWith()),
  ).toBe(true);
  expect(
    studiesForTheGoal.breaks(tinyQuestion(), extended(null, moveStudying([left('CERTIFICATE', 2.9)])), moveWith()),
  ).toBe(false);
});
