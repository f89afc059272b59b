import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema, getIntrospectionQuery, graphqlSync, parse } from 'graphql';
import { COST_LIMIT, costRule } from '../../src/graphql/request/cost';

const schema = buildSchema(readFileSync(resolve(__dirname, '../../schema/career.graphql'), 'utf8'));
const costOf = costRule(schema, Number.POSITIVE_INFINITY);
const estimated = (query: string) =>
  costOf({ document: parse(query), hash: query, operationName: null, variables: {} }).cost;

/** Objects and values of an answer: what its cost is meant to be. */
function sizeOf(answer: unknown): number {
  if (Array.isArray(answer)) return answer.reduce((total: number, each) => total + sizeOf(each), 0);
  if (typeof answer !== 'object' || answer === null) return 1;
  return Object.values(answer).reduce((total: number, each) => total + sizeOf(each), 1);
}

const ALL = getIntrospectionQuery({
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
});
const selections = ALL.slice(ALL.indexOf('{') + 1, ALL.lastIndexOf('}', ALL.indexOf('fragment')));
const fragments = ALL.slice(ALL.indexOf('fragment'));

test.each([
  ['the whole schema as GraphiQL asks for it', ALL],
  ['the whole schema without descriptions', getIntrospectionQuery({ descriptions: false })],
  ['names of types', '{ __schema { types { name } } }'],
  [
    'fields and arguments',
    '{ __schema { types { name fields { name args { name type { name ofType { name } } } } } } }',
  ],
  ['fields of what fields lead to', '{ __schema { types { fields { type { name fields { name } } } } } }'],
  ['values of enums and possible types', '{ __schema { types { enumValues { name } possibleTypes { name } } } }'],
  ['directives', '{ __schema { directives { name locations args { name } } } }'],
])('%s costs about as much as its answer holds', (_, query) => {
  const real = sizeOf(graphqlSync({ schema, source: query }).data);
  expect(estimated(query) / real).toBeGreaterThan(0.5);
  expect(estimated(query) / real).toBeLessThan(2.5);
});

test('one type costs no less than the largest one holds', () => {
  const query = '{ __type(name: "Query") { fields { name args { name } } } }';
  expect(estimated(query)).toBeGreaterThan(0.8 * sizeOf(graphqlSync({ schema, source: query }).data));
});

test('the whole schema is within the limit once, not twice', () => {
  expect(estimated(ALL)).toBeLessThan(COST_LIMIT);
  const twice = `{ ${selections.replace('__schema', 'a: __schema')} ${selections.replace('__schema', 'b: __schema')} } ${fragments}`;
  expect(graphqlSync({ schema, source: twice }).errors).toBeUndefined();
  expect(estimated(twice)).toBeGreaterThan(COST_LIMIT);
});
