import { stepsDownWhereNoDoorIsOpen } from '../../../../src/advice/rules/steps/steps-down-where-no-door-is-open';
import { moveWith, tinyQuestion } from '../../tiny-careers';

test('nobody steps down for a goal that is soon open', () => {
  expect(
    stepsDownWhereNoDoorIsOpen.breaks(
      tinyQuestion({ direct: { years: 1.9 } }),
      null,
      moveWith({ stepDown: true, isNamed: false }),
    ),
  ).toBe(true);
  expect(
    stepsDownWhereNoDoorIsOpen.breaks(
      tinyQuestion({ direct: { years: 2 } }),
      null,
      moveWith({ stepDown: true, isNamed: false }),
    ),
  ).toBe(false);
  expect(
    stepsDownWhereNoDoorIsOpen.breaks(
      tinyQuestion({ direct: { odds: 'RARE' } }),
      null,
      moveWith({ stepDown: true, isNamed: false }),
    ),
  ).toBe(false);
});
