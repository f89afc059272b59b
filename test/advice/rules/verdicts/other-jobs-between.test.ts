import { otherJobsBetween } from '../../../../src/advice/rules/verdicts/other-jobs-between';
import { route, tinyCase } from '../../tiny-careers';

test('two jobs between are not a usual wish', () => {
  expect(otherJobsBetween.when(tinyCase({ chain: route({}, {}, {}) }))).toBe(true);
  expect(otherJobsBetween.when(tinyCase({ chain: route({}) }))).toBe(false);
});
