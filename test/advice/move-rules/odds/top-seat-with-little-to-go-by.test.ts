import { topSeatWithLittleToGoBy } from '../../../../src/advice/move-rules/odds/top-seat-with-little-to-go-by';
import { tinyMove } from '../tiny-move';

test.each([
  [
    'from strange work to the top',
    { relevance: 0.2, door: { experienceYears: 5 }, wanted: { seniority: 'EXECUTIVE' } },
    true,
  ],
  ['from near work not', { relevance: 0.5, door: { experienceYears: 5 }, wanted: { seniority: 'EXECUTIVE' } }, false],
  ['nor to a lower seat', { relevance: 0.2, door: { experienceYears: 5 }, wanted: { seniority: 'MANAGER' } }, false],
] as const)('%s', (_what, move, is) => {
  expect(topSeatWithLittleToGoBy.breaks(tinyMove(move))).toBe(is);
});
