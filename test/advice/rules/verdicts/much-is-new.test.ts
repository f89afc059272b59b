import { muchIsNew } from '../../../../src/advice/rules/verdicts/much-is-new';
import { tinyCase } from '../../tiny-careers';

test('a job above the first rung that shares nothing is new', () => {
  expect(muchIsNew.when(tinyCase({ counts: false }, { relevance: 0.8 }, { goal: { seniority: 'MID' } }))).toBe(true);
  expect(muchIsNew.when(tinyCase({ counts: false }, { relevance: 0.9 }, { goal: { seniority: 'MID' } }))).toBe(false);
  expect(muchIsNew.when(tinyCase({ counts: true }, { relevance: 0.8 }, { goal: { seniority: 'MID' } }))).toBe(false);
});
