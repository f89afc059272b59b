import { longLadderWithoutADegree } from '../../../../src/advice/rules/verdicts/long-ladder-without-a-degree';
import { GOAL, JOB, moveWith, tinyCase } from '../../tiny-careers';

const chainOf = (lacksDegree: boolean) => [moveWith({ lacksDegree }), moveWith({ from: JOB, to: GOAL })];

test.each([
  ['seven years after a course in place of the degree', { years: 7, isNewField: true }, true, true],
  ['fewer years are not', { years: 6.9, isNewField: true }, true, false],
  ['nor with the degree', { years: 9, isNewField: true }, false, false],
  ['nor in a field that one knows', { years: 9, isNewField: false }, true, false],
])('%s', (_, figures, lacksDegree, is) => {
  expect(longLadderWithoutADegree.when(tinyCase({ ...figures, chain: chainOf(lacksDegree) }))).toBe(is);
});
