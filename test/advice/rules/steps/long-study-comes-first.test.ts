import { longStudyComesFirst } from '../../../../src/advice/rules/steps/long-study-comes-first';
import { behind, GOAL, JOB, moveWith, tinyQuestion } from '../../tiny-careers';

test('years of study for the goal stand at no ladder’s end', () => {
  const study = (studyYears: number, to: number = GOAL) => moveWith({ from: JOB, to, studyYears });
  const ladder = behind({ to: JOB }, { to: JOB });
  expect(longStudyComesFirst.breaks(tinyQuestion(), ladder, study(2.5))).toBe(true);
  expect(longStudyComesFirst.breaks(tinyQuestion(), ladder, study(2.4))).toBe(false);
  expect(longStudyComesFirst.breaks(tinyQuestion(), ladder, study(2.5, JOB))).toBe(false);
  expect(longStudyComesFirst.breaks(tinyQuestion(), behind({ to: JOB }), study(2.5))).toBe(false);
});
