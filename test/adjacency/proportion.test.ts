import { proportionOf } from '../../src/adjacency';
import { wilson } from '../../src/adjacency/proportion';

describe('Wilson’s interval', () => {
  // scipy.stats.binomtest(successes, trials).proportion_ci(method="wilson"), scipy 1.17.1
  test.each([
    [0, 10, 0, 0.27753279986288926],
    [1, 1, 0.20654931437723745, 1],
    [5, 10, 0.236593090512564, 0.7634069094874361],
    [7, 11, 0.35380117450784887, 0.8483352890463243],
    [81, 263, 0.2552885198782742, 0.36620957698280004],
  ])('of %d in %d is what scipy gives', (successes, trials, low, high) => {
    const interval = wilson(successes, trials);
    expect(interval.low).toBeCloseTo(low, 12);
    expect(interval.high).toBeCloseTo(high, 12);
    expect(interval).toMatchObject({ value: successes / trials, of: trials });
  });
});

describe('the proportion behind a score', () => {
  const counts = { both: 4, ofX: 8, ofY: 10, roles: 100 };
  test.each([
    ['PROXIMITY', 10],
    ['COSINE', 10],
    ['CONDITIONAL', 8],
    ['LIFT', 8],
    ['JACCARD', 14],
    ['NPMI', 100],
    ['CO_OCCURRENCE', 100],
  ] as const)('of %s is a share of %d roles', (measure, of) => {
    const { value, low, high, ...rest } = proportionOf(measure, counts);
    expect(rest).toEqual({ of });
    expect(value).toBe(4 / of);
    expect(low).toBeLessThan(value);
    expect(high).toBeGreaterThan(value);
  });
});
