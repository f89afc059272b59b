import { noDegreeAboveTheFirstRung } from '../../../../src/advice/rules/verdicts/no-degree-above-the-first-rung';
import { tinyCase } from '../../tiny-careers';

test('above the first rung a degree is missed', () => {
  expect(
    noDegreeAboveTheFirstRung.when(
      tinyCase({ isNewField: true }, { isWithoutDegree: true }, { goal: { seniority: 'MID' } }),
    ),
  ).toBe(true);
  expect(
    noDegreeAboveTheFirstRung.when(
      tinyCase({ isNewField: true }, { isWithoutDegree: true }, { goal: { seniority: 'ENTRY' } }),
    ),
  ).toBe(false);
});
