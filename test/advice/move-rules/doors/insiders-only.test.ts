import { insidersOnly } from '../../../../src/advice/move-rules/doors/insiders-only';
import { tinyMove } from '../tiny-move';

test.each([
  [
    'a job that asks for six years hires nobody who half knows the work',
    { relevance: 0.55, door: { experienceYears: 6 } },
    true,
  ],
  ['insiders it does', { relevance: 0.65, door: { experienceYears: 6 } }, false],
  [
    'and people from a higher rung of the same discipline',
    {
      relevance: 0.55,
      rungs: -1,
      door: { experienceYears: 6 },
      held: { discipline: 'data' },
      wanted: { discipline: 'data' },
    },
    false,
  ],
  ['and those whose move somebody names', { relevance: 0.55, isNamed: true, door: { experienceYears: 6 } }, false],
] as const)('%s', (_what, move, is) => {
  expect(insidersOnly.breaks(tinyMove(move))).toBe(is);
});
