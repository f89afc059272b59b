import { oursAsTheGoalIs } from '../../../../src/advice/rules/nearer/ours-as-the-goal-is';
import { JOB, tinyNearer } from '../../tiny-careers';

const breaks = (about: Parameters<typeof tinyNearer>[0]) => oursAsTheGoalIs.breaks(tinyNearer(about), JOB);

test('a job of no discipline does not stand in the place of a goal in one', () => {
  expect(breaks({ goal: { discipline: 'data' } })).toBe(true);
  expect(breaks({ goal: { discipline: 'data' }, job: { discipline: 'design' } })).toBe(false);
  expect(breaks({})).toBe(false);
});
