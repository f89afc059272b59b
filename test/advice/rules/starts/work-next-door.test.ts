import { workNextDoor } from '../../../../src/advice/rules/starts/work-next-door';
import { JOB, START, tinyQuestion } from '../../tiny-careers';

test('strange work is not next door, the same work is', () => {
  expect(workNextDoor.breaks(tinyQuestion(), JOB)).toBe(true);
  expect(workNextDoor.breaks(tinyQuestion(), START)).toBe(false);
});
