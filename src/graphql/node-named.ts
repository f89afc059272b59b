import type { GraphNode, ReferenceKind } from '../graph';
import { type RequestContext, SUGGESTIONS_COST } from './context';
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

/** The node that a reference names. @throws a BAD_USER_INPUT error with suggestions if it names none */
export function nodeNamed(context: RequestContext, kind: ReferenceKind, argument: string, ref: string): GraphNode {
  const node = findNamed(context, kind, argument, ref);
  if (node !== null) return node;
  context.tally.add(SUGGESTIONS_COST);
  const suggestions = context.ask((atlas) => atlas.suggest(kind, ref));
  throw unknownReference(context.graph, { kind: 'UnknownReference', argument, ref, suggestions });
}
