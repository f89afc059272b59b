import { buildSchema, type GraphQLSchema, parse } from 'graphql';
import { InvalidOptionError, StoreUnavailableError } from '../../src/domain';
import { createExecutor, type ExecutorKind, RequestContext } from '../../src/graphql';
import { openSeededAtlas, type SeededAtlas } from '../http/seeded-server';

let seeded: SeededAtlas;
beforeAll(async () => {
  seeded = await openSeededAtlas();
});
afterAll(() => seeded.close());

/** A schema whose fields fail in the ways that resolvers can. */
function failingSchema(): GraphQLSchema {
  const schema = buildSchema(
    'type Query { fine: String, surprise: String, input: String, store: String, never: String! }',
  );
  const fail = (name: string, error: () => Error): void => {
    const field = schema.getQueryType()?.getFields()[name];
    if (field !== undefined) {
      field.resolve = () => {
        throw error();
      };
    }
  };
  fail('surprise', () => new TypeError('secret: password is hunter2'));
  fail('input', () => new InvalidOptionError('input.first', 'input.first is 0; it must be 1 to 50.'));
  fail('store', () => new StoreUnavailableError(expect.stringContaining('The database does not answer')));
  return schema;
}

async function run(kind: ExecutorKind, query: string, times = 3) {
  const hidden: unknown[] = [];
  const execute = createExecutor(failingSchema(), kind, (error) => hidden.push(error));
  const document = parse(query);
  let result = null;
  for (let i = 0; i < times; i++) {
    const context = new RequestContext(seeded.atlas, 'request-7');
    result = await execute({ document, hash: query, operationName: null, variables: {}, context });
  }
  return { result: JSON.parse(JSON.stringify(result)), hidden };
}

describe.each(['jit', 'js'] as const)('%s', (kind) => {
  test('an unforeseen error is hidden behind the number of the request, and reported', async () => {
    const { result, hidden } = await run(kind, '{ fine surprise }');
    expect(result).toEqual({
      data: { fine: null, surprise: null },
      errors: [
        {
          message: 'Something went wrong on our side. Please report it with this number: request-7.',
          locations: [{ line: 1, column: 8 }],
          path: ['surprise'],
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-7' },
        },
      ],
    });
    expect(hidden).toHaveLength(3);
    expect(String(hidden[0])).toContain('hunter2');
  });

  test('errors of ours are shown with their code', async () => {
    const { result, hidden } = await run(kind, '{ input store }');
    expect(result.errors).toMatchObject([
      {
        message: 'input.first is 0; it must be 1 to 50.',
        extensions: { code: 'BAD_USER_INPUT', argument: 'input.first' },
      },
      { message: expect.stringContaining('The database does not answer'), extensions: { code: 'STORE_UNAVAILABLE' } },
    ]);
    expect(hidden).toEqual([]);
  });

  test('null where there must be a value is an unforeseen error', async () => {
    const { result, hidden } = await run(kind, '{ never }');
    expect(result.data).toBeNull();
    expect(result.errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(hidden).toHaveLength(3);
  });
});
