import { asFineAsTheGoal } from '../../../../src/advice/rules/nearer/as-fine-as-the-goal';
import { JOB, tinyNearer } from '../../tiny-careers';

const breaks = (about: Parameters<typeof tinyNearer>[0]) => asFineAsTheGoal.breaks(tinyNearer(about), JOB);

test('a job of no discipline does not stand in the place of a goal in one', () => {
  expect(breaks({ goal: { discipline: 'data' } })).toBe(true);
  expect(breaks({ goal: { discipline: 'data' }, job: { discipline: 'design' } })).toBe(false);
  expect(breaks({})).toBe(false);
});
