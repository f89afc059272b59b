import { openForFarLessPay } from '../../../../src/advice/rules/verdicts/open-for-far-less-pay';
import { tinyCase } from '../../tiny-careers';

const holds = (about: Parameters<typeof tinyCase>[0], move: Parameters<typeof tinyCase>[1] = {}) =>
  openForFarLessPay.when(
    tinyCase({ study: 0, years: 0.3, odds: 'POSSIBLE', lost: { share: 0.4, usd: 1 }, ...about }, move),
  );

test('far less pay alone is unwise where everybody gets in', () => {
  expect(holds({})).toBe(true);
  expect(holds({ lost: { share: 0.35, usd: 1 } })).toBe(false);
});

test('a door that takes study, time, work or luck is hard, not unwise', () => {
  expect(holds({ study: 0.5 })).toBe(false);
  expect(holds({ years: 1 })).toBe(false);
  expect(holds({ odds: 'RARE' })).toBe(false);
  expect(holds({}, { isShut: true })).toBe(false);
  expect(holds({}, { experienceYears: 2 })).toBe(false);
});
