import { leanYears } from '../../../../src/advice/rules/verdicts/lean-years';
import { tinyCase } from '../../tiny-careers';

test('lean years are hard', () => {
  expect(leanYears.when(tinyCase({ lean: { usd: 1, years: 1, payYears: 1, isForGood: false } }))).toBe(true);
  expect(leanYears.when(tinyCase({ lean: null }))).toBe(false);
});
