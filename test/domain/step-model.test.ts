import fc from 'fast-check';
import { coverage, gapShare, importanceOf, isNeed, STEP_MODEL, toleranceOf, typicalYears } from '../../src/domain';

describe('the step model', () => {
  test.each([
    [5, 'ESSENTIAL', true],
    [4, 'ESSENTIAL', true],
    [3.99, 'IMPORTANT', true],
    [3, 'IMPORTANT', true],
    [2.99, 'OPTIONAL', false],
  ])('importance %p is %s, a need: %p', (score, importance, need) => {
    expect(importanceOf(score)).toBe(importance);
    expect(isNeed(score)).toBe(need);
  });

  test.each([
    ['nothing held of level 4', 0, 4, 1],
    ['half of it', 2, 4, 0.5],
    ['within measurement error', 3.6, 4, 0],
    ['just outside it', 3.5, 4, 0.125],
    ['more than needed', 6, 4, 0],
    ['nothing needed', 0, 0, 0],
  ])('gap: %s', (_, have, need, gap) => {
    expect(gapShare(have, need)).toBeCloseTo(gap);
  });

  test('a gap never grows with what is held, and lies between 0 and 1', () => {
    const level = fc.double({ min: 0, max: 7, noNaN: true });
    fc.assert(
      fc.property(level, level, level, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, need, tolerance) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const gaps = [gapShare(less, need, tolerance), gapShare(more, need, tolerance)];
        return gaps[0]! >= gaps[1]! && gaps.every((gap) => gap >= 0 && gap <= 1);
      }),
    );
  });

  test('coverage weighs needs by importance and level, and leaves out what is no need', () => {
    const requirements = [
      { competency: 'a', importance: 4, level: 5 },
      { competency: 'b', importance: 5, level: 4 },
      { competency: 'c', importance: 2, level: 7 },
    ];
    expect(coverage(new Map([['a', 5]]), requirements)).toBeCloseTo(0.5);
    expect(
      coverage(
        new Map([
          ['a', 7],
          ['b', 7],
        ]),
        requirements,
      ),
    ).toBe(1);
    expect(coverage(new Map(), requirements)).toBe(0);
  });

  test('the coverage of a role whose needs are unknown is unknown, not zero or one', () => {
    expect(coverage(new Map(), [])).toBeNaN();
    expect(coverage(new Map([['c', 7]]), [{ competency: 'c', importance: 2, level: 7 }])).toBeNaN();
  });

  test('experience brought along counts as far as the needs are covered', () => {
    expect(typicalYears(6, 4, 0.5, 1)).toBe(4);
    expect(typicalYears(1, 4, 1, 1)).toBe(STEP_MODEL.minStepYears);
  });

  test('the less sure a move, the longer the search', () => {
    expect(typicalYears(0, 0, 1, 0.5)).toBe(1);
    expect(typicalYears(0, 0, 1, 0.25)).toBe(2);
  });

  test.each([
    [{}, STEP_MODEL.levelTolerance],
    [{ levelError: 0.1 }, 0.196],
    [{ levelError: 3 }, 1],
  ])('tolerance of %j', (requirement, tolerance) => {
    expect(toleranceOf(requirement)).toBeCloseTo(tolerance);
  });

  test.each([
    [4.4, 4],
    [4.6, 4.2],
    [4.2, 3.8],
  ])('level %d is within measurement error of %d, however the computer holds the two', (need, have) => {
    expect(gapShare(have, need, toleranceOf({}))).toBe(0);
    expect(gapShare(Math.fround(have), Math.fround(need), Math.fround(toleranceOf({})))).toBe(0);
    expect(gapShare(have - 0.01, need, toleranceOf({}))).toBeGreaterThan(0);
  });
});
