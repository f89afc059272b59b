import { noTwoDoorsAside } from '../../../../src/advice/rules/steps/no-two-doors-aside';
import { behind, JOB, moveWith, START, tinyQuestion } from '../../tiny-careers';

const question = tinyQuestion({
  start: { discipline: 'product' },
  job: { discipline: 'data', seniority: 'MID' },
  goal: { discipline: 'business', seniority: 'MID' },
});
/** A move into another line that a door names and no list of moves. */
const byDoor = { from: START, to: JOB, sure: 0, isNamed: true, rungs: 0 };
const change = moveWith({ kind: 'PIVOT', share: 'SOME' });

test('a move that only a door names is a change of line that few make, and there is one', () => {
  expect(noTwoDoorsAside.breaks(question, behind(byDoor), change)).toBe(true);
  expect(noTwoDoorsAside.breaks(question, behind({ kind: 'PIVOT', share: 'RARE' }), moveWith(byDoor))).toBe(true);
  expect(noTwoDoorsAside.breaks(question, null, moveWith(byDoor))).toBe(false);
  expect(noTwoDoorsAside.breaks(question, behind(byDoor), moveWith({ kind: 'PIVOT', share: 'COMMON' }))).toBe(false);
});

test('a rung, a known move, a first post and the own line are no such move', () => {
  for (const known of [{ rungs: 1 }, { sure: 0.3 }, { isNamed: false }])
    expect(noTwoDoorsAside.breaks(question, behind({ ...byDoor, ...known }), change)).toBe(false);
  const first = tinyQuestion({ start: { discipline: 'product' }, job: { discipline: 'data', seniority: 'ENTRY' } });
  expect(noTwoDoorsAside.breaks(first, behind(byDoor), change)).toBe(false);
  const own = tinyQuestion({ start: { discipline: 'data' }, job: { discipline: 'data', seniority: 'MID' } });
  expect(noTwoDoorsAside.breaks(own, behind(byDoor), change)).toBe(false);
});
