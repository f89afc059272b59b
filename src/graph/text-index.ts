/** Search by words over titles, names and alternates, on MiniSearch (prefixes and typos; BM25+ ranking). */
import MiniSearch from 'minisearch';
import { type NodeKind, SCHEMES } from '../domain';
import type { Named } from './name-index';
import type { Sliced } from './slices';

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

/** Signs that tell names apart ("C++", "C#", ".NET") stay part of their word. */
const WORD = /[\p{L}\p{N}.#+]*[\p{L}\p{N}#+]/gu;

/** More words than a title has are noise. */
const MOST_QUERY_WORDS = 12;

/** How much less a node of a weaker scheme scores, so that our own careers come first. Estimate. */
const SCHEME_WEIGHT = [1, 0.8, 0.7] as const;

export function* buildTextIndex(nodes: readonly Named[]): Sliced<TextIndex> {
  const index = new MiniSearch<{ id: number; name: string; alternates: string }>({
    fields: ['name', 'alternates'],
    tokenize: (text) => text.match(WORD) ?? [],
    searchOptions: {
      boost: { name: 3 },
      prefix: (word) => word.length >= 2,
      fuzzy: (word) => (word.length >= 4 ? 0.25 : false),
      weights: { prefix: 0.6, fuzzy: 0.35 },
      combineWith: 'AND',
    },
  });
  for (const [id, { name, alternates }] of nodes.entries()) {
    index.add({ id, name, alternates: alternates.join(' / ') });
    yield;
  }
  return {
    search(text, { kinds, limit }) {
      const words = (text.match(WORD) ?? []).slice(0, MOST_QUERY_WORDS);
      if (words.length === 0) return [];
      const options = {
        boostDocument: (id: number) => SCHEME_WEIGHT[SCHEMES.indexOf((nodes[id] as Named).scheme)] ?? 1,
        ...(kinds === undefined
          ? {}
          : { filter: (hit: { id: number }) => kinds.includes((nodes[hit.id] as Named).kind) }),
      };
      const query = words.join(' ');
      let hits = index.search(query, options);
      if (hits.length === 0) hits = index.search(query, { ...options, combineWith: 'OR' });
      return hits
        .map((hit) => ({ node: nodes[hit.id as number] as Named, score: hit.score }))
        .sort((a, b) => b.score - a.score || (a.node.id < b.node.id ? -1 : 1))
        .slice(0, limit)
        .map(({ node, score }) => ({ id: node.id, kind: node.kind, score }));
    },
  };
}
