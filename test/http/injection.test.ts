/** Hostile texts in every argument that takes a text: they are names that mean nothing, or are refused; none reaches a store as code. */
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { buildCareerSchema } from '../../src/graphql';
import { ask, type SeededServer, startSeededServer } from './seeded-server';

const HOSTILE = [
  "' OR 1=1 --",
  '"}) MATCH (n) DETACH DELETE n //',
  "\\' }) DETACH DELETE (n) RETURN '",
  '`) CALL dbms.shutdown() //',
  '$'.concat('{process.exit(1)}'),
  '{{constructor.constructor("return process")()}}',
  '__proto__',
  '../../../../etc/passwd',
  '<script>alert(1)</script>',
  '(a+)+$'.repeat(30),
];

type Input = GraphQLArgument | GraphQLInputField;

/** A place for a text: its path, and the value of the argument with a text there. */
interface Place {
  readonly path: string;
  at(text: string): unknown;
}

/** What an input must have, with names that mean something. */
function plainValue(type: GraphQLInputType, name: string): unknown {
  const plain = getNullableType(type);
  if (isListType(plain)) return [plainValue(plain.ofType as GraphQLInputType, name)];
  if (isEnumType(plain)) return plain.getValues()[0]!.name;
  if (isInputObjectType(plain)) {
    const needed = Object.values(plain.getFields()).filter((field) => isNonNullType(field.type));
    if (plain.isOneOf) return {};
    return Object.fromEntries(needed.map((field) => [field.name, plainValue(field.type, field.name)]));
  }
  if (plain.name === 'Int' || plain.name === 'Float') return 1;
  if (plain.name === 'Boolean') return false;
  return name === 'to' ? 'Cloud Architect' : 'Data Analyst';
}

function placesIn({ type, name }: Input, depth = 0): readonly Place[] {
  const plain = getNullableType(type);
  if (isListType(plain)) {
    const inner = placesIn({ type: plain.ofType, name } as Input, depth);
    return inner.map(({ path, at }) => ({ path, at: (text) => [at(text)] }));
  }
  if (isInputObjectType(plain)) {
    if (depth > 3) return [];
    return Object.values(plain.getFields()).flatMap((field) =>
      placesIn(field, depth + 1).map(({ path, at }) => ({
        path: `${name}.${path}`,
        at: (text: string) => ({ ...(plainValue(plain, name) as object), [field.name]: at(text) }),
      })),
    );
  }
  return isLeafType(plain) && ['String', 'ID'].includes(plain.name) ? [{ path: name, at: (text) => text }] : [];
}

const fields = Object.values(buildCareerSchema().getQueryType()!.getFields());
const places = fields.flatMap((field) =>
  field.args.flatMap((arg) =>
    placesIn(arg).map(({ path, at }) => ({ name: `${field.name}(${path})`, field, arg, at })),
  ),
);

let server: SeededServer;
beforeAll(async () => {
  server = await startSeededServer({ development: false });
});
afterAll(() => server.close());

const GRAPH = '{ graph { revision counts { name: __typename } } roles(first: 1) { totalCount } }';

test('there are many such places', () => {
  expect(places.length).toBeGreaterThan(40);
});

test.each(places)('$name', async ({ field, arg, at }) => {
  const others = field.args.filter(
    (each) => each !== arg && isNonNullType(each.type) && each.defaultValue === undefined,
  );
  const used = [arg, ...others];
  const selection = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }';
  const query = `query (${used.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')}) { ${field.name}(${used
    .map(({ name }) => `${name}: $${name}`)
    .join(', ')}) ${selection} }`;
  const plain = Object.fromEntries(others.map(({ name, type }) => [name, plainValue(type, name)]));
  for (const text of HOSTILE) {
    const answer = await ask(server.url, query, { ...plain, [arg.name]: at(text) });
    expect([200, 400]).toContain(answer.status);
    expect(answer.text).not.toMatch(/INTERNAL|node_modules|\.[jt]s:\d|SyntaxError|root:/);
  }
});

test('the graph is as before, and nothing went wrong on our side', async () => {
  expect(server.log).toEqual([]);
  const { data } = await ask(server.url, GRAPH);
  expect(data).toMatchObject({ graph: { revision: 1 } });
  expect((data as { roles: { totalCount: number } }).roles.totalCount).toBe(server.atlas.snapshot().graph.roles.length);
});
