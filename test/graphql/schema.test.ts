import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { buildCareerSchema, printCareerSchema } from '../../src/graphql';

const schema = buildCareerSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type) && type !== schema.getQueryType(),
);

test('schema/career.graphql is the schema as the code has it; npm run schema rewrites it', () => {
  const printed = readFileSync(join(__dirname, '../../schema/career.graphql'), 'utf8');
  expect(printCareerSchema(schema)).toBe(printed);
});

test('every type, field, argument and enum value is described', () => {
  const bare = [...types, schema.getQueryType() as GraphQLNamedType].flatMap(undescribed);
  expect(bare).toEqual([]);
});

function undescribed(type: GraphQLNamedType): string[] {
  const bare = type.description || type.name === 'Query' ? [] : [type.name];
  if (isEnumType(type)) {
    bare.push(
      ...type
        .getValues()
        .filter((value) => !value.description)
        .map((value) => `${type.name}.${value.name}`),
    );
  }
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      if (!field.description) bare.push(`${type.name}.${field.name}`);
      if (!('args' in field)) continue;
      for (const arg of field.args) if (!arg.description) bare.push(`${type.name}.${field.name}(${arg.name})`);
    }
  }
  return bare;
}

test('lists that can be long are connections with edges, nodes, pageInfo and totalCount', () => {
  const connections = types.filter((type) => type.name.endsWith('Connection'));
  expect(connections.length).toBeGreaterThanOrEqual(12);
  for (const type of connections) {
    expect(Object.keys((isObjectType(type) && type.getFields()) || {})).toEqual([
      'edges',
      'nodes',
      'pageInfo',
      'totalCount',
    ]);
  }
});
