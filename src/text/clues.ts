/**
 * Which of the names found in a text are meant. A name that is an everyday word needs a clue beside it:
 *
 * 1. A list with a competency that counts: "Python, R", "Spring and Kafka". A skill ("writing") must be an item of its
 *   own. A product may have prose on one side if a product is on the other ("services in Go and Python"). It must be
 *   spelt as the product spells it, unless the list spells others of its names freely too ("python, go, rust").
 * 2. A word that points to it: "knowledge of Access", "Go developer", "writing skills", "Languages: English".
 * 3. For a product, a capital in the middle of a sentence: "we use Slack daily". Not after an article ("a Chef"), and
 *   not for names that prose writes with a capital anyway ("Julia", "Spring").
 * 4. Two such names side by side in a list: "Go and Rust".
 *
 * A name never counts as part of a longer name or word ("American Express", "Go-to-market", "R&D") or before a year
 * ("Spring 2021"). A product never counts as an employer ("at Oracle").
 */
import type { Sliced } from '../graph';
import {
  ARTICLES,
  BEFORE_LANGUAGE,
  BEFORE_PREPOSITION,
  BEFORE_PRODUCT,
  BEHIND_LANGUAGE,
  BEHIND_PRODUCT,
  BEHIND_SKILL,
  GOOD_AT,
  HEADING,
  PREPOSITIONS,
} from './cue-words';
import { type Candidate, type Surroundings, surroundingsOf } from './surroundings';
import type { Word } from './words';

/** A candidate, judged without the others. */
interface Judged {
  readonly candidate: Candidate;
  /** True if it is spelt as in the graph, as far as that matters. */
  readonly exact: boolean;
  meant: 'yes' | 'maybe' | 'no';
}

/** Candidates that are judged between two pauses. */
const CANDIDATES_AT_ONCE = 200;

/** The candidates that are meant, in order. O(candidates), because lists are followed over a few words only. */
export function* meant(
  text: string,
  words: readonly Word[],
  candidates: readonly Candidate[],
): Sliced<readonly Candidate[]> {
  const around = surroundingsOf(text, words, candidates);
  const judged: Judged[] = [];
  for (const candidate of candidates) {
    if (judged.length % CANDIDATES_AT_ONCE === 0) yield;
    const exact = isExact(candidate, around);
    judged.push({ candidate, exact, meant: alone(candidate, exact, around) });
  }
  yield* spread(judged, around);
  yield* joinPairs(judged, around);
  yield* spread(judged, around);
  return judged.filter(({ meant }) => meant === 'yes').map(({ candidate }) => candidate);
}

function isExact(candidate: Candidate, around: Surroundings): boolean {
  const { kind, written } = candidate.name;
  if (kind === 'SURE' || kind === 'PLAIN') return true;
  if (kind !== 'PHRASE') return around.slice(candidate) === written;
  for (let word = candidate.first; word <= candidate.last; word++) {
    if (/^[^\p{L}\p{N}]*\p{Ll}/u.test(around.written(word))) return false;
  }
  return true;
}

/** Judges a candidate without the others. */
function alone(candidate: Candidate, exact: boolean, around: Surroundings): Judged['meant'] {
  const { name } = candidate;
  if (name.isTechnology && (isEmployer(candidate, around) || isPlural(candidate, around))) return 'no';
  switch (name.kind) {
    case 'SURE':
      return 'yes';
    case 'PHRASE':
      return exact ? 'yes' : 'maybe';
    case 'CAPITALS':
      return exact && !isShouted(candidate, around) ? 'yes' : 'maybe';
    case 'LANGUAGE':
      if (!exact || isPartOfName(candidate, around)) return 'no';
      return languageCue(candidate, around) ? 'yes' : 'maybe';
    case 'PLAIN':
      if (isPartOfWord(candidate, around)) return 'no';
      return skillCue(candidate, around) ? 'yes' : 'maybe';
    case 'PROPER':
      if (isPartOfWord(candidate, around)) return 'no';
      if (!exact) return 'maybe';
      if (isPartOfName(candidate, around)) return 'no';
      if (productCue(candidate, around)) return 'yes';
      if (ARTICLES.has(beside(candidate, around, -1))) return 'no';
      return isProperNoun(candidate, around) ? 'yes' : 'maybe';
    default:
      return name.kind satisfies never;
  }
}

/**
 * Rule 1, along lists. One neighbour that counts is enough, and a neighbour is always the next candidate in the text.
 * So one pass forwards and one backwards come to the ends of every list.
 */
function* spread(judged: readonly Judged[], around: Surroundings): Sliced<void> {
  const waiting = judged.filter(({ meant }) => meant === 'maybe');
  for (const [place, each] of [...waiting, ...[...waiting].reverse()].entries()) {
    if (place % CANDIDATES_AT_ONCE === 0) yield;
    if (each.meant === 'maybe' && isListed(each, judged, around)) each.meant = 'yes';
  }
}

function isListed({ candidate, exact }: Judged, judged: readonly Judged[], around: Surroundings): boolean {
  const left = around.side(candidate, -1);
  const right = around.side(candidate, 1);
  const counted = [left, right].flatMap(({ neighbour }) => {
    const other = judged[neighbour];
    return other?.meant === 'yes' ? [other] : [];
  });
  if (counted.length === 0) return false;
  const isItem = left.ends && right.ends;
  if (candidate.name.kind === 'PLAIN') return isItem;
  const isLike = counted.some((other) => other.candidate.name.isTechnology === candidate.name.isTechnology);
  return (
    (exact && (isItem || isLike)) ||
    (isItem && counted.some((other) => writtenAlike(candidate, other.candidate, around)))
  );
}

/**
 * True if both are products and neither is spelt as the product spells it, but both in small letters or both in
 * capitals.
 */
function writtenAlike(candidate: Candidate, other: Candidate, around: Surroundings): boolean {
  const [one, two] = [around.slice(candidate), around.slice(other)];
  if (!other.name.isTechnology || (two === other.name.written && two !== two.toUpperCase())) return false;
  return (
    (one === one.toLowerCase() && two === two.toLowerCase()) || (one === one.toUpperCase() && two === two.toUpperCase())
  );
}

/** Rule 4. The second of the two never begins a sentence, where a capital says nothing. */
function* joinPairs(judged: readonly Judged[], around: Surroundings): Sliced<void> {
  const isOpen = ({ meant, exact, candidate: { name } }: Judged): boolean =>
    meant === 'maybe' && exact && (name.kind === 'PROPER' || name.kind === 'LANGUAGE') && !name.capitalisedAnyway;
  for (const [place, one] of judged.entries()) {
    if (place % CANDIDATES_AT_ONCE === 0) yield;
    if (!isOpen(one)) continue;
    const other = judged[around.side(one.candidate, 1).neighbour];
    if (other === undefined || !isOpen(other) || other.candidate.name.kind !== one.candidate.name.kind) continue;
    one.meant = 'yes';
    other.meant = 'yes';
  }
}

/** The key of the word `distance` words away if only blanks or these signs are between; otherwise empty. */
function beside({ first, last }: Candidate, around: Surroundings, distance: -1 | -2 | 1, signs = /^\s*$/): string {
  const border = distance > 0 ? last + 1 : first + distance + 1;
  const word = distance > 0 ? last + 1 : first + distance;
  return signs.test(around.gap(border)) ? (around.words[word]?.key ?? '') : '';
}

const COLON = /^\s*:\s*$/;

/** "skilled in writing", "Tools: Slack" */
function isIntroduced(candidate: Candidate, around: Surroundings): boolean {
  if (HEADING.has(beside(candidate, around, -1, COLON))) return true;
  return PREPOSITIONS.has(beside(candidate, around, -1)) && BEFORE_PREPOSITION.has(beside(candidate, around, -2));
}

function skillCue(candidate: Candidate, around: Surroundings): boolean {
  return isIntroduced(candidate, around) || BEHIND_SKILL.has(beside(candidate, around, 1));
}

function productCue(candidate: Candidate, around: Surroundings): boolean {
  if (isIntroduced(candidate, around) || BEHIND_PRODUCT.has(beside(candidate, around, 1))) return true;
  return !candidate.name.capitalisedAnyway && BEFORE_PRODUCT.has(beside(candidate, around, -1));
}

function languageCue(candidate: Candidate, around: Surroundings): boolean {
  if (isIntroduced(candidate, around) || BEHIND_LANGUAGE.has(beside(candidate, around, 1, /^[\s(:,-]*$/))) return true;
  const before = beside(candidate, around, -1);
  return BEFORE_LANGUAGE.has(before) || (before === 'in' && around.side(candidate, 1).ends);
}

/** Least letters of a product that its capital alone can show. */
const SHORTEST_PROPER_NOUN = 3;

/** Rule 3. */
function isProperNoun(candidate: Candidate, around: Surroundings): boolean {
  const { name, first } = candidate;
  if (name.capitalisedAnyway || name.written.length < SHORTEST_PROPER_NOUN) return false;
  if (!/^[^\S\n]*(?:[,;(][^\S\n]*)?$/.test(around.gap(first)) || first === 0) return false;
  return !hasCapital(around, first - 1) && !isTitle(candidate, around);
}

/** True if most words around have capitals, so that a capital says nothing. */
function isTitle({ first, last }: Candidate, around: Surroundings): boolean {
  let [capitals, small] = [0, 0];
  for (let word = first - 4; word <= last + 4; word++) {
    if (around.words[word] === undefined || (word >= first && word <= last)) continue;
    if (hasCapital(around, word)) capitals += 1;
    else small += 1;
  }
  return capitals > small;
}

/** True if the words around are in capitals throughout. */
function isShouted({ first, last }: Candidate, around: Surroundings): boolean {
  const near = [first - 2, first - 1, last + 1, last + 2].filter((word) => around.words[word] !== undefined);
  return near.length > 0 && near.every((word) => !/\p{Ll}/u.test(around.written(word)));
}

/** "Go-getter", "R&D": part of a longer word. */
function isPartOfWord({ first, last }: Candidate, around: Surroundings): boolean {
  const joined = /^[-‐‑&'’]$/;
  const ampersand = (word: number): boolean => around.written(word) === '&';
  if (joined.test(around.gap(first)) || joined.test(around.gap(last + 1))) return true;
  return (around.gap(first) === '' && ampersand(first - 1)) || (around.gap(last + 1) === '' && ampersand(last + 1));
}

/** "American Express", "Julia Smith", "Spring 2021": part of a longer name, or of a date. */
function isPartOfName(candidate: Candidate, around: Surroundings): boolean {
  const { first, last } = candidate;
  const isYear = /^(19|20)\d\d$/.test(around.written(last + 1)) && /^\s*$/.test(around.gap(last + 1));
  if (isYear) return true;
  const next = beside(candidate, around, 1);
  if (around.written(last + 1) === '&' && around.candidateAt(last + 2) < 0) return true;
  const takesNext = next !== '' && hasCapital(around, last + 1) && around.candidateAt(last + 1) < 0;
  if (takesNext && !BEHIND_PRODUCT.has(next) && !BEHIND_LANGUAGE.has(next)) return true;
  const before = first > 0 && /^\s+$/.test(around.gap(first)) && !around.gap(first).includes('\n');
  if (!before || around.candidateAt(first - 1) >= 0 || !hasCapital(around, first - 1)) return false;
  // A capital before it means a longer name, unless it begins the sentence or belongs to a job title: "Senior Go
  // Developer".
  return !BEHIND_PRODUCT.has(next) && !isSentenceStart(first - 1, around);
}

function isSentenceStart(word: number, around: Surroundings): boolean {
  return word === 0 || /[.!?:;,•|()]|\n|-\s/.test(around.gap(word));
}

function isEmployer(candidate: Candidate, around: Surroundings): boolean {
  return beside(candidate, around, -1) === 'at' && !GOOD_AT.has(beside(candidate, around, -2));
}

/** True if it has a plural "s" that its name lacks: "patternmakers" are not the product PatternMaker. */
function isPlural(candidate: Candidate, around: Surroundings): boolean {
  const { written } = candidate.name;
  return /[^\p{Lu}]s$/u.test(around.written(candidate.last)) && /\p{L}$/u.test(written) && !written.endsWith('s');
}

function hasCapital(around: Surroundings, word: number): boolean {
  return /^[^\p{L}\p{N}]*\p{Lu}/u.test(around.written(word));
}
