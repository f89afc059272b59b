import { littleToGoBy } from '../../../../src/advice/move-rules/odds/little-to-go-by';
import { tinyMove } from '../tiny-move';

test.each([
  ['strange work and a door that asks for two years', { relevance: 0.2, door: { experienceYears: 2 } }, true],
  ['a door open to all is enough', { relevance: 0.2 }, false],
  ['unless it asks for work to show', { relevance: 0.2, door: { door: 'PORTFOLIO' } }, true],
  ['somebody who names the move is enough', { relevance: 0.2, isNamed: true, door: { experienceYears: 2 } }, false],
] as const)('%s', (_what, move, is) => {
  expect(littleToGoBy.breaks(tinyMove(move))).toBe(is);
});
