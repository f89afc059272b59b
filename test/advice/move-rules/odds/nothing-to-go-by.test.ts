import { nothingToGoBy } from '../../../../src/advice/move-rules/odds/nothing-to-go-by';
import { tinyMove } from '../tiny-move';

test.each([
  [
    'work that has nothing to do with a job that asks for five years',
    { relevance: 0.1, door: { experienceYears: 5 } },
    true,
  ],
  ['a little relevance is something', { relevance: 0.2, door: { experienceYears: 5 } }, false],
  ['so is study', { relevance: 0.1, isStudied: true, door: { experienceYears: 5 } }, false],
  ['and a door that asks for two years', { relevance: 0.1, door: { experienceYears: 2 } }, false],
] as const)('%s', (_what, move, is) => {
  expect(nothingToGoBy.breaks(tinyMove(move))).toBe(is);
});
