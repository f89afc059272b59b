import { topSeatFromOtherWork } from '../../../../src/advice/move-rules/odds/top-seat-from-other-work';
import { tinyMove } from '../tiny-move';

test.each([
  ['from near work to the top', { relevance: 0.6, wanted: { seniority: 'EXECUTIVE' } }, true],
  ['from the same work not', { relevance: 0.95, wanted: { seniority: 'EXECUTIVE' } }, false],
  ['nor to a lower seat', { relevance: 0.6, wanted: { seniority: 'LEAD' } }, false],
] as const)('%s', (_what, move, is) => {
  expect(topSeatFromOtherWork.breaks(tinyMove(move))).toBe(is);
});
