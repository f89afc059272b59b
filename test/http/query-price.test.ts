import { GraphQLError, parse } from 'graphql';
import { UsedUpError } from '../../src/domain';
import type { QueryCost, RequestContext } from '../../src/graphql';
import { setAsideFor } from '../../src/http/query-price';
import { HTTP_LIMITS } from '../../src/http/settings';

const QUERY = { document: parse('{ a }'), hash: 'h', operationName: null, variables: {} };

/** A context with points, and what was taken of them. */
function contextWith(points: number) {
  const taken = { aside: 0, spent: 0 };
  const context = {
    cost: { cost: 0, limit: 0 },
    refusal: null as Error | null,
    charge: (asked: number) => {
      if (asked > points) throw new UsedUpError('Too few.', 7);
      taken.aside += asked;
    },
    spend: (spent: number) => {
      taken.spent += spent;
    },
  };
  return { taken, context: context as unknown as RequestContext };
}

test('what a query costs is noted, and set aside', () => {
  const { taken, context } = contextWith(10);
  const cost: QueryCost = { cost: 4, limit: 9 };
  setAsideFor(QUERY, () => cost, context);
  expect([context.cost, taken]).toEqual([cost, { aside: 4, spent: 0 }]);
});

const tooDear = () => {
  throw new GraphQLError('Too dear.', { extensions: { code: 'QUERY_TOO_COSTLY' } });
};

test.each<[string, () => QueryCost, number]>([
  ['for its cost', tooDear, HTTP_LIMITS.refusedPoints],
  ['for lack of points', () => ({ cost: 40, limit: 99 }), 0],
])('a query that is refused %s stays refused, and pays once', (_, costOf, spent) => {
  const { taken, context } = contextWith(10);
  let asked = 0;
  const counting = () => {
    asked++;
    return costOf();
  };
  const refusals = [1, 2].map(() => {
    try {
      setAsideFor(QUERY, counting, context);
    } catch (error) {
      return error;
    }
    return null;
  });
  expect(refusals[0]).toBeInstanceOf(Error);
  expect(refusals[1]).toBe(refusals[0]);
  expect([asked, taken]).toEqual([1, { aside: 0, spent }]);
});
