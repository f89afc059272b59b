/** Exact references: ids, slugs, titles and alternates in any case. */
import { idPrefix, NODE_KINDS, type NodeKind, SCHEMES, type Scheme, slugOfId } from '../domain';
import type { Sliced } from './slices';

/** A kind of node, or Competency for skills and technologies together. */
export type ReferenceKind = NodeKind | 'Competency';

export interface NameIndex {
  /**
   * The id of the node of a kind that a reference names, or null. An id comes before a slug, a slug before a title, a title
   * before an alternate; among equals the stronger scheme (ATLAS, ONET, ESCO), then the smaller id.
   */
  resolve(kind: ReferenceKind, ref: string): string | null;
}

/** A node with its names, as the index takes it. */
export interface Named {
  readonly kind: NodeKind;
  readonly id: string;
  readonly name: string;
  readonly alternates: readonly string[];
  readonly scheme: Scheme;
}

interface Entry {
  readonly id: string;
  /** Smaller wins. */
  readonly rank: number;
}

/** Kinds that a reference of a kind may name. */
export function kindsOf(kind: ReferenceKind): readonly NodeKind[] {
  return kind === 'Competency' ? ['Skill', 'Technology'] : [kind];
}

/** The index of ids, slugs, names and alternate names of all given nodes. */
export function* buildNameIndex(nodes: Iterable<Named>): Sliced<NameIndex> {
  const byKind = new Map<NodeKind, Map<string, Entry>>(NODE_KINDS.map((kind) => [kind, new Map()]));
  const put = (names: Map<string, Entry>, name: string, entry: Entry): void => {
    const key = folded(name);
    const old = names.get(key);
    if (old === undefined || entry.rank < old.rank || (entry.rank === old.rank && entry.id < old.id)) {
      names.set(key, entry);
    }
  };
  for (const node of nodes) {
    const names = byKind.get(node.kind);
    if (names === undefined) continue;
    const rank = SCHEMES.indexOf(node.scheme);
    names.set(node.id, { id: node.id, rank: -4 * SCHEMES.length });
    put(names, slugOfId(node.id), { id: node.id, rank: rank - 3 * SCHEMES.length });
    put(names, node.name, { id: node.id, rank: rank - 2 * SCHEMES.length });
    const other = { id: node.id, rank };
    for (const alternate of node.alternates) put(names, alternate, other);
    yield;
  }
  return {
    resolve: (kind, ref) => {
      let best: Entry | null = null;
      for (const each of kindsOf(kind)) {
        const names = byKind.get(each);
        const text = ref.trim();
        const entry = names?.get(text) ?? names?.get(idPrefix(each) + text) ?? names?.get(folded(text));
        if (entry !== undefined && (best === null || entry.rank < best.rank)) best = entry;
      }
      return best?.id ?? null;
    },
  };
}

/** Names compare without regard to case, accents, hyphens and doubled blanks: "back end developer" is "Back-End Developer". */
function folded(name: string): string {
  const lower = name.toLowerCase();
  const plain = /^[\u0020-\u007e]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  return plain.replace(/[\s\u2010-\u2015-]+/g, ' ').trim();
}
