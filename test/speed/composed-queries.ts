/** Queries composed from the schema at random: deep, wide, with the largest pages, the worst references and many aliases. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** References and inputs for which most is returned or worked out, on the graph of every source. */
export interface WorstArguments {
  /** By "Type.field"; one is chosen. Each is written as in a query: `ref: "x"`. */
  readonly [field: string]: readonly string[];
}

export class QueryComposer {
  /** Names of their own keep selections on different types apart. */
  private parts = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly worst: WorstArguments,
    private readonly random: () => number,
  ) {}

  /** A selection on one root field, `depth` levels deep. */
  root(name: string, depth: number): string {
    const field = this.schema.getQueryType()?.getFields()[name] as GraphQLField<unknown, unknown>;
    return this.field('Query', field, depth);
  }

  private field(type: string, field: GraphQLField<unknown, unknown>, depth: number): string {
    const args = this.argumentsOf(type, field);
    return `${field.name}${args === '' ? '' : `(${args})`}${this.selection(getNamedType(field.type), depth)}`;
  }

  private selection(type: GraphQLNamedType, depth: number): string {
    if (isLeafType(type)) return '';
    if (isUnionType(type))
      return ` { ${type
        .getTypes()
        .map((each) => this.fragment(each, depth))
        .join(' ')} }`;
    if (isInterfaceType(type) && type.name === 'Node') {
      const types = this.schema.getPossibleTypes(type);
      return ` { ${this.fragment(this.pick(types), depth)} ${this.fragment(this.pick(types), depth)} }`;
    }
    if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${type.name} has no fields.`);
    const fields = Object.values(type.getFields());
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)) && !field.args.some(isNeeded));
    const few = this.random() < 0.5 ? leaves.slice(0, 1) : leaves;
    const parts = (few.length > 0 ? few : leaves.slice(0, 1)).map(({ name }) => this.named(name));
    const further = fields.filter((field) => !isLeafType(getNamedType(field.type)));
    const isPage = type.name.endsWith('Connection') || type.name.endsWith('Edge');
    const count = isPage ? 1 : Math.ceil(this.random() * 2);
    for (let i = 0; i < count && further.length > 0 && depth > 0; i++) {
      const field = isPage ? this.pick(further.filter(({ name }) => name !== 'pageInfo')) : this.pick(further);
      const part = this.field(type.name, field, isPage ? depth : depth - 1);
      if (!parts.includes(part)) parts.push(this.named(part));
    }
    if (parts.length === 0) parts.push('__typename');
    return ` { ${parts.join(' ')} }`;
  }

  private named(part: string): string {
    return `p${this.parts++}: ${part}`;
  }

  private fragment(type: GraphQLObjectType, depth: number): string {
    return `... on ${type.name}${this.selection(type, Math.max(0, depth - 1))}`;
  }

  private argumentsOf(type: string, field: GraphQLField<unknown, unknown>): string {
    const worst = this.worst[`${type}.${field.name}`];
    const args = worst === undefined ? [] : [this.pick(worst)];
    const first = field.args.find(({ name }) => name === 'first');
    if (first !== undefined && !args.some((arg) => arg.includes('first:'))) {
      const most = Number(/1 to ([\d,]+)/.exec(first.description ?? '')?.[1]?.replace(/,/g, '') ?? 100);
      args.push(`first: ${this.pick([most, most, Math.ceil(most / 4), 2])}`);
    }
    const missing = field.args.filter(isNeeded).find(({ name }) => !args.some((arg) => arg.includes(`${name}:`)));
    if (missing !== undefined) throw new Error(`${type}.${field.name} needs ${missing.name}.`);
    return args.join(', ');
  }

  private pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.random() * from.length)] as T;
  }
}

function isNeeded({ type, defaultValue }: GraphQLArgument): boolean {
  return isNonNullType(type) && defaultValue === undefined;
}

/** The query with so many copies of a selection under names of their own as cost as near to `limit` as can be; null if one costs more. */
export function upToLimit(part: string, limit: number, costOf: (query: string) => number): string | null {
  const query = (count: number) => `{ ${Array.from({ length: count }, (_, i) => `a${i}: ${part}`).join(' ')} }`;
  const one = costOf(query(1));
  if (one > limit) return null;
  const tokens = part.split(/[\s{}(),:]+/).length + 2;
  const most = Math.max(1, Math.floor(1_600 / (2 * tokens)));
  return query(Math.max(1, Math.min(most, Math.floor(limit / one))));
}
