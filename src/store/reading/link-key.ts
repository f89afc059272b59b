/**
 * A link's key begins with its kind and its ends, as `linkFact` makes it. So a link is found from its key by the index on
 * its first end: an index on keys is not needed, which the embedded engine does not have, and a key can't name two links.
 */
import type { LinkFact, LinkKind, NodeKind } from '../../domain';
import { kindOfId, LINK_ENDS, LINK_KINDS, linkKey } from '../../domain';

const SEPARATOR = '|';

export interface LinkAddress {
  readonly kind: LinkKind;
  readonly key: string;
  readonly from: string;
}

/** Where a key's link starts; null if the text is no link's key. */
export function addressOf(key: string): LinkAddress | null {
  const [kindText, from, to] = key.split(SEPARATOR, 3);
  const kind = LINK_KINDS.find((known) => known === kindText);
  if (kind === undefined || from === undefined || to === undefined) return null;
  return fits(from, LINK_ENDS[kind].from) && fits(to, LINK_ENDS[kind].to) ? { kind, key, from } : null;
}

/** True if the fact's key is the one that `linkFact` makes, so that it need not be kept beside the fact. */
export function hasOwnKey({ kind, key, from, to, source, properties }: LinkFact): boolean {
  return key === linkKey(kind, from, to, source, properties);
}

/** True if the id is of one of these kinds. */
export function fits(id: string, kinds: readonly NodeKind[]): boolean {
  const kind = kindOfId(id);
  return kind !== null && kinds.includes(kind);
}
