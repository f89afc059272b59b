import { noLongWait } from '../../../../src/advice/move-rules/doors/no-long-wait';
import { tinyMove } from '../tiny-move';

test.each([
  ['nobody serves six years for a job', { experienceYears: 6 }, true],
  ['five they do', { experienceYears: 5 }, false],
  ['six, if somebody names the move', { experienceYears: 6, isNamed: true }, false],
] as const)('%s', (_what, move, is) => {
  expect(noLongWait.breaks(tinyMove(move))).toBe(is);
});
