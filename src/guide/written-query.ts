/** Where a query asks for something, and that query written out. */
import {
  type FieldNode,
  type GraphQLField,
  getNamedType,
  isCompositeType,
  isLeafType,
  isRequiredArgument,
  isUnionType,
  Kind,
  type NameNode,
  parse,
  print,
  type SelectionNode,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** A field as it is asked for, or a fragment on a type. */
export type Part = { readonly field: Field; readonly node: FieldNode } | { readonly on: string };

/** A place in a query. */
export interface Site {
  readonly operation: string;
  /** False for what only tests ask, and what nobody does. */
  readonly isShown: boolean;
  /** What leads there, from the root on. */
  readonly parts: readonly Part[];
  readonly letters: number;
}

/** Of the values under a field, so many are shown. */
const MOST_LEAVES = 6;

/** What names a thing, the best first. */
const NAMING = ['title', 'name', 'says', 'id', 'sentence', 'text'];

/** A name in a query. */
export function nameNode(value: string): NameNode {
  return { kind: Kind.NAME, value };
}

/** True for a field that can be asked for without an argument. */
export function isAskable({ args }: Field): boolean {
  return !args.some(isRequiredArgument);
}

/** The query that asks for nothing but what leads to a place, and a few values there. */
export function writtenQuery({ operation, parts }: Site): string {
  const last = parts.at(-1);
  const selection = parts.reduceRight((inner, part) => `{ ${lineOf(part)} ${inner} }`, last ? underOf(last) : '');
  return print(parse(operation === 'query' ? selection : `${operation} ${selection}`));
}

function lineOf(part: Part): string {
  return 'on' in part ? `... on ${part.on}` : alone(part.node);
}

function underOf(part: Part): string {
  if ('on' in part) return '{ __typename }';
  return part.node.selectionSet === undefined ? fewLeaves(part.field) : shortened(part.node.selectionSet.selections);
}

/** A field with its arguments, and nothing under it. */
function alone({ name, arguments: args = [] }: FieldNode): string {
  return print({ kind: Kind.FIELD, name, arguments: args });
}

/** A selection cut down to a few values: its own, or those of the first thing that it leads to. */
function shortened(selections: readonly SelectionNode[]): string {
  const leaves = selections.flatMap((each) =>
    each.kind === Kind.FIELD && each.selectionSet === undefined ? [alone(each)] : [],
  );
  if (leaves.length > 0) return `{ ${[...new Set(leaves)].slice(0, MOST_LEAVES).join(' ')} }`;
  const [first] = selections;
  if (first === undefined || first.kind === Kind.FRAGMENT_SPREAD || first.selectionSet === undefined)
    return '{ __typename }';
  const line = first.kind === Kind.FIELD ? alone(first) : `... on ${first.typeCondition?.name.value}`;
  return `{ ${line} ${shortened(first.selectionSet.selections)} }`;
}

/** One value under a field: "{ nodes { title } }"; nothing for a field that is a value. */
function fewLeaves(field: Field): string {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return '';
  if (isUnionType(type)) return '{ __typename }';
  const fields = type.getFields();
  if (fields.nodes !== undefined && type.name.endsWith('Connection')) return `{ nodes ${fewLeaves(fields.nodes)} }`;
  const plain = Object.values(fields).filter((each) => isLeafType(getNamedType(each.type)) && isAskable(each));
  const named = NAMING.find((name) => plain.some((each) => each.name === name));
  return `{ ${named ?? plain[0]?.name ?? '__typename'} }`;
}
