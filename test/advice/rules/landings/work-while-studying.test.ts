import { workWhileStudying } from '../../../../src/advice/rules/landings/work-while-studying';
import { moveWith, tinyQuestion } from '../../tiny-careers';

test('nobody studies beside work that leads nowhere', () => {
  expect(
    workWhileStudying.breaks(
      tinyQuestion({ direct: { relevance: 0.1, studyYears: 2, years: 2 } }),
      moveWith({ stepDown: true }),
    ),
  ).toBe(true);
});
