import { workToShowAlone } from '../../../../src/advice/rules/verdicts/work-to-show-alone';
import { moveWith, tinyCase } from '../../tiny-careers';

test('nine months of work to show are long', () => {
  expect(workToShowAlone.when(tinyCase({ isNewField: true, study: 0.75 }, moveWith({}, { door: 'PORTFOLIO' })))).toBe(
    true,
  );
  expect(workToShowAlone.when(tinyCase({ isNewField: true, study: 0.7 }, moveWith({}, { door: 'PORTFOLIO' })))).toBe(
    false,
  );
  expect(workToShowAlone.when(tinyCase({ isNewField: true, study: 0.75 }))).toBe(false);
});
