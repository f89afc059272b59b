import { notToTheBottom } from '../../../../src/advice/rules/steps/not-to-the-bottom';
import { moveWith, tinyQuestion } from '../../tiny-careers';

test('two rungs down are too many on the way to a high goal', () => {
  expect(
    notToTheBottom.breaks(
      tinyQuestion({ goal: { seniority: 'SENIOR' } }),
      null,
      moveWith({ rungs: -2, stepDown: true, isNamed: false }),
    ),
  ).toBe(true);
  expect(
    notToTheBottom.breaks(
      tinyQuestion({ goal: { seniority: 'SENIOR' } }),
      null,
      moveWith({ rungs: -1, stepDown: true, isNamed: false }),
    ),
  ).toBe(false);
  expect(
    notToTheBottom.breaks(
      tinyQuestion({ goal: { seniority: 'SENIOR' }, direct: { isShut: true } }),
      null,
      moveWith({ rungs: -2, stepDown: true, isNamed: false }),
    ),
  ).toBe(false);
});
