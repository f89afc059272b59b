import {
  type Candidate,
  detourGain,
  isDetourOf,
  isHopeless,
  isOutdone,
  isWorthListing,
} from '../../src/routes/answer/selection';

function candidate(roles: number[], more: Partial<Omit<Candidate, 'roles' | 'route'>> = {}): Candidate {
  const progressions = roles.slice(1).map((role, i) => roles[i]! * 100 + role);
  const route = { roles, progressions, cost: [roles.length], stepDays: [], stepHours: [] };
  return {
    roles,
    route,
    days: 700,
    largestStepHours: 400,
    likelihood: null,
    earningsForgoneUsd: null,
    confidence: 0.5,
    ...more,
  };
}

const direct = candidate([1, 9]);

describe('what is worth listing', () => {
  test.each([
    ['a role put in', [1, 5, 9], [1, 9], true],
    ['two roles put in', [1, 5, 3, 7, 9], [1, 3, 9], true],
    ['another order', [1, 7, 3, 9], [1, 3, 7, 9], false],
    ['a role left out', [1, 9], [1, 5, 9], false],
    ['the same', [1, 5, 9], [1, 5, 9], false],
    ['another role instead', [1, 6, 9], [1, 5, 9], false],
  ])('%s: detour %p', (_, detour, plain, is) => {
    expect(isDetourOf(candidate(detour), candidate(plain))).toBe(is);
  });

  test.each([
    ['15 % and 40 hours off the largest step', { largestStepHours: 340 }, 'SMALLER_STEP'],
    ['a little off the largest step', { largestStepHours: 380 }, null],
    ['far off a small step', { largestStepHours: 0 }, 'SMALLER_STEP'],
  ])('%s earns: %s', (_, more, gain) => {
    expect(detourGain(direct, candidate([1, 5, 9], more))).toBe(gain);
  });

  test('likelihood and earnings count only where both are known', () => {
    const plain = candidate([1, 9], { likelihood: 0.1, earningsForgoneUsd: 100_000 });
    expect(detourGain(plain, candidate([1, 5, 9], { likelihood: 0.125 }))).toBe('LIKELIER');
    expect(detourGain(plain, candidate([1, 5, 9], { earningsForgoneUsd: 90_000 }))).toBe('LESS_FORGONE');
    expect(detourGain(plain, candidate([1, 5, 9], { earningsForgoneUsd: 91_000 }))).toBeNull();
    expect(detourGain(plain, candidate([1, 5, 9]))).toBeNull();
  });

  test('a detour that takes far longer earns nothing', () => {
    const gentle = { largestStepHours: 10 };
    expect(detourGain(direct, candidate([1, 5, 9], { ...gentle, days: 1230 }))).toBe('SMALLER_STEP');
    expect(detourGain(direct, candidate([1, 5, 9], { ...gentle, days: 1231 }))).toBeNull();
  });

  test('a detour without gain is outdone, another way is not', () => {
    expect(isOutdone(candidate([1, 5, 9]), direct)).toBe(true);
    expect(isOutdone(candidate([1, 6, 9]), candidate([1, 5, 9]))).toBe(false);
  });

  test('a route of less than a third of the confidence is outdone, whatever else it offers', () => {
    const unsure = candidate([1, 6, 9], { confidence: 0.16, largestStepHours: 10 });
    expect(isOutdone(unsure, candidate([1, 5, 9]))).toBe(true);
  });

  test('what is hopeless at its beginning is outdone at its end', () => {
    const beginning = candidate([1, 5]);
    expect(isHopeless(beginning, direct)).toBe(true);
    expect(isHopeless(candidate([1, 5], { largestStepHours: 100 }), direct)).toBe(false);
    expect(isHopeless(candidate([1]), candidate([1, 5, 9]))).toBe(false);
    expect(isHopeless(candidate([1, 4, 5]), candidate([1, 5, 9]))).toBe(true);
  });

  test('the plain route itself is never hopeless before it is listed', () => {
    expect(isHopeless(candidate([1], { largestStepHours: 0 }), direct)).toBe(false);
  });

  test('overlap is measured against the shorter route', () => {
    const listed = [candidate([1, 5, 9])];
    const half = candidate([1, 5, 7, 9], { largestStepHours: 100 });
    expect(isWorthListing(half, listed, 0.4)).toBe(false);
    expect(isWorthListing(half, listed, 0.5)).toBe(true);
  });
});
