import { softerLanding } from '../../../../src/advice/rules/landings/softer-landing';
import { moveWith, tinyQuestion } from '../../tiny-careers';

test('nobody lands where no source names the move on', () => {
  expect(
    softerLanding.breaks(
      tinyQuestion({ direct: { relevance: 0.1, studyYears: 2, years: 2 } }),
      moveWith({ stepDown: true }),
    ),
  ).toBe(true);
});
