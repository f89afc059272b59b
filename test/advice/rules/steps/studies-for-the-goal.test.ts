import { extended } from '../../../../src/advice/chains/beginning';
import { studiesForTheGoal } from '../../../../src/advice/rules/steps/studies-for-the-goal';
import { JOB, left, moveStudying, moveWith, tinyQuestion } from '../../tiny-careers';

test('half a year of other study is too much, one and a half where people go on, three in the discipline of the goal', () => {
  expect(
    studiesForTheGoal.breaks(
      tinyQuestion(),
      extended(null, moveStudying([left('CERTIFICATE', 0.5)])),
      moveWith({ isNamed: false }),
    ),
  ).toBe(true);
  const inOneLine = tinyQuestion({ job: { discipline: 'data' }, goal: { discipline: 'data' } });
  const breaks = (question: typeof inOneLine, years: number) =>
    studiesForTheGoal.breaks(
      question,
      extended(null, moveStudying([left('CERTIFICATE', years)])),
      moveWith({ from: JOB }),
    );
  expect(breaks(tinyQuestion(), 1.5)).toBe(true);
  expect(breaks(tinyQuestion(), 1.4)).toBe(false);
  expect(breaks(inOneLine, 3)).toBe(true);
  expect(breaks(inOneLine, 2.9)).toBe(false);
});
