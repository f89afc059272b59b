import { fewMakeTheMove } from '../../../../src/advice/move-rules/odds/few-make-the-move';
import { tinyMove } from '../tiny-move';

test.each([
  ['a move of few into a job that asks for three years', { sure: 0.05, kind: 0.3, door: { experienceYears: 3 } }, true],
  ['near work makes up for it', { sure: 0.05, kind: 0.5, door: { experienceYears: 3 } }, false],
  ['a move that nobody names is not one of few', { sure: 0, kind: 0.3, door: { experienceYears: 3 } }, false],
] as const)('%s', (_what, move, is) => {
  expect(fewMakeTheMove.breaks(tinyMove(move))).toBe(is);
});
