/** Indexes of names and words after a few nodes came, went or got other names: the same as if they were made anew. */
import type { Sliced } from '../arrays/slices';
import { buildNameTables, type NameTables } from './name-index';
import { buildVariantTables, type VariantTables } from './name-variants';
import type { NamedNodes } from './named';
import { buildTextTables, ENTRIES_AT_ONCE, type TextTables } from './text-index';
import { firstNotBefore, joinedWords, wordAt, wordNumber } from './word-list';

/** How the named nodes of a graph differ from those of the graph before. */
export interface NamesChanged {
  /** By number before: the number now; -1 for a node that is gone, or has other names now. Ascending but for these. */
  readonly moved: Int32Array;
  /** Numbers now of nodes that are new or have other names, ascending. */
  readonly fresh: readonly number[];
}

/** The tables of all three indexes. */
export interface WordTables {
  readonly text: TextTables;
  readonly names: NameTables;
  readonly variants: VariantTables;
}

/** The tables of these nodes, made of those before. */
export function* revisedWords(old: WordTables, nodes: NamedNodes, changed: NamesChanged): Sliced<WordTables> {
  const { fresh } = changed;
  const own = { count: fresh.length, at: (place: number) => nodes.at(fresh[place]!) };
  const text = yield* revisedText(old.text, yield* buildTextTables(own), nodes.count, changed);
  const names = yield* buildNameTables(own);
  const named = yield* mergedEntries(
    { ...old.names, also: old.names.ranks },
    { ...names, also: names.ranks },
    changed,
    'also first',
  );
  const variants = yield* buildVariantTables(own);
  const varied = yield* mergedEntries(
    { ...old.variants, also: old.variants.names },
    { ...variants, also: variants.names },
    changed,
    'node first',
  );
  return {
    text,
    names: { hashes: named.hashes, nodes: named.nodes, ranks: named.also },
    variants: { hashes: varied.hashes, nodes: varied.nodes, names: varied.also },
  };
}

/** Entries in order of hashes. */
interface Entries<Also> {
  readonly hashes: Uint32Array;
  readonly nodes: Int32Array;
  readonly also: Also;
}

/** @param order - what entries of one hash are in order of */
function* mergedEntries<Also extends Int8Array | Uint16Array>(
  old: Entries<Also>,
  own: Entries<Also>,
  { moved, fresh }: NamesChanged,
  order: 'also first' | 'node first',
): Sliced<Entries<Also>> {
  const most = old.hashes.length + own.hashes.length;
  const hashes = new Uint32Array(most);
  const nodes = new Int32Array(most);
  const also = new (old.also.constructor as new (length: number) => Also)(most);
  let [count, next] = [0, 0];
  const add = (hash: number, node: number, more: number) => {
    hashes[count] = hash;
    nodes[count] = node;
    also[count++] = more;
  };
  const addOwn = () => {
    add(own.hashes[next]!, fresh[own.nodes[next]!]!, own.also[next]!);
    next++;
  };
  const isOwnFirst = (hash: number, node: number, more: number): boolean => {
    if (own.hashes[next] !== hash) return own.hashes[next]! < hash;
    const [byNode, byAlso] = [fresh[own.nodes[next]!]! - node, own.also[next]! - more];
    return (order === 'also first' ? byAlso || byNode : byNode || byAlso) < 0;
  };
  for (let at = 0; at < old.hashes.length; at++) {
    if (at % ENTRIES_AT_ONCE === 0) yield;
    const node = moved[old.nodes[at]!]!;
    if (node === -1) continue;
    while (next < own.hashes.length && isOwnFirst(old.hashes[at]!, node, old.also[at]!)) addOwn();
    add(old.hashes[at]!, node, old.also[at]!);
  }
  while (next < own.hashes.length) addOwn();
  return { hashes: hashes.slice(0, count), nodes: nodes.slice(0, count), also: also.slice(0, count) as Also };
}

function* revisedText(old: TextTables, own: TextTables, count: number, changed: NamesChanged): Sliced<TextTables> {
  const { moved, fresh } = changed;
  const most = old.nodes.length + own.nodes.length;
  const [oldWords, ownWords] = [old.others.length, own.others.length];
  const nodes = new Int32Array(most);
  const times = new Uint16Array(most);
  const heads: number[] = [0];
  const others: number[] = [];
  const order: number[] = [];
  let end = 0;
  const add = (node: number, often: number) => {
    nodes[end] = node;
    times[end++] = often;
  };
  /** Adds the entries of a word in one field, in order of nodes. */
  const merge = (at: number, atEnd: number, next: number, nextEnd: number) => {
    while (at < atEnd || next < nextEnd) {
      const node = at < atEnd ? moved[old.nodes[at]!]! : -1;
      const other = next < nextEnd ? fresh[own.nodes[next]!]! : Number.POSITIVE_INFINITY;
      if (at < atEnd && node < other) {
        if (node !== -1) add(node, old.times[at]!);
        at++;
      } else add(other, own.times[next++]!);
    }
  };
  const range = (of: TextTables, word: number, field: 0 | 1): readonly [number, number] => {
    if (word === -1) return [0, 0];
    return field === 0 ? [of.heads[word]!, of.others[word]!] : [of.others[word]!, of.heads[word + 1]!];
  };
  /** Adds a word that has a number in one of the lists or in both. */
  const addWord = (word: number, ownWord: number) => {
    const start = end;
    merge(...range(old, word, 0), ...range(own, ownWord, 0));
    const middle = end;
    merge(...range(old, word, 1), ...range(own, ownWord, 1));
    if (end === start) return;
    others.push(middle);
    heads.push(end);
    order.push(word === -1 ? -1 - ownWord : word);
  };
  let word = 0;
  const addUpTo = function* (limit: number): Sliced<void> {
    for (; word < limit; word++) {
      if (word % ENTRIES_AT_ONCE === 0) yield;
      addWord(word, -1);
    }
  };
  for (let ownWord = 0; ownWord < ownWords; ownWord++) {
    const written = wordAt(own.words, ownWord);
    yield* addUpTo(firstNotBefore(old.words, written));
    const isKnown = wordNumber(old.words, written) === word;
    addWord(isKnown ? word : -1, ownWord);
    if (isKnown) word++;
  }
  yield* addUpTo(oldWords);
  const isSame = order.length === oldWords && order.every((from, place) => from === place);
  yield;
  const byNode = <A extends Uint8Array | Uint16Array>(before: A, now: A): A => {
    const all = new (before.constructor as new (length: number) => A)(count);
    moved.forEach((to, from) => {
      if (to !== -1) all[to] = before[from]!;
    });
    fresh.forEach((to, from) => {
      all[to] = now[from]!;
    });
    return all;
  };
  return {
    words: isSame ? old.words : joinedWords(old.words, own.words, Int32Array.from(order)),
    heads: Int32Array.from(heads),
    others: Int32Array.from(others),
    nodes: nodes.slice(0, end),
    times: times.slice(0, end),
    kinds: byNode(old.kinds, own.kinds),
    schemes: byNode(old.schemes, own.schemes),
    nameLengths: byNode(old.nameLengths, own.nameLengths),
    otherLengths: byNode(old.otherLengths, own.otherLengths),
  };
}
