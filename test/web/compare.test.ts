/** The chart of trade-offs: its scales, and which way is which. */
import fc from 'fast-check';
import { apart, ticks } from '../../web/pages/routes/chart-scale';
import { comparedWays, payLost } from '../../web/pages/routes/compared';
import type { Way } from '../../web/pages/routes/routes-query';

test.each([
  [0, 3.4, 5, [0, 1, 2, 3, 4]],
  [0, 53_000, 4, [0, 20_000, 40_000, 60_000]],
  [-12_000, 30_000, 4, [-20_000, 0, 20_000, 40_000]],
  [0, 0, 5, [0, 0.2]],
])('ticks from %d to %d', (low, high, most, expected) => {
  expect(ticks(low, high, most).slice(0, expected.length)).toEqual(expected);
});

test('ticks hold both ends, are even, and are few', () => {
  const end = fc.integer({ min: -500_000, max: 5_000_000 });
  fc.assert(
    fc.property(end, end, fc.integer({ min: 2, max: 8 }), (one, other, most) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const found = ticks(low, high, most);
      expect(found[0]).toBeLessThanOrEqual(low);
      expect(found.at(-1)).toBeGreaterThanOrEqual(high);
      expect(found.length).toBeLessThanOrEqual(most + 2);
      expect(found.length).toBeGreaterThanOrEqual(2);
    }),
  );
});

test('points on one spot are moved apart, and the first stays', () => {
  const spot = fc.record({ x: fc.integer({ min: 90, max: 460 }), y: fc.integer({ min: 24, max: 244 }) });
  fc.assert(
    fc.property(fc.array(spot, { minLength: 1, maxLength: 12 }), (spots) => {
      const placed = apart(spots, 36, 460);
      expect(placed[0]).toEqual(spots[0]);
      placed.forEach((one, place) => {
        for (const other of placed.slice(place + 1)) {
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(35.9);
        }
      });
    }),
  );
});

const way = (ids: string, years: number): Way => ({
  years,
  odds: 'POSSIBLE',
  learningHours: 0,
  confidence: 1,
  why: [],
  studyYears: 0,
  earningsForgoneUsd: 0,
  roles: [...ids].map((id) => ({ id, title: id.toUpperCase(), slug: id, typicalPayUsd: null })),
  steps: [],
});

test('listed ways keep their numbers, others follow, and a listed one may be beaten', () => {
  const listed = [way('abz', 3), way('acz', 2)];
  const front = [
    { bestIn: ['YEARS' as const], route: way('acz', 2) },
    { bestIn: [], route: way('az', 4) },
  ];
  expect(
    comparedWays(front, listed).map(({ number, name, isListed, isBeaten, bestIn }) => [
      number,
      name,
      isListed,
      isBeaten,
      bestIn.join(),
    ]),
  ).toEqual([
    [1, 'By way of B', true, true, ''],
    [2, 'By way of C', true, false, 'YEARS'],
    [3, 'Straight in', false, false, ''],
  ]);
});

test.each([
  [null, 'not known'],
  [300, 'none'],
  [52_600, '$53,000'],
  [-20_000, 'none, you earn $20,000 more'],
])('pay of %p gone without is "%s"', (earningsForgoneUsd, words) => {
  expect(payLost({ ...way('az', 1), earningsForgoneUsd })).toBe(words);
});
