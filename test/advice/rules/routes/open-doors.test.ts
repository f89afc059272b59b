import { openDoors } from '../../../../src/advice/rules/routes/open-doors';
import { route, tinyQuestion } from '../../tiny-careers';

test('each door on the way is open', () => {
  expect(openDoors.breaks(tinyQuestion(), route({}, { isShut: true }))).toBe(true);
  expect(openDoors.breaks(tinyQuestion(), route({ isShut: true }))).toBe(false);
});
