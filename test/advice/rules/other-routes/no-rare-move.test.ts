import { noRareMove } from '../../../../src/advice/rules/other-routes/no-rare-move';
import { route, tinyQuestion } from '../../tiny-careers';

test('a rare move counts against a further route only', () => {
  expect(noRareMove.breaks(tinyQuestion(), route({}), route({}, { odds: 'RARE' }))).toBe(true);
  expect(noRareMove.breaks(tinyQuestion(), route({ odds: 'RARE' }), route({}, { odds: 'RARE' }))).toBe(false);
  expect(noRareMove.breaks(tinyQuestion(), route({}), route({}, { odds: 'POSSIBLE' }))).toBe(false);
});
