import { keepsPay } from '../../../src/advice/jobs/pay';
import { NO_FIGURES, withMove } from '../../../src/advice/trade-offs/aims';
import { GOAL, JOB, moveWith, START, tinyGraph } from '../tiny-careers';

describe('pay that is kept', () => {
  test.each([
    [60_000, 1, 60_000, true],
    [59_000, 1, 60_000, false],
    [42_000, 0.7, 60_000, true],
    [null, 1, 60_000, false],
    [60_000, 1, null, false],
    [null, 0, null, false],
  ])('%p is no less than %p of %p: %p', (then, share, now, is) => {
    expect(keepsPay(then, share, now)).toBe(is);
  });
});

describe('what is earned less on a way', () => {
  const lost = (pays: Parameters<typeof tinyGraph>[0], from: number = START) =>
    withMove(tinyGraph(pays), GOAL, NO_FIGURES, moveWith({ from, to: GOAL, years: 1.5 }))[2];

  test('is what the goal pays more, in hundredths', () => {
    expect(lost({ start: { pay: 50_000 }, goal: { pay: 60_000 } })).toBe(1_500_000);
    expect(lost({ start: { pay: 70_000 }, goal: { pay: 60_000 } })).toBe(0);
  });

  test('is unknown where a pay is: never nothing, and never a sum', () => {
    expect(lost({ start: { pay: 50_000 }, goal: {} })).toBe(Number.POSITIVE_INFINITY);
    expect(lost({ start: {}, goal: { pay: 60_000 } })).toBe(Number.POSITIVE_INFINITY);
    expect(lost({ start: { pay: 50_000 }, job: {}, goal: { pay: 60_000 } }, JOB)).toBe(Number.POSITIVE_INFINITY);
  });
});
