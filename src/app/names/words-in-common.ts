/** Readings of texts that no name has whole: names inside the text, and names that share most of its words. */
import type { NodeKind } from '../../domain';
import { type CareerGraph, type GraphNode, isNameWord, nameWords } from '../../graph';
import { isKnown, mayStandInside } from './candidates';
import { namedByAny } from './forms';
import { inOtherWords } from './other-words';
import type { Candidate } from './reading';
import { isGeneral, isVague } from './vague-words';

/** Texts of more words are read by their first ones. */
const MOST_WORDS = 10;

/** Nodes looked at, best match by words first, and names of each. */
const MOST_HITS = 12;
const MOST_NAMES = 80;

/** Texts in other words that are looked for. */
const MOST_OTHERS = 1;

/** Least share of the words of a text, and of those of a name, that both must have. Estimates. */
const LEAST_OF_TEXT = 0.5;
const LEAST_OF_NAME = 0.5;

/** Least telling words of a text that a longer name shares. Estimate. */
const LEAST_TELLING = 2;

/** Finds nodes by their words, each text once. */
export type WordSearch = (text: string) => ReturnType<CareerGraph['text']['search']>;

/** Suggestions that a list of readings is filled up with are looked for among so many. */
const MOST_FOUND = 50;

/** Searches among nodes of these kinds; what it found of a text it keeps. */
export function wordSearch(graph: CareerGraph, kinds: readonly NodeKind[]): WordSearch {
  const found = new Map<string, ReturnType<CareerGraph['text']['search']>>();
  return (text) => {
    const hits = found.get(text) ?? graph.text.search(text, { kinds, limit: MOST_FOUND });
    found.set(text, hits);
    return hits;
  };
}

/**
 * Nodes that are called by words which follow each other in a text, by the most words that any is called by; null if the table of
 * everyday names has these words and no source has a role for them.
 */
function namedInside(graph: CareerGraph, kinds: readonly NodeKind[], text: string): readonly Candidate[] | null {
  const words = text.split(/\s+/).slice(0, MOST_WORDS);
  for (let length = words.length - 1; length > 0; length--) {
    // The end of a name says what it is: "quantum florist" is a florist.
    for (let first = words.length - length; first >= 0; first--) {
      const part = words.slice(first, first + length).join(' ');
      if (!mayBeMeant(graph, words, first, length)) continue;
      const found = namedByAny(graph, kinds, [part, ...inOtherWords(part)]).filter(
        ({ ground }) => ground !== 'ABBREVIATION',
      );
      if (found.length === 0 && kinds.includes('Role') && isKnown(part)) return null;
      if (found.length > 0) return found.map((candidate) => closerBy(candidate, words, part));
    }
  }
  return [];
}

/** The candidate, the better placed the more words of the text beside the part its title has. */
function closerBy(candidate: Candidate, words: readonly string[], part: string): Candidate {
  const inPart = new Set(nameWords(part));
  const title = new Set(candidate.node.kind === 'Role' ? nameWords(candidate.node.title) : []);
  const more = nameWords(words.join(' ')).filter((word) => !inPart.has(word) && title.has(word)).length;
  return { ...candidate, place: candidate.place - 2 * more };
}

/**
 * What names inside a text mean, best first: names that have more words of it, which need not follow each other, then those of words
 * that do. Nothing if no name is inside; one list without candidates if what is inside is known and no source has it.
 */
export function closestInside(
  graph: CareerGraph,
  kinds: readonly NodeKind[],
  text: string,
  search: WordSearch,
): readonly (readonly Candidate[])[] {
  const inside = namedInside(graph, kinds, text);
  if (inside === null) return [[]];
  if (inside.length === 0) return [];
  const words = new Set([text, ...inOtherWords(text)].flatMap(nameWords));
  const closer = withWordsOf(graph, kinds, text, search).filter(({ by }) => {
    const name = new Set(nameWords(by.replace(/\(.*$/, '')));
    return name.size > wordsOf(inside) && [...name].every((word) => words.has(word));
  });
  return closer.length > 0 ? [closer, inside] : [inside];
}

function wordsOf(candidates: readonly Candidate[]): number {
  return Math.max(...candidates.map(({ asked }) => new Set(nameWords(asked)).size));
}

/** True if a part of a text may say what the whole is. */
function mayBeMeant(graph: CareerGraph, words: readonly string[], first: number, length: number): boolean {
  const telling = nameWords(words.slice(first, first + length).join(' '));
  const behind = words.slice(first + length);
  // What follows says what it is, unless no name has such words.
  if (behind.some((word) => isNameWord(graph.text, word) || isVague(word))) return false;
  if (telling.length > 1) return true;
  const [word = ''] = telling;
  if (word.length < 2 || !mayStandInside(word)) return false;
  if (isVague(word)) return false;
  const before = words.slice(0, first).join(' ');
  return !isGeneral(word) || before === '' || isNamedOtherwise(graph, before);
}

/** True if the text names a company or technology: a Python trainer trains. */
function isNamedOtherwise(graph: CareerGraph, text: string): boolean {
  return graph.names.resolve('Company', text) !== null || graph.names.resolve('Technology', text) !== null;
}

/** Nodes with a name that shares most of its words with a text, and most of the text's. */
export function withWordsOf(
  graph: CareerGraph,
  kinds: readonly NodeKind[],
  text: string,
  search: WordSearch,
): readonly Candidate[] {
  const texts = kinds.includes('Role') ? [text, ...inOtherWords(text).slice(0, MOST_OTHERS)] : [text];
  const best = new Map<string, Candidate>();
  for (const each of texts)
    for (const candidate of sharing(graph, each, search)) {
      const old = best.get(candidate.node.id);
      if (old === undefined || candidate.place < old.place) best.set(candidate.node.id, candidate);
    }
  return [...best.values()];
}

function sharing(graph: CareerGraph, text: string, search: WordSearch): readonly Candidate[] {
  const asked = new Set(nameWords(text));
  const end = [...asked].at(-1) ?? '';
  return search(text)
    .slice(0, MOST_HITS)
    .flatMap(({ id }) => {
      const node = graph.find(id);
      if (node === null) return [];
      const shares = namesOf(node)
        .slice(0, MOST_NAMES)
        .map((name) => ({ name, shared: sharedWith(asked, end, name) }));
      const best = shares.reduce((a, b) => (b.shared > a.shared ? b : a));
      const place = Math.round(20 * (1 - best.shared));
      return best.shared === 0
        ? []
        : [{ node, ground: 'WORDS', by: best.name, place, isOneOfSeveral: true, asked: text }];
    });
}

/** How much a text and a name have in common, 0 (too little) to 1. */
function sharedWith(asked: ReadonlySet<string>, end: string, name: string): number {
  const words = nameWords(name);
  const common = words.filter((word) => asked.has(word));
  const telling = common.filter((word) => !isVague(word) && !isGeneral(word)).length;
  if (telling === 0) return 0;
  const [ofText, ofName] = [common.length / asked.size, common.length / words.length];
  if (ofText < LEAST_OF_TEXT || ofName < LEAST_OF_NAME) return 0;
  // Where each has a word that the other lacks, they are two: a labor relations specialist does no public relations.
  if (ofText < 1 && ofName < 1) return 0;
  // A name that has more says something else, unless the text says enough: an intelligence analyst is none of business.
  if (ofName < 1 && telling < LEAST_TELLING) return 0;
  // What the text ends with is what is meant, unless the name has all of the text.
  if (ofText < 1 && !words.includes(end)) return 0;
  return (ofText + ofName) / 2;
}

/** All names of a node, its title first. */
export function namesOf(node: GraphNode): readonly string[] {
  switch (node.kind) {
    case 'Role':
      return [node.title, ...node.alternateTitles];
    case 'Skill':
    case 'Technology':
      return [node.name, ...node.alternateNames];
    default:
      return [node.name];
  }
}
