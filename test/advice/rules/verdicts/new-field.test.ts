import { newField } from '../../../../src/advice/rules/verdicts/new-field';
import { tinyCase } from '../../tiny-careers';

test('a new field is one that takes nine months, or pays less', () => {
  expect(newField.when(tinyCase({ isNewField: true, years: 0.75, lost: { share: 0, usd: 0 } }))).toBe(true);
  expect(newField.when(tinyCase({ isNewField: true, years: 0.5, lost: { share: 0.15, usd: 1 } }))).toBe(true);
  expect(newField.when(tinyCase({ isNewField: true, years: 0.7, lost: { share: 0, usd: 0 } }))).toBe(false);
});
