/**
 * `asOf` on root fields: one operation is answered by several graphs, each root field by the one that it asks for. A request is
 * divided into one execution for each moment, all with their own context, and the answers are joined.
 */
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type FieldNode,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  getOperationAST,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields';
import { getArgumentValues, getVariableValues } from 'graphql/execution/values';
import type { AsOf } from '../../app';
import { oncePer } from '../../domain';
import { badInput } from '../errors/errors';
import type { RequestContext } from './context';
import { AS_OF } from './cost-estimates';

/** Moments beside now that one request may ask for. */
const MOST_MOMENTS = 3;

/** What is executed, as the executor takes it. */
interface Asked {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: RequestContext;
}

/** Root fields of one moment, by the name that they have in the answer. */
interface Moment {
  readonly asOf: AsOf | null;
  readonly fields: Map<string, readonly FieldNode[]>;
}

/** True if some field of the document has the argument: others need not be looked at any further. */
export const mentionsPast = oncePer((document: DocumentNode): boolean => {
  let found = false;
  visit(document, {
    enter: (node) => {
      if (node.kind === Kind.ARGUMENT && node.name.value === AS_OF) found = true;
    },
  });
  return found;
});

/** The answer to a document of which some root fields may ask for an earlier moment. */
export async function executeAcrossTime(schema: GraphQLSchema, asked: Asked): Promise<ExecutionResult> {
  const { document, operationName, variables, context } = asked;
  const operation = getOperationAST(document, operationName);
  const now = () =>
    execute({ schema, document, operationName, variableValues: variables, contextValue: context }) as
      | ExecutionResult
      | Promise<ExecutionResult>;
  if (operation?.operation !== 'query') return now();
  const moments = momentsOf(schema, operation, asked);
  if (!(moments instanceof Map)) return { errors: moments };
  const earlier = [...moments.values()].filter(({ asOf }) => asOf !== null).length;
  if (earlier === 0) return now();
  if (earlier > MOST_MOMENTS) {
    throw badInput(AS_OF, `One query can ask for ${MOST_MOMENTS} earlier moments, not ${earlier}. Split it.`);
  }
  const results: ExecutionResult[] = [];
  for (const moment of moments.values()) results.push(await executeAt(schema, operation, asked, moment));
  return joined(results, [...rootFields(schema, operation, asked).keys()]);
}

async function executeAt(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  { document, variables, context }: Asked,
  { asOf, fields }: Moment,
): Promise<ExecutionResult> {
  let contextValue: RequestContext;
  try {
    contextValue = asOf === null ? context : await context.asOf(asOf);
  } catch (error) {
    return failed(schema.getQueryType()!, fields, error as Error);
  }
  const selections = [...fields.values()].flat();
  const own = { ...operation, selectionSet: { ...operation.selectionSet, selections } };
  const definitions = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const variableValues = variables;
  return execute({
    schema,
    document: { ...document, definitions: [own, ...definitions] },
    variableValues,
    contextValue,
  });
}

function momentsOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  asked: Asked,
): Map<string, Moment> | readonly GraphQLError[] {
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], asked.variables);
  if (coerced.errors !== undefined) return coerced.errors;
  const known = schema.getQueryType()!.getFields();
  const moments = new Map<string, Moment>();
  for (const [name, nodes] of rootFields(schema, operation, asked)) {
    const [node] = nodes;
    const definition = known[node!.name.value];
    const args = definition === undefined ? {} : getArgumentValues(definition, node!, coerced.coerced);
    const asOf = (args[AS_OF] ?? null) as AsOf | null;
    const key = asOf === null ? '' : JSON.stringify(asOf);
    const moment = moments.get(key) ?? { asOf, fields: new Map() };
    moment.fields.set(name, nodes);
    moments.set(key, moment);
  }
  return moments;
}

function rootFields(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  { document, variables }: Asked,
): Map<string, readonly FieldNode[]> {
  const fragments = Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const type = schema.getQueryType()!;
  return collectFields(schema, fragments, coerced.coerced ?? {}, type, operation.selectionSet);
}

/** The moment can't be had: so each of its fields fails. */
function failed(query: GraphQLObjectType, fields: Moment['fields'], cause: Error): ExecutionResult {
  const data = Object.create(null) as Record<string, null>;
  const errors: GraphQLError[] = [];
  let isNull = false;
  for (const [name, nodes] of fields) {
    const type = query.getFields()[nodes[0]!.name.value]?.type;
    if (type !== undefined && isNonNullType(type)) isNull = true;
    data[name] = null;
    errors.push(new GraphQLError(cause.message, { nodes, path: [name], originalError: cause }));
  }
  return { data: isNull ? null : data, errors };
}

function joined(results: readonly ExecutionResult[], order: readonly string[]): ExecutionResult {
  const errors = results.flatMap((result) => result.errors ?? []);
  const isNull = results.some(({ data }) => data === null || data === undefined);
  // An alias may be any name, "__proto__" too.
  const all = new Map(results.flatMap(({ data }) => Object.entries(data ?? {})));
  const data = isNull
    ? null
    : Object.fromEntries(order.flatMap((name) => (all.has(name) ? [[name, all.get(name)]] : [])));
  return errors.length === 0 ? { data } : { data, errors };
}
