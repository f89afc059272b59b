import { belowAShutDoor } from '../../../../src/advice/rules/starts/below-a-shut-door';
import { JOB, tinyQuestion } from '../../tiny-careers';

test('where the door is open, nobody starts below it', () => {
  expect(belowAShutDoor.breaks(tinyQuestion({ goal: { discipline: 'discipline:x' } }), JOB)).toBe(true);
});
