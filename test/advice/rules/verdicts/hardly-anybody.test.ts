import { hardlyAnybody } from '../../../../src/advice/rules/verdicts/hardly-anybody';
import { tinyCase } from '../../tiny-careers';

test('an exceptional move is one that hardly anybody manages', () => {
  expect(hardlyAnybody.when(tinyCase({ odds: 'EXCEPTIONAL' }))).toBe(true);
  expect(hardlyAnybody.when(tinyCase({ odds: 'RARE' }))).toBe(false);
});
