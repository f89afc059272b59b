import { knownStepDown } from '../../../../src/advice/rules/landings/known-step-down';
import { moveWith, tinyQuestion } from '../../tiny-careers';

test('a step down that no source names is not known', () => {
  expect(
    knownStepDown.breaks(
      tinyQuestion({ direct: { relevance: 0.1, studyYears: 2, years: 2 } }),
      moveWith({ stepDown: true }),
    ),
  ).toBe(true);
});
