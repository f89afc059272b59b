import { wherePeopleStart } from '../../../../src/advice/rules/starts/where-people-start';
import { JOB, tinyQuestion } from '../../tiny-careers';

test('a job without a known door is not where people start', () => {
  expect(wherePeopleStart.breaks(tinyQuestion(), JOB)).toBe(true);
});
