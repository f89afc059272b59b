/**
 * What questions about the schema cost: as much as their answers hold. Lists of the introspection types count with the lengths that
 * they have here on average, so the whole schema is priced right, and asked for twice it is refused.
 */
import {
  type GraphQLInputField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isWrappingType,
} from 'graphql';

/** How often what is under a field of an introspection type is answered, by "Type.field"; 1 where it is not named. */
export type IntrospectionLengths = ReadonlyMap<string, number>;

/** The lengths of a schema. O(its fields and arguments). */
export function introspectionLengths(schema: GraphQLSchema): IntrospectionLengths {
  const types = Object.values(schema.getTypeMap());
  const fieldsOf = types.map((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  );
  const inputs = types.map((type): GraphQLInputField[] =>
    isInputObjectType(type) ? Object.values(type.getFields()) : [],
  );
  const fields = fieldsOf.flat();
  const directives = schema.getDirectives();
  const ends = [...fields, ...fields.flatMap(({ args }) => args), ...inputs.flat()];
  const wrappers = sum(ends.map(({ type }) => wrappersAround(type)));
  const mean = (total: number, of: number) => total / Math.max(1, of);
  const argsOf = (each: typeof fields) => sum(each.map(({ args }) => args.length));
  const possible = types.map((type) => (isAbstractType(type) ? schema.getPossibleTypes(type).length : 0));
  // One type that is named may hold many times what types hold on average.
  const timesMean = (of: readonly number[], one: number) => one / Math.max(Number.EPSILON, mean(sum(of), of.length));
  const timesLargest = (of: readonly number[]) => timesMean(of, Math.max(...of));
  const root = (type: GraphQLObjectType | null | undefined) => {
    const own = Object.values(type?.getFields() ?? {});
    return Math.max(
      1,
      timesMean(
        fieldsOf.map((each) => each.length),
        own.length,
      ),
      timesMean(fieldsOf.map(argsOf), argsOf(own)),
    );
  };
  return new Map([
    ['__Schema.types', types.length],
    ['__Schema.directives', directives.length],
    ['__Directive.args', mean(sum(directives.map(({ args }) => args.length)), directives.length)],
    ['__Directive.locations', mean(sum(directives.map(({ locations }) => locations.length)), directives.length)],
    ['__Type.fields', mean(fields.length, types.length)],
    ['__Field.args', mean(argsOf(fields), fields.length)],
    ['__Type.inputFields', mean(inputs.flat().length, types.length)],
    [
      '__Type.enumValues',
      mean(sum(types.map((type) => (isEnumType(type) ? type.getValues().length : 0))), types.length),
    ],
    ['__Type.interfaces', mean(sum(types.map((type) => interfacesOf(type))), types.length)],
    ['__Type.possibleTypes', mean(sum(possible), types.length)],
    // Chains of wrappers are as long together as there are wrappers.
    ['__Type.ofType', wrappers / (ends.length + wrappers)],
    ['__Schema.queryType', root(schema.getQueryType())],
    ['__Schema.mutationType', root(schema.getMutationType())],
    ['__Schema.subscriptionType', root(schema.getSubscriptionType())],
    [
      'Query.__type',
      Math.max(
        timesLargest(fieldsOf.map((each) => each.length)),
        timesLargest(fieldsOf.map(argsOf)),
        timesLargest(possible),
      ),
    ],
  ]);
}

function wrappersAround(type: GraphQLType): number {
  return isWrappingType(type) ? 1 + wrappersAround(type.ofType as GraphQLType) : 0;
}

function interfacesOf(type: GraphQLType): number {
  return isObjectType(type) || isInterfaceType(type) ? type.getInterfaces().length : 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
