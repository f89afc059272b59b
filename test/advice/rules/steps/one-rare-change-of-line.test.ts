import { oneRareChangeOfLine } from '../../../../src/advice/rules/steps/one-rare-change-of-line';
import { behind, moveWith, tinyQuestion } from '../../tiny-careers';

test('a second rare move into another line is one too many', () => {
  expect(
    oneRareChangeOfLine.breaks(
      tinyQuestion(),
      behind({ kindOfMove: 'PIVOT', sure: 0.1 }),
      moveWith({ kindOfMove: 'PIVOT', sure: 0.1 }),
    ),
  ).toBe(true);
  expect(oneRareChangeOfLine.breaks(tinyQuestion(), null, moveWith({ kindOfMove: 'PIVOT', sure: 0.1 }))).toBe(false);
  expect(
    oneRareChangeOfLine.breaks(
      tinyQuestion(),
      behind({ kindOfMove: 'PIVOT', sure: 0.1 }),
      moveWith({ kindOfMove: 'PIVOT', sure: 0.3 }),
    ),
  ).toBe(false);
});
