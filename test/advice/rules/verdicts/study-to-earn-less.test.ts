import { studyToEarnLess } from '../../../../src/advice/rules/verdicts/study-to-earn-less';
import { tinyCase } from '../../tiny-careers';

test('a year of study for a third less pay is for less', () => {
  expect(studyToEarnLess.when(tinyCase({ isNewField: false, study: 1, lost: { share: 0.35, usd: 1 } }))).toBe(true);
  expect(studyToEarnLess.when(tinyCase({ isNewField: true, study: 3, lost: { share: 0.05, usd: 1 } }))).toBe(true);
  expect(studyToEarnLess.when(tinyCase({ isNewField: false, study: 0.9, lost: { share: 0.35, usd: 1 } }))).toBe(false);
});
