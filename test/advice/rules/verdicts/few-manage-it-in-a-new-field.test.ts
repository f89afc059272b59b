import { fewManageItInANewField } from '../../../../src/advice/rules/verdicts/few-manage-it-in-a-new-field';
import { tinyCase } from '../../tiny-careers';

test('two years in a new field with a rare move are hard', () => {
  expect(fewManageItInANewField.when(tinyCase({ odds: 'RARE', isNewField: true, years: 2 }))).toBe(true);
  expect(fewManageItInANewField.when(tinyCase({ odds: 'RARE', isNewField: true, years: 1.9 }))).toBe(false);
});
