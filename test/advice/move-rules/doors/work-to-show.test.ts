import { workToShow } from '../../../../src/advice/move-rules/doors/work-to-show';
import { SHOWN_FROM_WORK, tinyMove } from '../tiny-move';

test.each([
  ['teams that nobody let you lead shut the door', { relevance: 0.6, credentials: [SHOWN_FROM_WORK] }, true],
  ['not if the work is yours', { relevance: 0.9, credentials: [SHOWN_FROM_WORK] }, false],
  ['nor if somebody names the move', { relevance: 0.6, isNamed: true, credentials: [SHOWN_FROM_WORK] }, false],
  [
    'nor to people with more schooling than most, in near work',
    { relevance: 0.6, education: 4, credentials: [SHOWN_FROM_WORK] },
    false,
  ],
] as const)('%s', (_what, move, is) => {
  expect(workToShow.breaks(tinyMove(move))).toBe(is);
});
