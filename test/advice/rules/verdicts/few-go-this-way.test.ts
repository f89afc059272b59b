import { fewGoThisWay } from '../../../../src/advice/rules/verdicts/few-go-this-way';
import { tinyCase } from '../../tiny-careers';

test('a confidence of 0.1 is that of a few', () => {
  expect(fewGoThisWay.when(tinyCase({}, { sure: 0.1 }))).toBe(true);
  expect(fewGoThisWay.when(tinyCase({}, { sure: 0.11 }))).toBe(false);
  expect(fewGoThisWay.when(tinyCase({}, { sure: 0 }))).toBe(false);
});
