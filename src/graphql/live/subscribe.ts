/** Subscriptions: what is checked before they begin, and the answer to each piece of news. */
import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionResult,
  execute,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  NoSchemaIntrospectionCustomRule,
  parse,
  type SelectionSetNode,
  specifiedRules,
  validate,
} from 'graphql';
import { badInput, clientError } from '../errors/errors';
import type { RequestContext } from '../request/context';
import { costRule, type QueryCost } from '../request/cost';
import { noteOperation } from '../request/notes';

/** An operation as clients send it; anything may be in it. */
export interface SentOperation {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
}

/** A subscription that may begin. */
export interface CheckedSubscription {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly cost: QueryCost;
}

export interface SubscriptionLimits {
  /** Words and signs of a document. */
  readonly tokens: number;
  /** Selections with fragments written out. */
  readonly selections: number;
  readonly introspection: boolean;
  /** True if errors may name what the schema has. */
  readonly development: boolean;
}

export interface Subscriptions {
  /** The subscription, or why it may not begin. */
  check(sent: SentOperation): CheckedSubscription | readonly GraphQLError[];
  /** Its results as they come, or why there are none. The context is that of the request. */
  begin(
    subscription: CheckedSubscription,
    context: RequestContext,
  ): Promise<AsyncIterableIterator<ExecutionResult> | readonly GraphQLError[]>;
}

/** @param report - called with errors that are hidden from clients */
export function subscriptionsOf(
  schema: GraphQLSchema,
  limits: SubscriptionLimits,
  report: (hidden: unknown, requestId: string) => void,
): Subscriptions {
  const costOf = costRule(schema);
  const rules = limits.introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const shown = (error: GraphQLError, { requestId }: RequestContext) =>
    clientError(error, requestId, (hidden) => report(hidden, requestId));

  const checked = (sent: SentOperation): CheckedSubscription | readonly GraphQLError[] => {
    const { query, operationName, variables } = formOf(sent);
    const document = parse(query, { maxTokens: limits.tokens });
    if (selectionsIn(document) > limits.selections) throw badInput('query', 'This operation has too many selections.');
    const errors = validate(schema, document, rules);
    if (errors.length > 0) return errors.map((error) => invalid(error, limits.development));
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== 'subscription') {
      throw badInput(
        'query',
        'Only subscriptions are answered here. Send queries to /graphql by POST, and accept application/json.',
      );
    }
    const hash = query;
    return { document, operationName, variables, cost: costOf({ document, hash, operationName, variables }) };
  };

  return {
    check(sent) {
      try {
        return checked(sent);
      } catch (error) {
        if (error instanceof GraphQLError) return [withCode(error)];
        throw error;
      }
    },
    async begin({ document, operationName, variables, cost }, context) {
      context.cost = cost;
      const operation = getOperationAST(document, operationName);
      if (operation != null) noteOperation(context.notes, schema, document, operation);
      context.notes.cost = cost.cost;
      const stream = await createSourceEventStream({
        schema,
        document,
        operationName,
        variableValues: variables,
        contextValue: context,
      });
      if (!(Symbol.asyncIterator in stream)) return (stream.errors ?? []).map((error) => shown(error, context));
      const news = stream[Symbol.asyncIterator]();
      const answerTo = async (rootValue: unknown): Promise<ExecutionResult> => {
        const contextValue = context.forNews();
        const args = { schema, document, operationName, variableValues: variables, contextValue, rootValue };
        const result = await execute(args);
        const { error } = contextValue.tally;
        if (error !== null) return { data: null, errors: [error] };
        return result.errors === undefined
          ? result
          : { ...result, errors: result.errors.map((each) => shown(each, context)) };
      };
      const results: AsyncIterableIterator<ExecutionResult> = {
        [Symbol.asyncIterator]: () => results,
        async next() {
          try {
            const { done, value } = await news.next();
            return done === true ? { done, value: undefined } : { done: false, value: await answerTo(value) };
          } catch (error) {
            await news.return?.();
            throw shown(new GraphQLError('', { path: [], originalError: error as Error }), context);
          }
        },
        async return() {
          await news.return?.();
          return { done: true, value: undefined };
        },
      };
      return results;
    },
  };
}

function formOf({ query, operationName = null, variables }: SentOperation): {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
} {
  if (typeof query !== 'string') throw badInput('query', 'Send the text of a subscription as `query`.');
  if (operationName !== null && typeof operationName !== 'string') {
    throw badInput('operationName', '`operationName` must be a text.');
  }
  const given = variables ?? {};
  if (typeof given !== 'object' || Array.isArray(given)) throw badInput('variables', '`variables` must be an object.');
  return { query, operationName, variables: given as Readonly<Record<string, unknown>> };
}

function withCode(error: GraphQLError): GraphQLError {
  if (error.extensions.code !== undefined) return error;
  const { message, source = null, positions = null } = error;
  return new GraphQLError(message, { source, positions, extensions: { code: 'GRAPHQL_PARSE_FAILED' } });
}

function invalid(error: GraphQLError, development: boolean): GraphQLError {
  const message = development ? error.message : error.message.replace(/ ?Did you mean(.+?)\?$/, '');
  return new GraphQLError(message, {
    nodes: error.nodes ?? null,
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  });
}

/** Selections of all operations with fragments written out. Each fragment is counted once, and circles count as endless. */
function selectionsIn({ definitions }: DocumentNode): number {
  const fragments = new Map(
    definitions.flatMap((each): [string, FragmentDefinitionNode][] =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [],
    ),
  );
  const known = new Map<string, number>();
  const inFragment = (name: string): number => {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, Number.POSITIVE_INFINITY);
    const fragment = fragments.get(name);
    const count = fragment === undefined ? 0 : inSet(fragment.selectionSet);
    known.set(name, count);
    return count;
  };
  const inSet = ({ selections }: SelectionSetNode): number =>
    selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + 1 + inFragment(selection.name.value);
      return sum + 1 + (selection.selectionSet === undefined ? 0 : inSet(selection.selectionSet));
    }, 0);
  return definitions.reduce(
    (sum, each) => sum + (each.kind === Kind.OPERATION_DEFINITION ? inSet(each.selectionSet) : 0),
    0,
  );
}
