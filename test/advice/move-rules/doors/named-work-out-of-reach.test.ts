import { namedWorkOutOfReach } from '../../../../src/advice/move-rules/doors/named-work-out-of-reach';
import { tinyMove } from '../tiny-move';

test.each([
  [
    'a door that names work is shut to strangers who lack two years of it',
    { relevance: 0.1, lacking: 2, door: { experienceIn: ['x'] } },
    true,
  ],
  [
    'also if somebody names the move',
    { relevance: 0.1, lacking: 2, isNamed: true, door: { experienceIn: ['x'] } },
    true,
  ],
  ['not a door that names none', { relevance: 0.1, lacking: 2 }, false],
  ['nor to people in near work', { relevance: 0.6, lacking: 2, door: { experienceIn: ['x'] } }, false],
] as const)('%s', (_what, move, is) => {
  expect(namedWorkOutOfReach.breaks(tinyMove(move))).toBe(is);
});
