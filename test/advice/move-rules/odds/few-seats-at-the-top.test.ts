import { fewSeatsAtTheTop } from '../../../../src/advice/move-rules/odds/few-seats-at-the-top';
import { tinyMove } from '../tiny-move';

test.each([
  ['to the top', { wanted: { seniority: 'EXECUTIVE' } }, true],
  ["to a manager's seat not", { wanted: { seniority: 'MANAGER' } }, false],
] as const)('%s', (_what, move, is) => {
  expect(fewSeatsAtTheTop.breaks(tinyMove(move))).toBe(is);
});
