/** Short queries that show one part of the API, cut out of longer ones. */
import {
  type ArgumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  Kind,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { withArgument, withInputField } from './given-values';
import type { Example } from './printed-api';
import { isAskable, nameNode, type Part, type Site, writtenQuery } from './written-query';

/** By coordinate and by name of type, the shortest query that has it. Those that no example has are made of the nearest that one has. */
export class ExampleQueries {
  readonly #sites = new Map<string, Site>();
  readonly #written = new Map<string, string | null>();

  /** @param examples - those that are shown first: what only tests ask fills gaps */
  constructor(
    readonly schema: GraphQLSchema,
    examples: readonly Example[],
  ) {
    for (const { operation, about } of examples) {
      const root = schema.getRootType(operation.operation);
      const begun: Site = { operation: operation.operation, isShown: about !== null, parts: [], letters: 0 };
      if (root) this.#walk(root, operation.selectionSet, begun);
    }
    this.#reachFurther();
  }

  /** A query that has a part, as its coordinate or the name of its type names it; null if none is known. */
  of(coordinate: string): string | null {
    let query = this.#written.get(coordinate);
    if (query === undefined) {
      const site = this.#siteOf(coordinate);
      query = site === undefined ? null : writtenQuery(site);
      this.#written.set(coordinate, query);
    }
    return query;
  }

  #siteOf(coordinate: string): Site | undefined {
    const own = this.#sites.get(coordinate);
    if (own !== undefined) return own;
    const [, owner = '', name = '', argument] = /^(\w+)(?:\.(\w+))?(?:\((\w+):\))?$/.exec(coordinate) ?? [];
    const site = this.#sites.get(argument === undefined ? owner : `${owner}.${name}`);
    if (site === undefined) return undefined;
    if (argument !== undefined) return withArgument(site, argument);
    const type = this.schema.getType(owner);
    return isInputObjectType(type) ? withInputField(site, type, name) : site;
  }

  #walk(type: GraphQLCompositeType, { selections }: SelectionSetNode, from: Site): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) this.#visit(type, selection, from);
      if (selection.kind !== Kind.INLINE_FRAGMENT) continue;
      const name = selection.typeCondition?.name.value ?? type.name;
      const inner = this.schema.getType(name);
      if (!isCompositeType(inner)) continue;
      const site = inner === type ? from : within(from, { on: name });
      this.#note(name, site);
      this.#walk(inner, selection.selectionSet, site);
    }
  }

  #visit(type: GraphQLCompositeType, node: FieldNode, from: Site): void {
    const field = 'getFields' in type ? type.getFields()[node.name.value] : undefined;
    if (field === undefined) return;
    const site = within(from, { field, node });
    this.#note(`${type.name}.${field.name}`, site);
    for (const argument of node.arguments ?? []) this.#noteArgument(type, field, argument, site);
    const answer = getNamedType(field.type);
    this.#note(answer.name, site);
    if (isCompositeType(answer) && node.selectionSet !== undefined) this.#walk(answer, node.selectionSet, site);
  }

  #noteArgument(type: GraphQLCompositeType, field: Field, { name, value }: ArgumentNode, site: Site): void {
    const argument = field.args.find((each) => each.name === name.value);
    if (argument === undefined) return;
    this.#note(`${type.name}.${field.name}(${argument.name}:)`, site);
    this.#noteValue(argument.type, value, site);
  }

  #noteValue(type: GraphQLInputType, value: ValueNode, site: Site): void {
    const named = getNamedType(type);
    this.#note(named.name, site);
    if (value.kind === Kind.LIST) for (const each of value.values) this.#noteValue(named, each, site);
    if (value.kind !== Kind.OBJECT || !isInputObjectType(named)) return;
    for (const { name, value: given } of value.fields) {
      const field = named.getFields()[name.value];
      if (field === undefined) continue;
      this.#note(`${named.name}.${field.name}`, site);
      this.#noteValue(field.type, given, site);
    }
  }

  #note(coordinate: string, site: Site): void {
    const before = this.#sites.get(coordinate);
    if (before !== undefined && (!site.isShown || costOf(before) <= costOf(site))) return;
    this.#sites.set(coordinate, site);
  }

  /** Notes fields that no example has, from where their types are asked for on. O(fields of the schema). */
  #reachFurther(): void {
    const query = this.schema.getQueryType()!;
    const begun: Site = { operation: 'query', isShown: false, parts: [], letters: 0 };
    const reached = new Map<GraphQLCompositeType, Site>([[query, begun]]);
    for (const type of Object.values(this.schema.getTypeMap())) {
      const site = this.#sites.get(type.name);
      if (isCompositeType(type) && site !== undefined) reached.set(type, site);
    }
    // What is reached on the way comes to the end of the map, and so is gone through as well.
    for (const [type, site] of reached) {
      if (isAbstractType(type))
        for (const possible of this.schema.getPossibleTypes(type))
          if (!reached.has(possible)) reached.set(possible, within(site, { on: possible.name }));
      if (!('getFields' in type)) continue;
      for (const field of Object.values(type.getFields())) this.#reach(type, field, site, reached);
    }
    for (const type of Object.values(this.schema.getTypeMap())) {
      const site = this.#sites.get(type.name);
      if (site === undefined || !isInputObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) this.#noteFirst(getNamedType(field.type).name, site);
    }
  }

  #noteFirst(name: string, site: Site): void {
    if (!this.#sites.has(name)) this.#sites.set(name, site);
  }

  #reach(type: GraphQLCompositeType, field: Field, from: Site, reached: Map<GraphQLCompositeType, Site>): void {
    const coordinate = `${type.name}.${field.name}`;
    const site =
      this.#sites.get(coordinate) ?? (isAskable(field) ? within(from, { field, node: bare(field.name) }) : undefined);
    if (site === undefined) return;
    this.#sites.set(coordinate, site);
    const answer = getNamedType(field.type);
    if (isCompositeType(answer) && !reached.has(answer)) reached.set(answer, site);
    for (const { name } of [answer, ...field.args.map((argument) => getNamedType(argument.type))])
      this.#noteFirst(name, site);
  }
}

type Field = GraphQLField<unknown, unknown>;

/** The place under another one. */
function within(from: Site, part: Part): Site {
  return { ...from, parts: [...from.parts, part], letters: from.letters + lettersOf(part) };
}

/** How long the part's own line is, without what is under it. */
function lettersOf(part: Part): number {
  if ('on' in part) return part.on.length;
  const { loc, name, selectionSet } = part.node;
  if (loc === undefined) return name.value.length;
  return loc.end - loc.start - (selectionSet?.loc === undefined ? 0 : selectionSet.loc.end - selectionSet.loc.start);
}

function bare(name: string): FieldNode {
  return { kind: Kind.FIELD, name: nameNode(name) };
}

/** Changes nobody asks for to see what a field is: a question is better, however long. */
function costOf({ operation, letters }: Site): number {
  return operation === 'query' ? letters : letters + 10_000;
}
