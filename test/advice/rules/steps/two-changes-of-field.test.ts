import { twoChangesOfField } from '../../../../src/advice/rules/steps/two-changes-of-field';
import { behind, moveWith, tinyQuestion } from '../../tiny-careers';

test('a third change of field is one too many', () => {
  expect(
    twoChangesOfField.breaks(
      tinyQuestion(),
      behind({ relevance: 0.1 }, { relevance: 0.3 }),
      moveWith({ relevance: 0.34 }),
    ),
  ).toBe(true);
  expect(
    twoChangesOfField.breaks(
      tinyQuestion(),
      behind({ relevance: 0.1 }, { relevance: 0.3 }),
      moveWith({ relevance: 0.35 }),
    ),
  ).toBe(false);
});
