import { buildSchema, type GraphQLObjectType, type GraphQLSchema, parse } from 'graphql';
import { createExecutor, type ExecutorKind, RequestContext } from '../../src/graphql';
import { boundLists } from '../../src/graphql/request/bound-lists';
import { LIST_BOUNDS } from '../../src/graphql/request/list-bounds';
import { Tally } from '../../src/graphql/request/tally';
import { openSeededAtlas, type SeededAtlas } from '../http/seeded-server';

let seeded: SeededAtlas;
beforeAll(async () => {
  seeded = await openSeededAtlas();
});
afterAll(() => seeded.close());

/** Disciplines within disciplines, a hundred each, as deep as one asks. */
function endless(): GraphQLSchema {
  const schema = buildSchema('type Query { disciplines: [Query!]!, name: String }');
  const query = schema.getQueryType() as GraphQLObjectType;
  for (const field of Object.values(query.getFields())) {
    field.resolve = field.name === 'disciplines' ? () => Array(100).fill({}) : () => 'x';
  }
  boundLists(schema);
  return schema;
}

async function run(kind: ExecutorKind, query: string, cost: number) {
  const execute = createExecutor(endless(), kind, (hidden) => {
    throw hidden;
  });
  const document = parse(query);
  let result = null;
  // From the second time on, documents are compiled.
  for (let time = 0; time < 3; time++) {
    const context = new RequestContext(seeded.atlas, 'request');
    context.cost = { cost, limit: 30_000 };
    result = await execute({ document, hash: query, operationName: null, variables: {}, context });
  }
  return JSON.parse(JSON.stringify(result));
}

const NESTED = '{ disciplines { disciplines { disciplines { disciplines { name } } } } }';

describe.each(['jit', 'js'] as const)('%s', (kind) => {
  test('a query that returns far more than its cost said is ended, and says what to do', async () => {
    const { data, errors } = await run(kind, NESTED, 500);
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({
      message: expect.stringMatching(/was ended: .* more than 20,000.*fewer elements \(first\)/),
      extensions: { code: 'QUERY_TOO_COSTLY', allowed: 20_000 },
    });
  });

  test('the same answer is given if its cost said so', async () => {
    const { data, errors } = await run(kind, '{ disciplines { disciplines { name } } }', 10_000);
    expect(errors).toBeUndefined();
    expect(data.disciplines).toHaveLength(100);
    expect(data.disciplines[99].disciplines[99]).toEqual({ name: 'x' });
  });

  test('fragments and inline fragments count as the fields in them', async () => {
    const spread =
      '{ disciplines { ...all } } fragment all on Query { disciplines { ... on Query { name name2: name name3: name } } }';
    expect((await run(kind, spread, 10_000)).errors).toBeUndefined();
    const doubled = `{ ${'abcd'.replace(/./g, '$&: disciplines { ...all } ')} } fragment all on Query { disciplines { name a: name b: name } }`;
    expect((await run(kind, doubled, 1)).errors[0].extensions.code).toBe('QUERY_TOO_COSTLY');
  });
});

test('a list without a bound is found when the schema is built', () => {
  const schema = buildSchema('type Query { strays: [Query!]! }');
  expect(() => boundLists(schema)).toThrow('The list Query.strays has no bound.');
});

test.each(Object.entries(LIST_BOUNDS))(
  '%s has a default and a usual length within its maximum',
  (_, { first, most, usually }) => {
    for (const length of [first ?? 1, usually ?? 1]) {
      expect(length).toBeGreaterThanOrEqual(1);
      expect(length).toBeLessThanOrEqual(most);
    }
  },
);

describe('route searches share one time', () => {
  test('a search after the time is over ends the query', () => {
    const tally = new Tally({ cost: 1, limit: 1 });
    expect(tally.timeFor(200)).toBe(200);
    tally.searched(260);
    expect(tally.error).toBeNull();
    expect(() => tally.timeFor(200)).toThrow(/route searches took more than 250 milliseconds together/);
    expect(() => tally.check()).toThrow(/was ended/);
    expect(tally.error?.extensions.code).toBe('QUERY_TOO_COSTLY');
  });

  test('a later search gets what the earlier ones left', () => {
    const tally = new Tally({ cost: 1, limit: 1 });
    tally.timeFor(200);
    tally.searched(120);
    expect(tally.timeFor(200)).toBe(130);
  });

  test('a search that asks for more time has it', () => {
    expect(new Tally({ cost: 1, limit: 1 }).timeFor(2000)).toBe(2000);
  });
});
