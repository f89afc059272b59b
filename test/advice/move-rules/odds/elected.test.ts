import { elected } from '../../../../src/advice/move-rules/odds/elected';
import { tinyMove } from '../tiny-move';

test('of the seats of O*NET that are voted for, and of no others', () => {
  const move = tinyMove();
  const into = (id: string) => ({ ...move, wanted: { ...move.wanted, id } });
  expect(elected.breaks(into('role:onet/11-1031.00'))).toBe(true);
  expect(elected.breaks(into('role:onet/11-1021.00'))).toBe(false);
  expect(elected.breaks(move)).toBe(false);
});
