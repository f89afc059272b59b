import { fewMakeTheMove } from '../../../../src/advice/move-rules/odds/few-make-the-move';
import { tinyMove } from '../tiny-move';

test.each([
  [
    'a move of few into a job that asks for three years',
    { share: 'RARE', relevance: 0.3, door: { experienceYears: 3 } },
    true,
  ],
  ['near work makes up for it', { share: 'RARE', relevance: 0.5, door: { experienceYears: 3 } }, false],
  ['a move of some is not one of few', { share: 'SOME', relevance: 0.3, door: { experienceYears: 3 } }, false],
  [
    'nor is one of which nobody says how many',
    { share: null, sure: 0.05, relevance: 0.3, door: { experienceYears: 3 } },
    false,
  ],
] as const)('%s', (_what, move, is) => {
  expect(fewMakeTheMove.breaks(tinyMove(move))).toBe(is);
});
