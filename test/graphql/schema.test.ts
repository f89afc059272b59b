import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isLeafType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
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

test('dates are the scalar DateTime, which clients know how to map', () => {
  expect(types.map(String).filter((name) => name.startsWith('Date'))).toEqual(['DateTime']);
});

test('no field starts with the name of its type, or with "get"; queryCost alone does, since it speaks of the query itself', () => {
  const wrong = [...types, schema.getQueryType() as GraphQLNamedType].flatMap((type) => {
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    const prefix = new RegExp(`^(get|${type.name})`, 'i');
    return Object.keys(type.getFields()).filter((field) => prefix.test(field));
  });
  expect(wrong).toEqual(['queryCost']);
});

test('no type is called a type, an enum, an interface or a union', () => {
  expect(
    types.map(String).filter((name) => /^(Type|Enum|Interface|Union)[A-Z]|(Type|Enum|Interface|Union)$/.test(name)),
  ).toEqual([]);
});

test('every type, field, argument and enum value is described', () => {
  const bare = [...types, schema.getQueryType() as GraphQLNamedType].flatMap(undescribed);
  expect(bare).toEqual([]);
});

function undescribed(type: GraphQLNamedType): string[] {
  const bare = type.description ? [] : [type.name];
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
      // What was asked for and is not in the list.
      ...(type.name === 'AdvisorConnection' ? ['gaps'] : []),
    ]);
  }
});

test('types that one field may answer give fields of one name one type, so that a query may select both', () => {
  const abstract = types.filter((type) => isInterfaceType(type) || isUnionType(type));
  const conflicts = abstract.flatMap((type) => {
    const shapes = new Map<string, Set<string>>();
    for (const possible of schema.getPossibleTypes(type)) {
      for (const { name, type: answer, deprecationReason } of Object.values(possible.getFields())) {
        if (deprecationReason !== undefined) continue;
        // Objects are merged field by field: only whether they may be null or are listed has to agree.
        const shape = isLeafType(getNamedType(answer)) ? String(answer) : String(answer).replace(/\w+/, 'Object');
        shapes.set(name, (shapes.get(name) ?? new Set()).add(shape));
      }
    }
    return [...shapes]
      .filter(([, each]) => each.size > 1)
      .map(([name, each]) => `${name}: ${[...each].sort().join(', ')}`);
  });
  // Companies may have no summary, roles and disciplines always do.
  expect([...new Set(conflicts)]).toEqual(['summary: String, String!']);
});

test('figures of our answers are read without a resolver; lists and what converts plain data keep theirs', () => {
  const resolverOf = (type: string, field: string) =>
    (schema.getType(type) as GraphQLObjectType).getFields()[field]!.resolve;
  for (const [type, field] of [
    ['RouteStep', 'years'],
    ['Route', 'why'],
    ['RouteSet', 'verdict'],
    ['RouteSet', 'from'],
  ] as const)
    expect(resolverOf(type, field)).toBeUndefined();
  for (const [type, field] of [
    ['RouteSet', 'routes'],
    ['RouteStep', 'learn'],
    ['Role', 'progressions'],
    ['Query', 'routes'],
  ] as const)
    expect(resolverOf(type, field)).toBeInstanceOf(Function);
});
