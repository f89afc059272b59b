import { manyLeanYears } from '../../../../src/advice/rules/verdicts/many-lean-years';
import { tinyCase } from '../../tiny-careers';

test('five lean years are many', () => {
  expect(manyLeanYears.when(tinyCase({ lean: { usd: 1, years: 6, farLess: 5, isForGood: false } }))).toBe(true);
  expect(manyLeanYears.when(tinyCase({ lean: { usd: 1, years: 6, farLess: 4.9, isForGood: false } }))).toBe(false);
  expect(manyLeanYears.when(tinyCase({ lean: null }))).toBe(false);
});
