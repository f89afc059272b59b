import type { GraphNode, ReferenceKind } from '../graph';
import type { RequestContext } from './context';
import { unknownReference } from './errors';

/** The node that a reference names, or null. @throws a BAD_USER_INPUT error if it can't be a reference at all */
export function findNamed(
  context: RequestContext,
  kind: ReferenceKind,
  argument: string,
  ref: string,
): GraphNode | null {
  return context.ask((atlas) => atlas.resolve(kind, argument, ref));
}

/** The node that a reference names. @throws an UNKNOWN_REFERENCE error with suggestions if it names none */
export function nodeNamed(context: RequestContext, kind: ReferenceKind, argument: string, ref: string): GraphNode {
  const node = findNamed(context, kind, argument, ref);
  if (node !== null) return node;
  const suggestions = context.ask((atlas) => atlas.suggest(kind, ref));
  throw unknownReference(context.graph, { kind: 'UnknownReference', argument, ref, suggestions });
}
