/**
 * What a query costs, worked out before it runs: one for each object that it may answer and half for each value in it, more for long aliases, page
 * sizes multiplied, plus the work of searches. One is about a microsecond of processor time, on the graph of all sources. A limit on depth alone would let a short query ask for a hundred million values.
 */
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { GraphQLError, getNamedType, getOperationAST, isLeafType, Kind } from 'graphql';
import { type ComplexityEstimator, type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import { LRUCache } from 'lru-cache';
import { checkVariables } from './check-variables';
import { AS_OF, nameCost, pageSize, VALUE } from './cost-estimates';
import { type IntrospectionLengths, introspectionLengths } from './introspection-cost';

export interface QueryCost {
  readonly cost: number;
  readonly limit: number;
}

/** Queries that cost more are refused. A page of 100 roles with 30 requirements of three fields each costs 8,000; one route search at the default budget 2,500. */
export const COST_LIMIT = 30_000;

export interface CostQuestion {
  readonly document: DocumentNode;
  /** Tells the document from others. */
  readonly hash: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What asking for an earlier moment adds to a root field. Working its graph out is limited apart from that. */
const EARLIER = 500;

/** Fields of a query with fragments written out: it takes a microsecond to work out the cost of each. */
const MOST_FIELDS = 10_000;
/** What the library says of more. */
const TOO_MANY_FIELDS = /maximum allowed number of nodes/;

function estimatorFor(schema: GraphQLSchema): ComplexityEstimator {
  const lengths = introspectionLengths(schema);
  return (field) =>
    estimateNow(field, lengths) +
    (field.args[AS_OF] === undefined || field.args[AS_OF] === null ? 0 : EARLIER) +
    (field.node.kind === Kind.FIELD ? nameCost(field.node) : 0);
}

function estimateNow(
  { field, type, args, childComplexity, node }: ComplexityEstimatorArgs,
  lengths: IntrospectionLengths,
): number {
  const stated = field.extensions.complexity;
  if (typeof stated === 'number') return stated + childComplexity;
  if (typeof stated === 'function') {
    return Number((stated as ComplexityEstimator)({ field, type, args, childComplexity, node }));
  }
  const named = getNamedType(field.type);
  if (isLeafType(named)) return type.name.startsWith('__') ? lengthOf(lengths, type.name, field.name) : VALUE;
  if (named.name.startsWith('__')) return lengthOf(lengths, type.name, field.name) * (1 + childComplexity);
  if (named.name.endsWith('Connection')) return 1 + pageSize(args) * childComplexity;
  // The connection has multiplied by its page size already.
  return 1 + childComplexity;
}

function lengthOf(lengths: IntrospectionLengths, type: string, field: string): number {
  return lengths.get(`${type}.${field}`) ?? 1;
}

/** Works out costs; known ones are remembered. */
export function costRule(schema: GraphQLSchema, limit: number = COST_LIMIT): (question: CostQuestion) => QueryCost {
  const estimate = estimatorFor(schema);
  const known = new LRUCache<string, QueryCost>({ max: 2000 });
  return ({ document, hash, operationName, variables }) => {
    const key = `${hash} ${operationName ?? ''} ${textOf(variables)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    checkVariables(schema, getOperationAST(document, operationName), variables);
    const cost = complexityOf({
      schema,
      query: document,
      variables,
      estimators: [estimate],
      maxQueryNodes: MOST_FIELDS,
      ...(operationName !== null && { operationName }),
    });
    if (cost > limit) throw tooDear(Math.ceil(cost), limit);
    const found = { cost: Math.ceil(cost), limit };
    if (key.length < 2000) known.set(key, found);
    return found;
  };
}

/** @throws a QUERY_TOO_COSTLY error if it has too many fields, with fragments written out, to work its cost out */
function complexityOf(question: Parameters<typeof getComplexity>[0]): number {
  try {
    return getComplexity(question);
  } catch (error) {
    if (!(error instanceof GraphQLError) || !TOO_MANY_FIELDS.test(error.message)) throw error;
    const most = MOST_FIELDS.toLocaleString('en');
    throw new GraphQLError(
      `This query has more than ${most} fields with its fragments written out. Ask for fewer, or split it.`,
      { extensions: { code: 'QUERY_TOO_COSTLY' } },
    );
  }
}

/** @throws a BAD_USER_INPUT error if they are nested deeper than the stack is high; no type here is nested as deep as five */
function textOf(variables: Readonly<Record<string, unknown>>): string {
  try {
    return JSON.stringify(variables);
  } catch {
    throw new GraphQLError('The variables are nested too deeply.', { extensions: { code: 'BAD_USER_INPUT' } });
  }
}

function tooDear(cost: number, limit: number): GraphQLError {
  const shown = cost.toLocaleString('en');
  return new GraphQLError(
    `This query costs ${shown}, more than the limit of ${limit.toLocaleString('en')}. Ask for smaller pages (first), fewer nested lists, short aliases or a smaller budgetMs, or split it; { queryCost { cost limit } } shows what a query costs.`,
    { extensions: { code: 'QUERY_TOO_COSTLY', cost, limit } },
  );
}
