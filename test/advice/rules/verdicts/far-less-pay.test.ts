import { farLessPay } from '../../../../src/advice/rules/verdicts/far-less-pay';
import { tinyCase } from '../../tiny-careers';

test('a good third less is far less; a fifth after long study', () => {
  expect(farLessPay.when(tinyCase({ isNewField: false, study: 0, lost: { share: 0.36, usd: 1 } }))).toBe(true);
  expect(farLessPay.when(tinyCase({ isNewField: true, study: 1.5, lost: { share: 0.2, usd: 1 } }))).toBe(true);
  expect(farLessPay.when(tinyCase({ isNewField: false, study: 0, lost: { share: 0.35, usd: 1 } }))).toBe(false);
});
