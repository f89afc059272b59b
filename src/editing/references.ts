/** From what a command calls a node to its id. */
import { idPrefix, kindOfId, type NodeKind } from '../domain';
import { kindsOf, type ReferenceKind } from '../graph';
import type { Draft } from './draft';
import { refused } from './user-error';

/** Names in the graph that answers now. An edit takes exact names only: what is likely meant is not enough to write. */
export interface Names {
  /** The id of the node of a kind that is called so exactly, or null. */
  find(kind: ReferenceKind, ref: string): string | null;
  /** What to say of a reference that names nothing. */
  unknown(kind: ReferenceKind, field: string, ref: string): string;
}

/**
 * The id of the node that a field names.
 * @throws {Refused} if it names none
 */
export async function idNamed(
  draft: Draft,
  names: Names,
  field: string,
  kind: ReferenceKind,
  ref: string,
): Promise<string> {
  const kinds = kindsOf(kind);
  for (const each of kinds) {
    for (const id of candidates(draft, names, each, ref)) {
      if ((await draft.node(each, id)) !== null) return id;
    }
  }
  throw refused(field, 'UNKNOWN_REFERENCE', names.unknown(kind, field, ref));
}

function candidates(draft: Draft, names: Names, kind: NodeKind, ref: string): readonly string[] {
  if (kindOfId(ref) !== null) return kindOfId(ref) === kind ? [ref] : [];
  return [draft.newNode(kind, ref), names.find(kind, ref), idPrefix(kind) + ref].filter((id) => id !== null);
}
