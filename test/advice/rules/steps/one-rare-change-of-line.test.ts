import { oneRareChangeOfLine } from '../../../../src/advice/rules/steps/one-rare-change-of-line';
import { behind, moveWith, tinyQuestion } from '../../tiny-careers';

test('a second rare move into another line is one too many', () => {
  expect(
    oneRareChangeOfLine.breaks(
      tinyQuestion(),
      behind({ kind: 'PIVOT', share: 'RARE' }),
      moveWith({ kind: 'PIVOT', share: 'SOME' }),
    ),
  ).toBe(true);
  expect(oneRareChangeOfLine.breaks(tinyQuestion(), null, moveWith({ kind: 'PIVOT', share: 'RARE' }))).toBe(false);
  expect(
    oneRareChangeOfLine.breaks(
      tinyQuestion(),
      behind({ kind: 'PIVOT', share: 'RARE' }),
      moveWith({ kind: 'PIVOT', share: 'COMMON' }),
    ),
  ).toBe(false);
});
