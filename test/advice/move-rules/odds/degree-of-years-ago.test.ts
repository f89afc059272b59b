import { degreeOfYearsAgo } from '../../../../src/advice/move-rules/odds/degree-of-years-ago';
import { tinyMove } from '../tiny-move';

test.each([
  ['a degree of years ago in near work', { isLate: true, relevance: 0.6 }, true],
  ['in the same work it does', { isLate: true, relevance: 0.7 }, false],
  ['a recent one does', { relevance: 0.6 }, false],
] as const)('%s', (_what, move, is) => {
  expect(degreeOfYearsAgo.breaks(tinyMove(move))).toBe(is);
});
