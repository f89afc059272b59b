import { parse } from 'graphql';
import { buildCareerSchema, costRule } from '../../src/graphql';

const costOf = costRule(buildCareerSchema());
const cost = (query: string) =>
  costOf({ document: parse(query), hash: query, operationName: null, variables: {} }).cost;

test.each([
  ['changes(first: 100) { nodes { entries { VALUE } } }', 'subject', 'before'],
  ['diff(from: {revision: 1}) { differences(first: 100) { nodes { VALUE } } }', 'subject', 'after'],
])('%s costs many times as much for whole facts as for their names', (query, name, fact) => {
  const [nothing, names, facts] = ['__typename', name, fact].map((each) => cost(`{ ${query.replace('VALUE', each)} }`));
  expect(facts! - nothing!).toBeGreaterThan(4 * Math.max(1, names! - nothing!));
});

test('a page of changes with all facts is still accepted', () => {
  expect(cost('{ changes(first: 100) { nodes { entries(first: 100) { before after } } } }')).toBeLessThan(30_000);
});
