/**
 * Bounds the lists of a schema and counts what they return. Each list that is no connection takes its bound from the table; a list
 * without one is a mistake that building the schema finds.
 */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLFieldResolver,
  GraphQLInt,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import type { ComplexityEstimator } from 'graphql-query-complexity';
import { badInput } from '../errors/errors';
import type { RequestContext } from './context';
import { costOfEach } from './cost-of-each';
import { LIST_BOUNDS, type ListBound } from './list-bounds';

type Resolver = GraphQLFieldResolver<unknown, RequestContext>;

/** Gives each list its argument, cost and count. @throws Error naming a list that has no bound */
export function boundLists(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue;
    for (const field of Object.values(type.getFields())) {
      if (isListOfObjects(field)) {
        const bound = isPage(type) ? null : boundOf(type, field.name);
        if (bound !== null) addBound(field, bound);
        if (isObjectType(type)) field.resolve = counted(field, bound);
      } else if (isObjectType(type) && takesWork(field)) {
        field.resolve = unlessOver(field.resolve as Resolver);
      }
    }
  }
}

function isListOfObjects({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(type)) && isCompositeType(getNamedType(type));
}

/** Connections are cut to their page before. */
function isPage({ name }: GraphQLObjectType | GraphQLInterfaceType): boolean {
  return name.endsWith('Connection');
}

/** The bound of a type's own list, or of the interface that it has it from. */
function boundOf(type: GraphQLObjectType | GraphQLInterfaceType, field: string): ListBound {
  for (const { name } of [type, ...type.getInterfaces()]) {
    const bound = LIST_BOUNDS[`${name}.${field}`];
    if (bound !== undefined) return bound;
  }
  throw new Error(`The list ${type.name}.${field} has no bound.`);
}

function addBound(field: GraphQLField<unknown, RequestContext>, { first, most, usually }: ListBound): void {
  if (first !== null) {
    field.args = [...field.args, firstArgument(first, most)];
    field.description = `${field.description ?? ''} For more than ${first} of them, raise \`first\`.`;
  }
  if (field.extensions.complexity !== undefined) return;
  const complexity: ComplexityEstimator = ({ args, childComplexity }) => {
    const asked = firstOf(args, first ?? most);
    return 1 + Math.min(asked >= 1 && asked <= most ? asked : most, usually ?? most) * childComplexity;
  };
  field.extensions = { ...field.extensions, complexity };
}

function firstArgument(first: number, most: number): GraphQLArgument {
  return {
    name: 'first',
    description: `How many, 1 to ${most.toLocaleString('en')}.`,
    type: GraphQLInt,
    defaultValue: first,
    deprecationReason: undefined,
    extensions: {},
    astNode: undefined,
  };
}

function firstOf(args: { readonly first?: number | null }, otherwise: number): number {
  return args.first ?? otherwise;
}

/** The field's list, cut to its bound and counted. */
function counted(field: GraphQLField<unknown, RequestContext>, bound: ListBound | null): Resolver {
  const { name, resolve } = field;
  const cut = bound === null || bound.first === null ? null : { first: bound.first, most: bound.most };
  const finish = (
    list: unknown,
    args: { first?: number | null },
    context: RequestContext,
    info: GraphQLResolveInfo,
  ) => {
    if (!Array.isArray(list)) return list;
    const kept = cut === null ? list : firstElements(list, firstOf(args, cut.first), cut.most);
    if (kept.length > 0) context.tally.add(kept.length * costOfEach(info));
    return kept;
  };
  return (source, args, context, info) => {
    context.tally.check();
    const list: unknown =
      resolve === undefined ? (source as Record<string, unknown>)[name] : resolve(source, args, context, info);
    return list instanceof Promise
      ? list.then((known) => finish(known, args, context, info))
      : finish(list, args, context, info);
  };
}

function firstElements(list: readonly unknown[], first: number, most: number): readonly unknown[] {
  if (first < 1 || first > most) {
    throw badInput('first', `first must be 1 to ${most.toLocaleString('en')}, but is ${first}.`);
  }
  return list.length <= first ? list : list.slice(0, first);
}

/** Fields that state what they cost do so because they take work. */
function takesWork({ extensions, resolve }: GraphQLField<unknown, RequestContext>): boolean {
  return resolve !== undefined && typeof extensions.complexity === 'function';
}

function unlessOver(resolve: Resolver): Resolver {
  return (source, args, context, info) => {
    context.tally.check();
    return resolve(source, args, context, info);
  };
}
