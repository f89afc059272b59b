/** What is noted of an operation while it runs, for logs and metrics. */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

export type OperationKind = OperationDefinitionNode['operation'];

/** Filled in as far as the operation came. */
export interface OperationNotes {
  /** The name that the client gave it: any name at all, so it is for logs, never a label of a metric. Null without one. */
  name: string | null;
  /** Null if the document could not be read, or names what the schema does not have. */
  kind: OperationKind | null;
  /** Root fields that it asks for, each once; only names that the schema has. */
  fields: readonly string[];
  /** What it costs; null if that was not worked out, or is too much. */
  cost: number | null;
  /** Code of the first error in the answer; null without errors. */
  code: string | null;
  /** Whether the document was known; null if it was not looked up. */
  wasRead: boolean | null;
}

/** Notes of an operation of which nothing is known yet. */
export function newNotes(): OperationNotes {
  return { name: null, kind: null, fields: [], cost: null, code: null, wasRead: null };
}

/** Notes what an operation of a valid document is. */
export function noteOperation(
  notes: OperationNotes,
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  operation: OperationDefinitionNode,
): void {
  const fragments = definitions.filter(
    (each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION,
  );
  notes.name = operation.name?.value ?? null;
  notes.kind = operation.operation;
  notes.fields = rootFields(schema, operation, fragments);
}

/** Root fields, also those in fragments, each once, in order of first sight. */
function rootFields(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
): readonly string[] {
  const known = schema.getRootType(operation.operation)?.getFields() ?? {};
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        if (Object.hasOwn(known, name)) found.add(name);
        else if (name.startsWith('__')) found.add(INTROSPECTION);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet);
      else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        const fragment = fragments.find(({ name }) => name.value === selection.name.value);
        if (fragment !== undefined) visit(fragment.selectionSet);
      }
    }
  };
  visit(operation.selectionSet);
  return [...found];
}

/** Stands for `__schema`, `__type` and `__typename`. */
const INTROSPECTION = '__schema';
