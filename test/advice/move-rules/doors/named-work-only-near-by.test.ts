import { namedWorkOnlyNearBy } from '../../../../src/advice/move-rules/doors/named-work-only-near-by';
import { tinyMove } from '../tiny-move';

test.each([
  [
    "two years of named work can't be gained in work that is a little near",
    { relevance: 0.4, lacking: 2, door: { experienceIn: ['x'] } },
    true,
  ],
  ['in near work they can', { relevance: 0.5, lacking: 2, door: { experienceIn: ['x'] } }, false],
  [
    'or if somebody names the move',
    { relevance: 0.4, lacking: 2, isNamed: true, door: { experienceIn: ['x'] } },
    false,
  ],
] as const)('%s', (_what, move, is) => {
  expect(namedWorkOnlyNearBy.breaks(tinyMove(move))).toBe(is);
});
