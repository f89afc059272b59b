import { notForFarLessPay } from '../../../../src/advice/rules/nearer/not-for-far-less-pay';
import { JOB, tinyNearer } from '../../tiny-careers';

const breaks = (about: Parameters<typeof tinyNearer>[0]) => notForFarLessPay.breaks(tinyNearer(about), JOB);

test('no nearer goal pays far less than today, unless the goal pays as little', () => {
  const [start, goal] = [{ pay: 100_000 }, { pay: 90_000 }];
  expect(breaks({ start, goal, job: { pay: 69_000 } })).toBe(true);
  expect(breaks({ start, goal, job: { pay: 71_000 } })).toBe(false);
  expect(breaks({ start, goal, job: { pay: 69_000 }, isOnTheWay: true })).toBe(true);
  expect(breaks({ start, goal: { pay: 60_000 }, job: { pay: 61_000 } })).toBe(false);
  expect(breaks({ start, goal })).toBe(false);
});
