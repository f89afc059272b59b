import { knownWork } from '../../../../src/advice/rules/starts/known-work';
import { JOB, START, tinyQuestion } from '../../tiny-careers';

test('work that no source names is known only to those who did it', () => {
  expect(knownWork.breaks(tinyQuestion(), JOB)).toBe(true);
  expect(knownWork.breaks(tinyQuestion(), START)).toBe(false);
});
