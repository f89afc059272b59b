import { noDegree } from '../../../../src/advice/rules/verdicts/no-degree';
import { tinyCase } from '../../tiny-careers';

test('a degree is missed in a first post too', () => {
  expect(noDegree.when(tinyCase({ isNewField: true }, { isWithoutDegree: true }))).toBe(true);
  expect(noDegree.when(tinyCase({ isNewField: true }, { isWithoutDegree: false }))).toBe(false);
});
