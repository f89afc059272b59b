import { extended } from '../../../../src/advice/chains/beginning';
import { noOtherWholeStudy } from '../../../../src/advice/rules/steps/no-other-whole-study';
import { left, moveStudying, moveWith, tinyQuestion } from '../../tiny-careers';

test('a job on the way does not take the whole study of the goal', () => {
  expect(
    noOtherWholeStudy.breaks(
      tinyQuestion({ direct: { studyYears: 2 } }),
      extended(null, moveStudying([left('CERTIFICATE', 1.6)])),
      moveWith({ isNamed: false }),
    ),
  ).toBe(true);
  expect(
    noOtherWholeStudy.breaks(
      tinyQuestion({ direct: { studyYears: 2 } }),
      extended(null, moveStudying([left('CERTIFICATE', 1.5)])),
      moveWith({ isNamed: false }),
    ),
  ).toBe(false);
});
