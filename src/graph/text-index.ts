/** Search by words over titles, names and alternates. */
import type { NodeKind } from '../domain';

export interface TextIndex {
  /** Nodes that match, best first; prefixes and typos count. Empty text matches nothing. */
  search(text: string, options: { readonly kinds?: readonly NodeKind[]; readonly limit: number }): readonly TextHit[];
}

export interface TextHit {
  readonly id: string;
  readonly kind: NodeKind;
  /** Larger is better; comparable within one search only. */
  readonly score: number;
}
