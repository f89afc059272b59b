import { studyBeforeTheHire } from '../../../../src/advice/rules/verdicts/study-before-the-hire';
import { tinyCase } from '../../tiny-careers';

test('half a year of study is more than usual', () => {
  expect(studyBeforeTheHire.when(tinyCase({ study: 0.5, usual: { years: 2.5, most: 7, study: 0.5 } }))).toBe(true);
  expect(studyBeforeTheHire.when(tinyCase({ study: 0.4, usual: { years: 2.5, most: 7, study: 0.5 } }))).toBe(false);
});
