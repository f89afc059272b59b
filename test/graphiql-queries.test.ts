import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema, getVariableValues, type OperationDefinitionNode, parse, validate } from 'graphql';
import { exampleQueries } from '../web/graphiql/queries';

const schema = buildSchema(readFileSync(resolve(__dirname, '..', 'schema', 'career.graphql'), 'utf8'));
const operationOf = (query: string) => parse(query).definitions[0] as OperationDefinitionNode;

describe('the example queries', () => {
  test('are at least eight, each with a name and words of its own', () => {
    expect(exampleQueries.length).toBeGreaterThanOrEqual(8);
    expect(new Set(exampleQueries.map(({ name }) => name)).size).toBe(exampleQueries.length);
    expect(new Set(exampleQueries.map(({ about }) => about)).size).toBe(exampleQueries.length);
  });

  test.each(exampleQueries)('$name names its operation and asks for what the schema has', ({ name, query }) => {
    expect(operationOf(query).name?.value).toBe(name);
    expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
  });

  test.each(exampleQueries)('$name has variables that the schema accepts', ({ query, variables }) => {
    const { errors } = getVariableValues(schema, operationOf(query).variableDefinitions ?? [], variables ?? {});
    expect(errors?.map(({ message }) => message) ?? []).toEqual([]);
  });
});
