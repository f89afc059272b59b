import { earlierWorkCounts } from '../../../../src/advice/rules/verdicts/earlier-work-counts';
import { tinyCase } from '../../tiny-careers';

test('it is said where earlier work counts', () => {
  expect(earlierWorkCounts.when(tinyCase({ counts: true }))).toBe(true);
  expect(earlierWorkCounts.when(tinyCase({ counts: false }))).toBe(false);
});
