import { inTheGoalsLine } from '../../../../src/advice/rules/nearer/in-the-goals-line';
import { JOB, tinyNearer } from '../../tiny-careers';

const breaks = (about: Parameters<typeof tinyNearer>[0]) => inTheGoalsLine.breaks(tinyNearer(about), JOB);

test('a job that is no step on the way and in no line of the goal is not named', () => {
  expect(breaks({})).toBe(true);
  expect(breaks({ isOnTheWay: true })).toBe(false);
});

test('that a door names a job says nothing of how many go on to the goal from there', () => {
  // On tiny careers nobody names a move: what is known of seeds is judged by the examples.
  const inOneLine = { job: { discipline: 'data' }, goal: { discipline: 'data' } };
  expect(breaks(inOneLine)).toBe(true);
});
