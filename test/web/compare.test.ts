/** The chart of trade-offs: its scales, and which way is which. */
import fc from 'fast-check';
import { labelPlaces, ticks } from '../../web/pages/routes/chart-scale';
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

test('labels stand in the plot, apart from each other and off every mark', () => {
  const box = { left: 104, right: 456, top: 24, bottom: 232 };
  const spot = fc.record({ x: fc.integer({ min: 92, max: 456 }), y: fc.integer({ min: 24, max: 244 }) });
  const corner = fc.constantFrom({ x: 92, y: 24 }, { x: 456, y: 244 }, { x: 92, y: 244 });
  fc.assert(
    fc.property(fc.array(fc.oneof(spot, corner), { minLength: 1, maxLength: 11 }), (spots) => {
      const labels = labelPlaces(spots, box, 36, 21);
      labels.forEach(({ x, y }, place) => {
        expect(x >= box.left && x <= box.right && y >= box.top && y <= box.bottom).toBe(true);
        for (const other of labels.slice(place + 1)) expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(35.9);
        for (const mark of spots) expect(Math.hypot(mark.x - x, mark.y - y)).toBeGreaterThan(20.9);
      });
    }),
    { numRuns: 50 },
  );
});

test('a label of a lone mark is next to it', () => {
  const [label] = labelPlaces([{ x: 200, y: 100 }], { left: 104, right: 456, top: 24, bottom: 232 }, 36, 21);
  expect(Math.hypot(label!.x - 200, label!.y - 100)).toBeLessThan(24);
});

const way = (ids: string, years: number): Way => ({
  years,
  odds: 'POSSIBLE',
  learningHours: 0,
  confidence: 1,
  why: [],
  money: [],
  hardFacts: [],
  tryFirst: [],
  thisWeek: [],
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
