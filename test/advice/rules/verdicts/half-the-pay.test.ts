import { halfThePay } from '../../../../src/advice/rules/verdicts/half-the-pay';
import { tinyCase } from '../../tiny-careers';

test('more than half the pay is too much to lose', () => {
  expect(halfThePay.when(tinyCase({ isNewField: false, study: 0, lost: { share: 0.55, usd: 1 } }))).toBe(true);
  expect(halfThePay.when(tinyCase({ isNewField: true, years: 3, study: 0, lost: { share: 0.36, usd: 1 } }))).toBe(true);
  expect(halfThePay.when(tinyCase({ isNewField: false, study: 0, years: 3, lost: { share: 0.54, usd: 1 } }))).toBe(
    false,
  );
});
