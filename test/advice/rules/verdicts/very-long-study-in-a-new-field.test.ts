import { veryLongStudyInANewField } from '../../../../src/advice/rules/verdicts/very-long-study-in-a-new-field';
import { tinyCase } from '../../tiny-careers';

test('six years are very long', () => {
  expect(veryLongStudyInANewField.when(tinyCase({ isNewField: true, study: 6 }))).toBe(true);
  expect(veryLongStudyInANewField.when(tinyCase({ isNewField: true, study: 5.9 }))).toBe(false);
  expect(veryLongStudyInANewField.when(tinyCase({ isNewField: false, study: 6 }))).toBe(false);
});
