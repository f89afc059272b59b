import { knownLowerRung } from '../../../../src/advice/rules/starts/known-lower-rung';
import { JOB, tinyQuestion } from '../../tiny-careers';

test('a lower rung of strange work is not known', () => {
  expect(
    knownLowerRung.breaks(tinyQuestion({ start: { seniority: 'SENIOR' }, job: { seniority: 'ENTRY' } }), JOB),
  ).toBe(true);
});
