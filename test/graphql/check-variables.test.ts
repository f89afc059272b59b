import { buildSchema, type OperationDefinitionNode, parse } from 'graphql';
import { checkVariables } from '../../src/graphql/request/check-variables';

const schema = buildSchema('input Me { skills: [Int!] } type Query { roles(me: Me): Int }');
const operation = parse('query($me: Me) { roles(me: $me) }').definitions[0] as OperationDefinitionNode;

/** A record with mistakes, and how often somebody looked at all of it. */
function wrong(fields: number) {
  const looks = { count: 0 };
  const record = new Proxy(Object.fromEntries(Array.from({ length: fields }, (_, i) => [`k${i}`, i])), {
    ownKeys: (target) => {
      looks.count++;
      return Reflect.ownKeys(target);
    },
  });
  return { record, looks };
}

test('a value with thousands of mistakes is gone through as often as one with a single mistake', () => {
  const [one, many] = [wrong(1), wrong(5_000)];
  for (const { record } of [one, many])
    expect(() => checkVariables(schema, operation, { me: record })).toThrow('Field "k0" is not defined by type "Me"');
  expect(many.looks.count).toBeLessThanOrEqual(one.looks.count + 2);
});

test.each([
  ['variables as the operation takes them', operation, { me: { skills: [1, 2] } }],
  ['none', operation, {}],
  ['those of an operation that takes none', parse('{ roles }').definitions[0] as OperationDefinitionNode, { me: 1 }],
  ['those of no operation', null, { me: 1 }],
])('%s are good', (_, of, variables) => {
  expect(() => checkVariables(schema, of, variables)).not.toThrow();
});
