import { lessPay } from '../../../../src/advice/rules/verdicts/less-pay';
import { tinyCase } from '../../tiny-careers';

test('a fifth less is told', () => {
  expect(lessPay.when(tinyCase({ lost: { share: 0.2, usd: 1 } }))).toBe(true);
  expect(lessPay.when(tinyCase({ lost: { share: 0.19, usd: 1 } }))).toBe(false);
});
