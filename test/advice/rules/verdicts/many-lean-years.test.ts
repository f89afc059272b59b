import { manyLeanYears } from '../../../../src/advice/rules/verdicts/many-lean-years';
import { tinyCase } from '../../tiny-careers';

test('nearly two years’ pay is much', () => {
  expect(manyLeanYears.when(tinyCase({ lean: { usd: 1, years: 6, payYears: 1.75, isForGood: false } }))).toBe(true);
  expect(manyLeanYears.when(tinyCase({ lean: { usd: 1, years: 6, payYears: 1.74, isForGood: false } }))).toBe(false);
  expect(manyLeanYears.when(tinyCase({ lean: null }))).toBe(false);
});
