/** The parts of a schema that a question may be about. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';

/** What a part is. */
export const API_PART_KINDS = ['FIELD', 'ARGUMENT', 'INPUT_FIELD', 'TYPE', 'EXAMPLE'] as const;
export type ApiPartKind = (typeof API_PART_KINDS)[number];

export interface ApiPart {
  readonly kind: ApiPartKind;
  /** "Role.pay", "Query.routes(input:)", "RouteSearch.via", "Wish"; of an example its first root field. */
  readonly coordinate: string;
  /** In GraphQL's own form: "[PayBand!]!"; null for types and examples. */
  readonly type: string | null;
  readonly description: string;
  /** Why it should not be used, and what instead; null if it may. */
  readonly deprecated: string | null;
}

/** Pages of lists have the same fields everywhere: they answer no question of their own. */
const PAGING = /(?:Connection|Edge|^PageInfo)$/;

/** All parts of a schema, in the order of its types. */
export function apiParts(schema: GraphQLSchema): readonly ApiPart[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type) || PAGING.test(type.name)) return [];
    const within = partsWithin(type);
    return roots.some((root) => root === type) ? within : [typePart(type), ...within];
  });
}

function partsWithin(type: GraphQLNamedType): readonly ApiPart[] {
  if (isObjectType(type) || isInterfaceType(type))
    return Object.values(type.getFields()).flatMap((field) => fieldParts(type.name, field));
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => part('INPUT_FIELD', type.name, field));
  return [];
}

function typePart(type: GraphQLNamedType): ApiPart {
  const description = type.description ?? '';
  // A value has no question of its own: it is given where its enumeration is.
  const values = isEnumType(type) ? type.getValues().map((value) => `${value.name}: ${value.description ?? ''}`) : [];
  return {
    kind: 'TYPE',
    coordinate: type.name,
    type: null,
    description: [description, ...values].join(' '),
    deprecated: null,
  };
}

function fieldParts(type: string, field: GraphQLField<unknown, unknown>): readonly ApiPart[] {
  const args = field.args.map((arg) => ({
    ...part('ARGUMENT', type, arg),
    coordinate: `${type}.${field.name}(${arg.name}:)`,
  }));
  return [part('FIELD', type, field), ...args];
}

function part(
  kind: ApiPartKind,
  owner: string,
  { name, type, description, deprecationReason }: GraphQLField<unknown, unknown> | GraphQLArgument | GraphQLInputField,
): ApiPart {
  return {
    kind,
    coordinate: `${owner}.${name}`,
    type: String(type),
    description: description ?? '',
    deprecated: deprecationReason ?? null,
  };
}
