import { worthBesideTheDoor } from '../../../../src/advice/rules/routes/worth-beside-the-door';
import { route, tinyQuestion } from '../../tiny-careers';

test('a route may cost 2.2 times the door and two years more', () => {
  expect(worthBesideTheDoor.breaks(tinyQuestion({ direct: { cost: 1 } }), route({ cost: 2 }, { cost: 2.3 }))).toBe(
    true,
  );
  expect(worthBesideTheDoor.breaks(tinyQuestion({ direct: { cost: 1 } }), route({ cost: 2 }, { cost: 2.1 }))).toBe(
    false,
  );
  expect(
    worthBesideTheDoor.breaks(tinyQuestion({ direct: { cost: 1, isShut: true } }), route({ cost: 2 }, { cost: 9 })),
  ).toBe(false);
});
