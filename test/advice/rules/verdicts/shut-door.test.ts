import { shutDoor } from '../../../../src/advice/rules/verdicts/shut-door';
import { tinyCase } from '../../tiny-careers';

test('a shut door is hard', () => {
  expect(shutDoor.when(tinyCase({}, { isShut: true }))).toBe(true);
  expect(shutDoor.when(tinyCase({}, {}))).toBe(false);
});
