import { longStudy } from '../../../../src/advice/rules/verdicts/long-study';
import { tinyCase } from '../../tiny-careers';

test('three and a half years are long, fewer in a new field', () => {
  expect(longStudy.when(tinyCase({ isNewField: false, study: 3.5 }))).toBe(true);
  expect(longStudy.when(tinyCase({ isNewField: true, study: 2.75 }))).toBe(true);
  expect(longStudy.when(tinyCase({ isNewField: false, study: 3.4 }))).toBe(false);
});
