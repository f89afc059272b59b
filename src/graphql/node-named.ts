import type { GraphNode, ReferenceKind } from '../graph';
import type { RequestContext } from './context';
import { badInput, unknownReference } from './errors';

const CONTROL = /\p{Cc}/u;
const LONGEST = 200;

/** The node that a reference names, or null. @throws a BAD_USER_INPUT error if it can't be a reference at all */
export function findNamed(
  context: RequestContext,
  kind: ReferenceKind,
  argument: string,
  ref: string,
): GraphNode | null {
  if (ref.trim() === '') throw badInput(argument, `${argument} is empty. Give an id, a slug or a name.`);
  if (ref.length > LONGEST) {
    throw badInput(
      argument,
      `${argument} has ${ref.length} characters; at most ${LONGEST} are allowed. Give an id, a slug or a name.`,
    );
  }
  if (CONTROL.test(ref)) throw badInput(argument, `${argument} has control characters. Give an id, a slug or a name.`);
  return context.ask((atlas) => atlas.resolve(kind, ref));
}

/** The node that a reference names. @throws a BAD_USER_INPUT error with suggestions if it names none */
export function nodeNamed(context: RequestContext, kind: ReferenceKind, argument: string, ref: string): GraphNode {
  const node = findNamed(context, kind, argument, ref);
  if (node !== null) return node;
  const suggestions = context.ask((atlas) => atlas.suggest(kind, ref));
  throw unknownReference(context.graph, { kind: 'UnknownReference', argument, ref, suggestions });
}
