import { comesNearer } from '../../../../src/advice/rules/steps/comes-nearer';
import { moveWith, tinyQuestion } from '../../tiny-careers';

test('a job on the way is about as near as the start', () => {
  expect(comesNearer.breaks(tinyQuestion({ near: { start: 0.6, job: 0.49 } }), null, moveWith())).toBe(true);
  expect(comesNearer.breaks(tinyQuestion({ near: { start: 0.6, job: 0.5 } }), null, moveWith())).toBe(false);
});
