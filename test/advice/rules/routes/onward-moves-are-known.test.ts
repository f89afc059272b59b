import { onwardMovesAreKnown } from '../../../../src/advice/rules/routes/onward-moves-are-known';
import { route, tinyQuestion } from '../../tiny-careers';

test('a later move that no source names is none', () => {
  expect(onwardMovesAreKnown.breaks(tinyQuestion(), route({}, {}))).toBe(true);
  expect(onwardMovesAreKnown.breaks(tinyQuestion(), route({}))).toBe(false);
});
