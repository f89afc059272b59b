import fc from 'fast-check';
import { directPrerequisites, learningOrder, type Prerequisite } from '../../src/adjacency';
import { asymmetry } from '../../src/adjacency/prerequisites';

const byNumber = () => 0;

function edge(before: number, after: number, strength = 0.5): Prerequisite {
  return { before, after, strength, kind: strength === 2 ? 'BROADER' : 'CONDITIONAL' };
}

const CASES = fc
  .integer({ min: 1, max: 9 })
  .chain((count) =>
    fc.record({
      count: fc.constant(count),
      edges: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1), fc.constantFrom(0.25, 0.5, 0.75, 2)), {
        maxLength: 30,
      }),
    }),
  )
  .map(({ count, edges }) => {
    const pairs = new Map(edges.filter(([a, b]) => a !== b).map(([a, b, s]) => [`${a} ${b}`, edge(a, b, s)]));
    return { all: Array.from({ length: count }, (_, i) => i), edges: [...pairs.values()] };
  });

/** Does a chain of edges lead from `a` to `b`? By brute force. */
function leads(edges: readonly Prerequisite[], a: number, b: number, seen = new Set<number>()): boolean {
  if (seen.has(a)) return false;
  seen.add(a);
  return edges.some((each) => each.before === a && (each.after === b || leads(edges, each.after, b, seen)));
}

describe('the order of learning', () => {
  test('nothing to learn has an empty order', () => {
    expect(learningOrder([], [], byNumber)).toEqual({ order: [], held: [], dropped: [] });
  });

  test('without prerequisites, the comparison decides, then the number', () => {
    expect(learningOrder([3, 1, 2], [], byNumber).order).toEqual([1, 2, 3]);
    expect(learningOrder([3, 1, 2], [], (a, b) => b - a).order).toEqual([3, 2, 1]);
  });

  test('of a circle the weakest prerequisite is dropped; of equals, that with the larger numbers', () => {
    const circle = [edge(1, 2, 0.3), edge(2, 3, 0.9), edge(3, 1, 2)];
    expect(learningOrder([1, 2, 3], circle, byNumber)).toMatchObject({ order: [2, 3, 1], dropped: [circle[0]] });
    const even = [edge(1, 2), edge(2, 1)];
    expect(learningOrder([1, 2], even, byNumber)).toMatchObject({ order: [1, 2], dropped: [even[1]] });
  });

  test('every competency comes once, after all prerequisites that hold', () => {
    fc.assert(
      fc.property(CASES, ({ all, edges }) => {
        const { order, held } = learningOrder(all, edges, byNumber);
        expect([...order].sort((a, b) => a - b)).toEqual(all);
        for (const { before, after } of held) expect(order.indexOf(before)).toBeLessThan(order.indexOf(after));
      }),
    );
  });

  test('a prerequisite is dropped only where it stood in a circle, and was weakest in one when its turn came', () => {
    fc.assert(
      fc.property(CASES, ({ all, edges }) => {
        const { held, dropped } = learningOrder(all, edges, byNumber);
        expect(new Set([...held, ...dropped])).toEqual(new Set(edges));
        let left = edges;
        for (const each of dropped) {
          expect(leads(left, each.after, each.before)).toBe(true);
          const inCircles = left.filter((other) => leads(left, other.after, other.before));
          expect(each.strength).toBe(Math.min(...inCircles.map((other) => other.strength)));
          left = left.filter((other) => other !== each);
        }
      }),
    );
  });

  test('direct prerequisites imply the others and no one another', () => {
    fc.assert(
      fc.property(CASES, ({ all, edges }) => {
        const order = learningOrder(all, edges, byNumber);
        const direct = directPrerequisites(order);
        for (const each of order.held) expect(leads(direct, each.before, each.after)).toBe(true);
        for (const each of direct) {
          expect(
            leads(
              direct.filter((other) => other !== each),
              each.before,
              each.after,
            ),
          ).toBe(false);
        }
      }),
    );
  });

  test('the order does not depend on the order of the input', () => {
    fc.assert(
      fc.property(CASES, fc.infiniteStream(fc.nat()), ({ all, edges }, keys) => {
        const shuffled = <T>(items: readonly T[]) =>
          items
            .map((item) => ({ item, key: keys.next().value }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        expect(learningOrder(shuffled(all), shuffled(edges), byNumber).order).toEqual(
          learningOrder(all, edges, byNumber).order,
        );
      }),
    );
  });
});

describe('the asymmetry of who asks for both', () => {
  test.each([
    ['most who ask for y ask for x, few the other way round', 20, 10, 9, 100, 0.45],
    ['the other way round', 10, 20, 9, 100, null],
    ['too few roles ask for both', 20, 2, 2, 100, null],
    ['as many ask for one as for the other', 10, 10, 9, 100, null],
    ['less than most ask for both', 40, 10, 5, 100, null],
    ['everybody asks for x: no wonder that those of y do', 95, 10, 10, 100, null],
    ['nearly everybody', 80, 10, 9, 100, null],
  ])('%s', (_, x, y, both, all, expected) => {
    const found = asymmetry(x, y, both, all);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(expected, 10);
  });
});
