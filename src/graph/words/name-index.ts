/** Exact references: ids, slugs, titles and alternates in any case. */
import { idPrefix, NODE_KINDS, type NodeKind, SCHEMES, slugOfId } from '../../domain';
import type { Sliced } from '../arrays/slices';
import type { Named, NamedNodes } from './named';

/** A kind of node, or Competency for skills and technologies together. */
export type ReferenceKind = NodeKind | 'Competency';

export interface NameIndex {
  /**
   * The id of the node of a kind that a reference names, or null. An id comes before a slug, a slug before a title, a title
   * before an alternate; among equals the stronger scheme (ATLAS, ONET, ESCO), then the smaller id.
   */
  resolve(kind: ReferenceKind, ref: string): string | null;
  /** What the index is made of. */
  readonly tables: NameTables;
}

/**
 * One entry for each name of each node, in order of the names' hashes; of one hash the smallest rank first, then the smallest number. The
 * names themselves are not kept: the node that an entry points to has them.
 */
export interface NameTables {
  /** Ascending. */
  readonly hashes: Uint32Array;
  /** By entry: the number among the named nodes. */
  readonly nodes: Int32Array;
  /** By entry; smaller wins. Tells a slug (-9 to -7), a name (-6 to -4) and an alternate name (0 to 2) apart. */
  readonly ranks: Int8Array;
}

interface Entry {
  readonly node: number;
  /** Smaller wins. */
  readonly rank: number;
}

const SLUG_RANK = -3 * SCHEMES.length;
const NAME_RANK = -2 * SCHEMES.length;
const ID_RANK = -4 * SCHEMES.length;

/** Kinds that a reference of a kind may name. */
export function kindsOf(kind: ReferenceKind): readonly NodeKind[] {
  return kind === 'Competency' ? ['Skill', 'Technology'] : [kind];
}

/** The tables of slugs, names and alternate names of all given nodes. */
export function* buildNameTables(nodes: Pick<NamedNodes, 'count' | 'at'>): Sliced<NameTables> {
  const [hashes, owners, places]: [number[], number[], number[]] = [[], [], []];
  for (let node = 0; node < nodes.count; node++) {
    const { kind, id, name, alternates, scheme } = nodes.at(node);
    const rank = SCHEMES.indexOf(scheme);
    // Of several names that compare alike the strongest counts, which comes first.
    const seen = new Set<string>();
    const put = (text: string, at: number): void => {
      const key = folded(text);
      if (seen.has(key)) return;
      seen.add(key);
      hashes.push(hashOf(kind, key));
      owners.push(node);
      places.push(at);
    };
    put(slugOfId(id), rank + SLUG_RANK);
    put(name, rank + NAME_RANK);
    for (const alternate of alternates) put(alternate, rank);
    yield;
  }
  const { hashes: sorted, order } = yield* inOrderOfHashes(hashes);
  for (let at = 0; at < order.length; at++) {
    let end = at + 1;
    while (sorted[end] === sorted[at]) end++;
    if (end > at + 1) order.subarray(at, end).sort((a, b) => places[a]! - places[b]! || owners[a]! - owners[b]!);
    at = end - 1;
  }
  yield;
  return {
    hashes: sorted,
    nodes: Int32Array.from(order, (entry) => owners[entry]!),
    ranks: Int8Array.from(order, (entry) => places[entry]!),
  };
}

/** Hashes in ascending order, each with the place where it stood; equal ones in order of these places. */
export function* inOrderOfHashes(
  hashes: readonly number[],
): Sliced<{ readonly hashes: Uint32Array; readonly order: Uint32Array }> {
  // Sorted as numbers: a hash, then its place, which together stay below 2^53.
  const places = 2 ** 21;
  if (hashes.length > places) throw new Error(`${hashes.length} names are more than the index can number`);
  const both = new Float64Array(hashes.length);
  for (let place = 0; place < both.length; place++) both[place] = hashes[place]! * places + place;
  yield;
  both.sort();
  yield;
  const sorted = new Uint32Array(both.length);
  const order = new Uint32Array(both.length);
  for (let at = 0; at < both.length; at++) {
    sorted[at] = Math.floor(both[at]! / places);
    order[at] = both[at]! % places;
  }
  yield;
  return { hashes: sorted, order };
}

/** The index that tables of these nodes make. */
export function nameIndexOf(tables: NameTables, nodes: NamedNodes): NameIndex {
  const { hashes, nodes: nodeAt, ranks } = tables;
  const entryOf = (kind: NodeKind, key: string): Entry | undefined => {
    const byId = nodes.numberOf(key);
    if (byId !== -1 && nodes.kindOf(byId) === kind) return { node: byId, rank: ID_RANK };
    const hash = hashOf(kind, key);
    for (let at = firstAt(hashes, hash); hashes[at] === hash; at++) {
      const entry = { node: nodeAt[at]!, rank: ranks[at]! };
      if (isCalled(nodes.at(entry.node), kind, key, entry.rank)) return entry;
    }
    return undefined;
  };
  return {
    tables,
    resolve: (kind, ref) => {
      const text = ref.trim();
      let best: Entry | null = null;
      for (const each of kindsOf(kind)) {
        const entry = entryOf(each, text) ?? entryOf(each, idPrefix(each) + text) ?? entryOf(each, folded(text));
        if (entry !== undefined && (best === null || entry.rank < best.rank)) best = entry;
      }
      return best === null ? null : nodes.idOf(best.node);
    },
  };
}

function isCalled(node: Named, kind: NodeKind, key: string, rank: number): boolean {
  if (node.kind !== kind) return false;
  if (rank < NAME_RANK) return folded(slugOfId(node.id)) === key;
  return rank < 0 ? folded(node.name) === key : node.alternates.some((alternate) => folded(alternate) === key);
}

/** The first place whose hash is not smaller. */
export function firstAt(hashes: Uint32Array, hash: number): number {
  let [low, high] = [0, hashes.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (hashes[middle]! < hash) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** FNV-1a (Fowler, Noll, Vo; RFC 9923) over a kind and UTF-16 code units. */
export function hashOf(kind: NodeKind, key: string): number {
  let hash = Math.imul(0x811c9dc5 ^ NODE_KINDS.indexOf(kind), 0x01000193);
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Names compare without regard to case, accents, hyphens and doubled blanks: "back end developer" is "Back-End Developer". */
function folded(name: string): string {
  const lower = name.toLowerCase();
  const plain = /^[\u0020-\u007e]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  return plain.replace(/[\s\u2010-\u2015-]+/g, ' ').trim();
}
