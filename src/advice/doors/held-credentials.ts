/** Which credentials of doors someone means who names what they hold. */
import { CREDENTIALS, type CredentialKind } from '../../domain';
import type { CareerGraph } from '../../graph';
import { ENTRY_MODEL } from '../numbers/entry-model';
import { folded, kindOf, levelInText, spelledOut, tellingWords } from './credential-words';
import { EDUCATION_LEVELS } from './education-levels';
import { indexOf, type Known } from './known-credentials';
import { type Paper, paperOf } from './papers';

/** What someone's own words for their credentials come to. */
export interface HeldCredentials {
  /** Names of credentials of doors that count as held. */
  readonly names: ReadonlySet<string>;
  /** The highest level of education that they prove: a place in EDUCATION_LEVELS. */
  readonly education: number;
  /** Of those that count only in part, by the name of the credential: what is still to do. */
  readonly inPart: ReadonlyMap<string, InPart>;
  /** Years of a bachelor's degree in any subject that are done already. */
  readonly collegeYears: number;
  /** The papers whose state has to be spoken of, with the credentials that they name. */
  readonly told: readonly ToldPaper[];
}

/** A credential that somebody nearly has. */
export type InPart =
  | { readonly state: 'LAPSED' | 'OTHER_STATE' }
  | { readonly state: 'UNFINISHED'; readonly yearsDone: number };

/** A paper that is not simply valid. */
export interface ToldPaper {
  readonly paper: Paper;
  readonly names: ReadonlySet<string>;
}

/**
 * The credentials that these texts name. A text names, in any case and spelling of "licence":
 * - a level of education, if it is a kind of degree ("BACHELOR", "MBA", "Bachelor of Science in Nursing");
 * - every credential of a kind that is no degree ("PORTFOLIO");
 * - degrees of that level or below in the same subject, whatever else they are called;
 * - of other credentials the nearest one: it has all words of the text, or the text all of its words, and the fewest others.
 *   Half of a licence's words must be there; of licences that are as near, the one that takes least is meant;
 * - by initials or with another way to the same place: "CPA", "PMP", "Associate Degree in Nursing".
 * A text that no door asks for names nothing. Words for the state of a paper change what it counts for: degrees of other countries
 * are degrees, their licences are none; a lapsed licence can be had again, other papers that lapsed count for nothing; of a degree that
 * was not finished what is done counts. O(words of the texts x credentials with that word).
 */
export function heldCredentials(graph: CareerGraph, texts: readonly string[]): HeldCredentials {
  const names = new Set<string>();
  const inPart = new Map<string, InPart>();
  const told: ToldPaper[] = [];
  let [education, collegeYears] = [0, 0];
  for (const paper of texts.map(paperOf)) {
    const { text, state } = paper;
    const level = levelInText(text);
    const kind = kindOf(text);
    const meant = new Set(kind === null ? named(graph, text, level) : namesOfKind(graph, kind));
    if (state !== 'VALID') told.push({ paper, names: meant });
    if (state === 'UNFINISHED') {
      education = Math.max(education, SOME_COLLEGE);
      if (tellingWords(text.replace(ANY_SCHOOL, '')).size === 0)
        collegeYears = Math.max(collegeYears, yearsDoneOf(paper, bachelorYears));
    } else education = Math.max(education, level ?? 0);
    for (const each of meant) {
      const part = inPartOf(paper, indexOf(graph).byName.get(each)!);
      if (part === 'ALL') names.add(each);
      else if (part !== null) inPart.set(each, part);
    }
  }
  for (const name of names) inPart.delete(name);
  return { names, education, inPart, collegeYears, told };
}

/**
 * True if a text names a level of education, or, with each of its words or by initials, credentials that are no degree: "certified dental
 * assistant" is near a dentist's licence and does not name it.
 */
export function namesPaper(graph: CareerGraph, text: string): boolean {
  if (levelInText(text) !== null) return true;
  // A paper that lapsed is known as well.
  const { text: bare } = paperOf(text);
  const [whole, words] = [folded(bare), tellingWords(bare)];
  const { names } = heldCredentials(graph, [bare]);
  if (names.has(bare)) return true;
  const known = [...names].map((name) => indexOf(graph).byName.get(name)!);
  return (
    known.length > 0 &&
    known.every((each) => each.level === null && (isWithin(words, each.words) || isInitialsOf(whole, each)))
  );
}

const { bachelorYears } = ENTRY_MODEL;

/** Who began to study for a degree has some college. */
const SOME_COLLEGE = EDUCATION_LEVELS.indexOf('COLLEGE');

/** What a paper counts for where a door asks for this credential; null for nothing. */
function inPartOf(paper: Paper, { kind, level, years }: Known): InPart | 'ALL' | null {
  const isDegree = level !== null;
  switch (paper.state) {
    case 'VALID':
      return 'ALL';
    case 'FOREIGN':
      return isDegree ? 'ALL' : null;
    case 'LAPSED':
      return isDegree ? 'ALL' : kind === 'LICENCE' ? { state: 'LAPSED' } : null;
    case 'OTHER_STATE':
      return kind === 'LICENCE' ? { state: 'OTHER_STATE' } : 'ALL';
    case 'UNFINISHED':
      return isDegree ? { state: 'UNFINISHED', yearsDone: yearsDoneOf(paper, years) } : null;
    default:
      return paper.state satisfies never;
  }
}

function yearsDoneOf({ yearsDone, shareDone }: Paper, years: number): number {
  return yearsDone ?? (shareDone ?? ENTRY_MODEL.collegeShare) * years;
}

function namesOfKind(graph: CareerGraph, kind: CredentialKind): readonly string[] {
  if (CREDENTIALS[kind].level > 0) return [];
  return indexOf(graph).all.flatMap((known) => (known.kind === kind ? [known.name] : []));
}

function named(graph: CareerGraph, text: string, level: number | null): readonly string[] {
  const { all, byWord } = indexOf(graph);
  const [whole, words] = [spelledOut(folded(text)), tellingWords(text)];
  const exact = all.filter(({ called }) => called === whole || called === whole.replace(PROGRAMME, ''));
  const initials = /^\p{L}{2,6}$/u.test(whole) ? all.filter((known) => isInitialsOf(whole, known)) : [];
  const near = new Set([...words].flatMap((word) => byWord.get(word) ?? []));
  const alike = [...near].filter((known) => isWithin(words, known.words) || isWithin(known.words, words));
  const isBelow = (known: Known) => (known.level === null ? level === null : known.level <= (level ?? 2));
  const fits = [...alike, ...initials].filter(isBelow);
  // A degree counts wherever one of its subject is asked for; of other things only the nearest is meant.
  // Who names a licence by its whole name means the licence, and no degree that shares a word with it.
  const isNoDegree = level === null && exact.some((known) => known.level === null && !known.isOther);
  const isDegree = (known: Known) => known.level !== null && known.kind !== 'PROFESSIONAL_DEGREE';
  const degrees = isNoDegree ? [] : fits.filter(isDegree);
  const rest = fits.filter((known) => !isDegree(known));
  const isKnown = exact.some(({ isOther }) => !isOther);
  const others = isKnown ? [] : rest.filter(({ isOther }) => isOther);
  const own = isKnown ? [] : rest.filter(({ isOther }) => !isOther);
  const isLicence = /\blicence\b/.test(whole);
  const found = [
    ...exact,
    ...degrees,
    ...nearest(
      words,
      others.filter((known) => shareOf(words, known) >= ENTRY_MODEL.licenceWords),
    ),
    ...nearest(
      words,
      own.filter(({ kind }) => kind !== 'LICENCE' && !isLicence),
    ),
    ...licenceMeant(words, own),
    ...initials.filter((known) => isBelow(known) && known.level === null),
  ];
  return found.map(({ name }) => name);
}

/** Words of study in no subject. */
const ANY_SCHOOL = /\b(college|university)\b/gi;

/** Words that people put behind the name of a degree. */
const PROGRAMME = / (degree|program|programme|studies)$/;

function isInitialsOf(text: string, { initials, isOther }: Known): boolean {
  if (isOther) return false;
  return text.length > 2 ? initials.startsWith(text) : initials === text;
}

/** The share that some words and a credential's have in common, where the one contain the other: 0..1. */
function shareOf(words: ReadonlySet<string>, known: Known): number {
  return Math.min(words.size, known.words.size) / Math.max(1, words.size, known.words.size);
}

/** Those that share the largest part of all words with these. */
function nearest(words: ReadonlySet<string>, known: readonly Known[]): readonly Known[] {
  const best = Math.max(...known.map((each) => shareOf(words, each)));
  return known.filter((each) => shareOf(words, each) === best);
}

/** Nobody is taken to hold a higher licence than their words say. */
function licenceMeant(words: ReadonlySet<string>, known: readonly Known[]): readonly Known[] {
  const licences = known.filter((each) => each.kind === 'LICENCE' && shareOf(words, each) >= ENTRY_MODEL.licenceWords);
  const [first] = [...nearest(words, licences)].sort((a, b) => a.years - b.years);
  return first === undefined ? [] : [first];
}

function isWithin(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  if (some.size === 0) return false;
  for (const word of some) if (!all.has(word)) return false;
  return true;
}
