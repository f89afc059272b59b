import { noDegreeButWorkToShow } from '../../../../src/advice/rules/verdicts/no-degree-but-work-to-show';
import { tinyCase } from '../../tiny-careers';

test('work to show for a degree counts in a new field only', () => {
  expect(noDegreeButWorkToShow.when(tinyCase({ isNewField: true }, { lacksDegree: true }))).toBe(true);
  expect(noDegreeButWorkToShow.when(tinyCase({ isNewField: false }, { lacksDegree: true }))).toBe(false);
});
