import { someYears } from '../../../../src/advice/rules/verdicts/some-years';
import { tinyCase } from '../../tiny-careers';

test('two and a half years are more than usual', () => {
  expect(someYears.when(tinyCase({ years: 2.5, usual: { years: 2.5, most: 7, study: 0.5 } }))).toBe(true);
  expect(someYears.when(tinyCase({ years: 2.4, usual: { years: 2.5, most: 7, study: 0.5 } }))).toBe(false);
});
