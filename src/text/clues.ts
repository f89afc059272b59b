/**
 * Which of the names found in a text are meant. A name that is an everyday word counts by what stands around it:
 *
 * 1. In a list with a competency that counts: "Python, R", "Spring and Kafka". Skills ("writing") must be an item by
 *    themselves; products may have prose on one side if a product is on the other ("services in Go and Python"), but must be
 *    written as they write themselves, unless the list writes others of its names otherwise too ("python, go, rust").
 * 2. Beside a word that shows it: "knowledge of Access", "Go developer", "writing skills", "Languages: English".
 * 3. A product, if it has a capital amid a sentence: "we use Slack daily". Not behind an article ("a Chef"), nor names that
 *    prose writes with a capital for other reasons ("Julia", "Spring").
 * 4. Two such names side by side in a list: "Go and Rust".
 *
 * It never counts as part of a longer name or word ("American Express", "Go-to-market", "R&D"), before a year ("Spring
 * 2021"), and a product never as an employer ("at Oracle").
 */
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

/** A candidate with what can be said of it alone. */
interface Judged {
  readonly candidate: Candidate;
  /** True if it is written as the graph writes it, as far as that matters. */
  readonly exact: boolean;
  verdict: 'yes' | 'maybe' | 'no';
}

/** The candidates that are meant, in their order. O(candidates), for lists are followed over a few words only. */
export function meant(text: string, words: readonly Word[], candidates: readonly Candidate[]): readonly Candidate[] {
  const around = surroundingsOf(text, words, candidates);
  const judged = candidates.map((candidate): Judged => {
    const exact = isExact(candidate, around);
    return { candidate, exact, verdict: alone(candidate, exact, around) };
  });
  spread(judged, around);
  joinPairs(judged, around);
  spread(judged, around);
  return judged.filter(({ verdict }) => verdict === 'yes').map(({ candidate }) => candidate);
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

/** What a candidate is without regard to other candidates. */
function alone(candidate: Candidate, exact: boolean, around: Surroundings): Judged['verdict'] {
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
 * Rule 1, along lists. A neighbour is always the candidate next in the text and one that counts is enough, so that what goes
 * forth through a list and then back has come to its ends.
 */
function spread(judged: readonly Judged[], around: Surroundings): void {
  const waiting = judged.filter(({ verdict }) => verdict === 'maybe');
  for (const each of [...waiting, ...[...waiting].reverse()]) {
    if (each.verdict === 'maybe' && isListed(each, judged, around)) each.verdict = 'yes';
  }
}

function isListed({ candidate, exact }: Judged, judged: readonly Judged[], around: Surroundings): boolean {
  const left = around.side(candidate, -1);
  const right = around.side(candidate, 1);
  const counted = [left, right].flatMap(({ neighbour }) => {
    const other = judged[neighbour];
    return other?.verdict === 'yes' ? [other] : [];
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

/** True if the other is a product too, and neither is written as it writes itself but both in small letters, or in capitals. */
function writtenAlike(candidate: Candidate, other: Candidate, around: Surroundings): boolean {
  const [one, two] = [around.slice(candidate), around.slice(other)];
  if (!other.name.isTechnology || (two === other.name.written && two !== two.toUpperCase())) return false;
  return (
    (one === one.toLowerCase() && two === two.toLowerCase()) || (one === one.toUpperCase() && two === two.toUpperCase())
  );
}

/** Rule 4. The second of the two never begins a sentence, where a capital says nothing. */
function joinPairs(judged: readonly Judged[], around: Surroundings): void {
  const isOpen = ({ verdict, exact, candidate: { name } }: Judged): boolean =>
    verdict === 'maybe' && exact && (name.kind === 'PROPER' || name.kind === 'LANGUAGE') && !name.capitalisedAnyway;
  for (const one of judged) {
    if (!isOpen(one)) continue;
    const other = judged[around.side(one.candidate, 1).neighbour];
    if (other === undefined || !isOpen(other) || other.candidate.name.kind !== one.candidate.name.kind) continue;
    one.verdict = 'yes';
    other.verdict = 'yes';
  }
}

/** The key of the word `distance` words away, if only blanks or a given sign are in between; else an empty one. */
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

/** Letters that are needed to tell a product by its capital alone. */
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
  // A capital before is a longer name, unless it only begins the sentence or is part of a job's title: "Senior Go Developer".
  return !BEHIND_PRODUCT.has(next) && !isSentenceStart(first - 1, around);
}

function isSentenceStart(word: number, around: Surroundings): boolean {
  return word === 0 || /[.!?:;,•|()]|\n|-\s/.test(around.gap(word));
}

function isEmployer(candidate: Candidate, around: Surroundings): boolean {
  return beside(candidate, around, -1) === 'at' && !GOOD_AT.has(beside(candidate, around, -2));
}

/** True if it has the "s" of a plural where its name has none: "patternmakers" are not the product PatternMaker. */
function isPlural(candidate: Candidate, around: Surroundings): boolean {
  const { written } = candidate.name;
  return /[^\p{Lu}]s$/u.test(around.written(candidate.last)) && /\p{L}$/u.test(written) && !written.endsWith('s');
}

function hasCapital(around: Surroundings, word: number): boolean {
  return /^[^\p{L}\p{N}]*\p{Lu}/u.test(around.written(word));
}
