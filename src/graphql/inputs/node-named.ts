import type { GraphNode, ReferenceKind } from '../../graph';
import type { RequestContext } from '../request/context';

/** The node that a reference names, or null. @throws a BAD_USER_INPUT error if it can't be a reference at all */
export function findNamed(
  { snapshot }: RequestContext,
  kind: ReferenceKind,
  argument: string,
  ref: string,
): GraphNode | null {
  return snapshot.find(kind, argument, ref);
}
