import { longStudyComesFirst } from '../../../../src/advice/rules/steps/long-study-comes-first';
import { behind, GOAL, JOB, left, moveStudying, moveWith, tinyQuestion } from '../../tiny-careers';

test('years of study for the goal stand at no ladder’s end', () => {
  const study = (studyYears: number, to: number = GOAL) => moveWith({ from: JOB, to, studyYears });
  const ladder = behind({ to: JOB }, { to: JOB });
  expect(longStudyComesFirst.breaks(tinyQuestion(), ladder, study(2.5))).toBe(true);
  expect(longStudyComesFirst.breaks(tinyQuestion(), ladder, study(2.4))).toBe(false);
  expect(longStudyComesFirst.breaks(tinyQuestion(), ladder, study(2.5, JOB))).toBe(false);
  expect(longStudyComesFirst.breaks(tinyQuestion(), behind({ to: JOB }), study(2.5))).toBe(false);
});

test('but the degree that a promotion asks for is taken beside the work before it', () => {
  const promoted = (kind: string, figures: object = {}) => ({
    ...moveStudying([left(kind, 4)]),
    from: JOB,
    to: GOAL,
    studyYears: 4,
    kind: 'PROMOTION' as const,
    ...figures,
  });
  const breaks = (move: ReturnType<typeof promoted>) =>
    longStudyComesFirst.breaks(tinyQuestion(), behind({ to: JOB }, { to: JOB }), move);
  expect(breaks(promoted('BACHELOR'))).toBe(false);
  expect(breaks(promoted('MASTER'))).toBe(true);
  expect(breaks(promoted('BACHELOR', { isNamed: false }))).toBe(true);
  expect(breaks(promoted('BACHELOR', { kind: 'PIVOT' }) as never)).toBe(true);
});
