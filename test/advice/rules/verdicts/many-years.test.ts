import { manyYears } from '../../../../src/advice/rules/verdicts/many-years';
import { tinyCase } from '../../tiny-careers';

test('seven years are many, 4.75 in a new field', () => {
  expect(manyYears.when(tinyCase({ isNewField: false, years: 7, usual: { years: 2.5, most: 7, study: 0.5 } }))).toBe(
    true,
  );
  expect(manyYears.when(tinyCase({ isNewField: true, years: 4.75, usual: { years: 2.5, most: 7, study: 0.5 } }))).toBe(
    true,
  );
  expect(manyYears.when(tinyCase({ isNewField: false, years: 6.9, usual: { years: 2.5, most: 7, study: 0.5 } }))).toBe(
    false,
  );
});
