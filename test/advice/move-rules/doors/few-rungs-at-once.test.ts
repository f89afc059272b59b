import { fewRungsAtOnce } from '../../../../src/advice/move-rules/doors/few-rungs-at-once';
import { tinyMove } from '../tiny-move';

test.each([
  ['nobody climbs two rungs at once', { rungs: 2 }, true],
  ['one they do', { rungs: 1 }, false],
  ['two, if somebody names the move', { rungs: 2, isNamed: true }, false],
  ['two, where years of study open the door', { rungs: 2, door: { studyYears: 4 } }, false],
] as const)('%s', (_what, move, is) => {
  expect(fewRungsAtOnce.breaks(tinyMove(move))).toBe(is);
});
