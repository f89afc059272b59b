import { worthBesideTheDoor } from '../../../../src/advice/rules/routes/worth-beside-the-door';
import { route, tinyQuestion } from '../../tiny-careers';

test('a route may cost 2.2 times the door', () => {
  expect(worthBesideTheDoor.breaks(tinyQuestion({ direct: { cost: 1 } }), route({ cost: 1.1 }, { cost: 1.2 }))).toBe(
    true,
  );
  expect(worthBesideTheDoor.breaks(tinyQuestion({ direct: { cost: 1 } }), route({ cost: 1.1 }, { cost: 1 }))).toBe(
    false,
  );
  expect(
    worthBesideTheDoor.breaks(tinyQuestion({ direct: { cost: 1, isShut: true } }), route({ cost: 2 }, { cost: 9 })),
  ).toBe(false);
});
