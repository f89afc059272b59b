import { takesPeopleFromAnywhere } from '../../../../src/advice/rules/verdicts/takes-people-from-anywhere';
import { tinyCase } from '../../tiny-careers';

test('it is said of new fields', () => {
  expect(takesPeopleFromAnywhere.when(tinyCase({ isNewField: true }))).toBe(true);
  expect(takesPeopleFromAnywhere.when(tinyCase({ isNewField: false }))).toBe(false);
});
