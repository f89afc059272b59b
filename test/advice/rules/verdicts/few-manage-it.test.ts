import { fewManageIt } from '../../../../src/advice/rules/verdicts/few-manage-it';
import { tinyCase } from '../../tiny-careers';

test('a rare move is told', () => {
  expect(fewManageIt.when(tinyCase({ odds: 'RARE' }))).toBe(true);
  expect(fewManageIt.when(tinyCase({ odds: 'POSSIBLE' }))).toBe(false);
});
