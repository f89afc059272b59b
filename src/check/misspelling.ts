/**
 * Misspelt words in names. A word counts as a misspelling of another if no other name has it, if it is at most one
 * letter or one swap of neighbours away from it and begins with the same letter, if the other word is in other names
 * too, and if the corrected name is that of another competency. Names of one word are left alone: agronomy and
 * aeronomy, gemology and geology are different things.
 *
 * Candidates come from words with one letter deleted, after F. J. Damerau, "A technique for computer detection and
 * correction of spelling errors", Communications of the ACM 7(3), 1964, doi:10.1145/363958.363994, who found four of
 * five misspellings to be one such slip. Time O(letters of all names x letters of a word).
 */
import { distance } from 'fastest-levenshtein';
import type { CompetencyNode } from '../graph';
import { addPair, type NamePair, sortedPairs } from './name-sharing';
import { wordsOf } from './spelling';

/** In shorter words one letter tells words apart: "cable", "table"; "Axure", "Azure". Estimate. */
const SHORTEST_WORD = 7;

/** Pairs of competencies whose names differ by a typing mistake, each once, in order of ids. */
export function misspeltPairs(competencies: readonly CompetencyNode[]): readonly NamePair[] {
  const words = competencies.map(({ name }) => wordsOf(name));
  const byName = new Map(words.map((each, index) => [each.join(' '), competencies[index] as CompetencyNode]));
  const uses = new Map<string, number>();
  for (const word of words.flat()) uses.set(word, (uses.get(word) ?? 0) + 1);
  const shortened = new Map<string, string[]>();
  for (const word of uses.keys()) {
    for (const form of shortenedForms(word)) shortened.set(form, [...(shortened.get(form) ?? []), word]);
  }
  const pairs = new Map<string, NamePair>();
  words.forEach((name, index) => {
    name.forEach((word, at) => {
      if (name.length === 1 || uses.get(word) !== 1) return;
      const others = new Set(shortenedForms(word).flatMap((form) => shortened.get(form) ?? []));
      for (const other of others) {
        if (uses.get(other) === 1 || !isSlip(word, other)) continue;
        const corrected = byName.get([...name.slice(0, at), other, ...name.slice(at + 1)].join(' '));
        if (corrected !== undefined) addPair(pairs, competencies[index] as CompetencyNode, corrected);
      }
    });
  });
  return sortedPairs(pairs);
}

/** A word itself and with each of its letters left out; none for words too short or with digits. */
function shortenedForms(word: string): readonly string[] {
  if (word.length < SHORTEST_WORD || /\d/.test(word)) return [];
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

function isSlip(one: string, other: string): boolean {
  if (one === other || one[0] !== other[0]) return false;
  const edits = distance(one, other);
  return edits === 1 || (edits === 2 && [...one].sort().join('') === [...other].sort().join(''));
}
