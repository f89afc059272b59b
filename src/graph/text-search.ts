/**
 * Search in a text index. Words score by BM25+ (Y. Lv and C. Zhai, "Lower-bounding term frequency normalization", CIKM 2011,
 * doi:10.1145/2063576.2063584), words that only begin so or that are near in spelling by less.
 */
import { NODE_KINDS, type NodeKind } from '../domain';
import type { NamedNodes } from './named';
import { TEXT_FIELDS, type TextField, type TextHit, type TextIndex, type TextTables, wordsOf } from './text-index';
import { lengthOf, wordNumber, wordsBeginning, wordsNear } from './word-list';

/** More words than a title has are noise. */
const MOST_QUERY_WORDS = 12;

/** How much less a node of a weaker scheme scores, so that our own careers come first. Estimate. */
const SCHEME_WEIGHT = [1, 0.8, 0.7] as const;

/** BM25+: how soon repeating a word stops to count, how much a field's length counts, what any occurrence counts at least. */
const BM25 = Object.freeze({ k: 1.2, b: 0.7, d: 0.5 });

/** How much a field counts. Estimates. */
const FIELD_WEIGHT: Readonly<Record<TextField, number>> = { name: 3, alternates: 1 };

/** How much a word counts that begins like the one searched for, and one that is near in spelling. Estimates. */
const BEGINNING = Object.freeze({ weight: 0.6, perLetter: 0.3, fromLetters: 2 });
const NEAR = Object.freeze({ weight: 0.35, editsPerLetter: 0.25, mostEdits: 6, fromLetters: 4 });

/** What the words searched for give a node: its score, and which of them it has, as bits. */
interface Match {
  readonly score: number;
  readonly words: number;
}
type Matches = Map<number, Match>;

/** The index that tables of these nodes make. */
export function textIndexOf(tables: TextTables, nodes: NamedNodes): TextIndex {
  return {
    tables,
    search(text, { kinds, limit }) {
      const words = wordsOf(text)
        .slice(0, MOST_QUERY_WORDS)
        .map((word) => word.toLowerCase());
      const different = [...new Set(words)];
      const each = words.map((word) => matchesOf(tables, word, 1 << different.indexOf(word)));
      let matches = each.length === 0 ? new Map<number, Match>() : each.reduce(inBoth);
      let hits = hitsOf(tables, matches, kinds);
      if (hits.length === 0 && each.length > 0) {
        matches = each.reduce(inEither);
        hits = hitsOf(tables, matches, kinds);
      }
      return best(hits, nodes, limit);
    },
  };
}

interface Hit {
  readonly node: number;
  readonly score: number;
}

function hitsOf({ kinds: kindOf }: TextTables, matches: Matches, kinds: readonly NodeKind[] | undefined): Hit[] {
  const wanted = kinds?.map((kind) => NODE_KINDS.indexOf(kind));
  const hits: Hit[] = [];
  for (const [node, { score, words }] of matches) {
    if (wanted === undefined || wanted.includes(kindOf[node]!)) hits.push({ node, score: score * bitsIn(words) });
  }
  return hits;
}

function best(hits: Hit[], nodes: NamedNodes, limit: number): readonly TextHit[] {
  const idOf = new Map<number, string>();
  const id = (node: number) => {
    const known = idOf.get(node) ?? nodes.at(node).id;
    idOf.set(node, known);
    return known;
  };
  return hits
    .sort((a, b) => b.score - a.score || (id(a.node) < id(b.node) ? -1 : 1))
    .slice(0, limit)
    .map(({ node, score }) => ({ id: id(node), kind: nodes.at(node).kind, score }));
}

/** Nodes that have a word, one that begins so, or one near to it. */
function matchesOf(tables: TextTables, word: string, bit: number): Matches {
  const scores = new Map<number, number>();
  const { words } = tables;
  const exact = wordNumber(words, word);
  if (exact !== -1) addScores(tables, exact, 1, scores);
  const edits = word.length >= NEAR.fromLetters ? Math.round(word.length * NEAR.editsPerLetter) : 0;
  const near = edits > 0 ? wordsNear(words, word, Math.min(NEAR.mostEdits, edits)) : new Map<number, number>();
  if (word.length >= BEGINNING.fromLetters) {
    const { first, end } = wordsBeginning(words, word);
    for (let each = first; each < end; each++) {
      near.delete(each);
      if (each === exact) continue;
      const length = lengthOf(words, each);
      const more = length - word.length;
      addScores(tables, each, (BEGINNING.weight * length) / (length + BEGINNING.perLetter * more), scores);
    }
  }
  for (const [each, distance] of near) {
    if (distance === 0) continue;
    const length = lengthOf(words, each);
    addScores(tables, each, (NEAR.weight * length) / (length + distance), scores);
  }
  return new Map(Array.from(scores, ([node, score]) => [node, { score, words: bit }]));
}

function addScores({ fields, schemes }: TextTables, word: number, weight: number, scores: Map<number, number>): void {
  const { k, b, d } = BM25;
  for (const name of TEXT_FIELDS) {
    const { heads, nodes, times, lengths, meanLength } = fields[name];
    const [first, end] = [heads[word]!, heads[word + 1]!];
    const having = end - first;
    const rarity = Math.log(1 + (schemes.length - having + 0.5) / (having + 0.5));
    for (let place = first; place < end; place++) {
      const node = nodes[place]!;
      const often = times[place]!;
      const long = (b * lengths[node]!) / meanLength;
      const rank = rarity * (d + (often * (k + 1)) / (often + k * (1 - b + long)));
      const score = weight * FIELD_WEIGHT[name] * (SCHEME_WEIGHT[schemes[node]!] ?? 1) * rank;
      scores.set(node, (scores.get(node) ?? 0) + score);
    }
  }
}

function inBoth(a: Matches, b: Matches): Matches {
  const both: Matches = new Map();
  for (const [node, match] of b) {
    const other = a.get(node);
    if (other !== undefined) both.set(node, sum(other, match));
  }
  return both;
}

function inEither(a: Matches, b: Matches): Matches {
  const either = new Map(a);
  for (const [node, match] of b) {
    const other = a.get(node);
    either.set(node, other === undefined ? match : sum(other, match));
  }
  return either;
}

function sum(a: Match, b: Match): Match {
  return { score: a.score + b.score, words: a.words | b.words };
}

function bitsIn(words: number): number {
  let count = 0;
  for (let left = words; left !== 0; left &= left - 1) count++;
  return count;
}
