import { manyYearsInANewField } from '../../../../src/advice/rules/verdicts/many-years-in-a-new-field';
import { tinyCase } from '../../tiny-careers';

test('seven years are many for the same pay, nine for more', () => {
  expect(
    manyYearsInANewField.when(tinyCase({ isNewField: true, years: 7, study: 0, lost: { share: 0, usd: 0 } })),
  ).toBe(true);
  expect(
    manyYearsInANewField.when(tinyCase({ isNewField: true, years: 9, study: 0, lost: { share: -0.5, usd: 0 } })),
  ).toBe(true);
  expect(
    manyYearsInANewField.when(tinyCase({ isNewField: true, years: 8.9, study: 0, lost: { share: -0.5, usd: 0 } })),
  ).toBe(false);
  expect(
    manyYearsInANewField.when(tinyCase({ isNewField: false, years: 9, study: 0, lost: { share: 0, usd: 0 } })),
  ).toBe(false);
});
