import { crowdedDoor } from '../../../../src/advice/move-rules/odds/crowded-door';
import { tinyMove } from '../tiny-move';

test('of beginners, where many more apply than are hired', () => {
  const { way } = tinyMove({});
  const through = (relevance: number, crowded: boolean) => ({
    ...tinyMove({ relevance }),
    way: { ...way, door: { ...way.door, ...(crowded && { crowded: true as const }) } },
  });
  expect(crowdedDoor.breaks(through(0.5, true))).toBe(true);
  expect(crowdedDoor.breaks(through(0.95, true))).toBe(false);
  expect(crowdedDoor.breaks(through(0.5, false))).toBe(false);
  // Who stands above it in the same line is no beginner.
  expect(crowdedDoor.breaks({ ...through(0.5, true), rungs: -1 })).toBe(false);
});
