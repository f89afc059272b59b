import { fewGoThisWay } from '../../../../src/advice/rules/verdicts/few-go-this-way';
import { tinyCase } from '../../tiny-careers';

test.each([
  ['RARE', true],
  ['SOME', false],
  ['COMMON', false],
  [null, false],
] as const)('a share %s: a few go this way is %s', (share, is) => {
  expect(fewGoThisWay.when(tinyCase({}, { share }))).toBe(is);
});
