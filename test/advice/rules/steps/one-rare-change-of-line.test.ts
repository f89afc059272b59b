import { oneRareChangeOfLine } from '../../../../src/advice/rules/steps/one-rare-change-of-line';
import { behind, moveWith, tinyQuestion } from '../../tiny-careers';

test('a second rare move into another line is one too many', () => {
  expect(
    oneRareChangeOfLine.breaks(
      tinyQuestion(),
      behind({ kindOfMove: 'PIVOT', share: 'RARE' }),
      moveWith({ kindOfMove: 'PIVOT', share: 'SOME' }),
    ),
  ).toBe(true);
  expect(oneRareChangeOfLine.breaks(tinyQuestion(), null, moveWith({ kindOfMove: 'PIVOT', share: 'RARE' }))).toBe(
    false,
  );
  expect(
    oneRareChangeOfLine.breaks(
      tinyQuestion(),
      behind({ kindOfMove: 'PIVOT', share: 'RARE' }),
      moveWith({ kindOfMove: 'PIVOT', share: 'COMMON' }),
    ),
  ).toBe(false);
});
