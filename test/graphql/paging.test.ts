import fc from 'fast-check';
import { decodeCursor, encodeCursor } from '../../src/graphql/paging/cursor';
import { nodeSequence, type Page, pageOf } from '../../src/graphql/paging/page';

const idsOf = (...ids: string[]) => nodeSequence(ids.map((id) => ({ id })));

test('a cursor gives back the place and the key it was made of', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 999_999_999 }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 }),
      (position, key) => {
        expect(decodeCursor(encodeCursor(position, key))).toEqual({ position, key });
      },
    ),
  );
});

test('no other text is a cursor', () => {
  fc.assert(fc.property(fc.string(), (text) => decodeCursor(text) === null || encodeCursor(...placeOf(text)) === text));
  for (const text of ['', ' ', '1:a', 'MTph ', 'MTph=', 'x'.repeat(10_000)]) expect(decodeCursor(text)).toBeNull();
});

function placeOf(text: string): [number, string] {
  const cursor = decodeCursor(text);
  return [cursor?.position ?? 0, cursor?.key ?? ''];
}

test('pages of any size hold every element once, in order', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 60 }),
      fc.integer({ min: 1, max: 100 }),
      (ids, first) => {
        const seen: string[] = [];
        let after: string | null = null;
        do {
          const page: Page<{ id: string }> = pageOf(idsOf(...ids), { first, after });
          seen.push(...page.nodes.map(({ id }) => id));
          expect(page.edges.map((edge) => edge.node)).toEqual(page.nodes);
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        } while (after !== null);
        expect(seen).toEqual(ids);
      },
    ),
  );
});

describe('when the list has changed since', () => {
  const cursor = pageOf(idsOf('a', 'b', 'c', 'd'), { first: 2 }).pageInfo.endCursor;

  test.each([
    ['elements before it were added', ['0', 'a', 'a2', 'b', 'c', 'd'], ['c', 'd']],
    ['elements before it were removed', ['b', 'c', 'd'], ['c', 'd']],
    ['the order is another', ['d', 'c', 'b', 'a'], ['a']],
    ['the element itself is gone', ['a', 'c', 'd'], ['c', 'd']],
    ['all is gone', [], []],
  ])('paging goes on where it was: %s', (_name, ids, next) => {
    expect(pageOf(idsOf(...ids), { after: cursor }).nodes.map(({ id }) => id)).toEqual(next);
  });
});

test('an empty list has an empty page', () => {
  const page = pageOf(idsOf(), {});
  expect(page.totalCount).toBe(0);
  expect(page.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null });
});
