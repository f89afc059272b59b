/** Which credentials of doors someone means who names what they hold. */
import { CREDENTIAL_KINDS, type Credential, type CredentialKind, oncePer } from '../../domain';
import type { CareerGraph } from '../../graph';
import { doorsInto } from '../doors';
import { LEVEL_OF_KIND } from './standing';

/** What someone's own words for their credentials come to. */
export interface HeldCredentials {
  /** Names of credentials of doors that count as held. */
  readonly names: ReadonlySet<string>;
  /** The highest level of education that they prove: a place in EDUCATION_LEVELS. */
  readonly education: number;
}

/**
 * The credentials that these texts name. A text names, in any case and spelling of "licence":
 * - a level of education, if it is a kind of degree ("BACHELOR", "MBA", "Bachelor of Science in Nursing");
 * - every credential of a kind that is no degree ("PORTFOLIO");
 * - degrees of that level or below in the same subject, whatever else they are called;
 * - of other credentials the nearest one: it has all words of the text, or the text all of its words, and the fewest others.
 *   Initials will do: "CPA", "PMP". So does another way to the same place.
 * A text that no door asks for names nothing. O(words of the texts x credentials with that word).
 */
export function heldCredentials(graph: CareerGraph, texts: readonly string[]): HeldCredentials {
  const names = new Set<string>();
  let education = 0;
  for (const text of texts) {
    const level = levelOf(text);
    education = Math.max(education, level ?? 0);
    const kind = kindOf(text);
    for (const name of kind === null ? named(graph, text, level) : namesOfKind(graph, kind)) names.add(name);
  }
  return { names, education };
}

/** Something that a door asks for, or another way to its place, by the words that tell it from others. */
interface Known {
  /** The credential that is held by it. */
  readonly name: string;
  readonly kind: CredentialKind;
  /** What it is called itself, folded. */
  readonly called: string;
  readonly words: ReadonlySet<string>;
  /** First letters of its words. */
  readonly initials: string;
  /** Place in EDUCATION_LEVELS if it is a degree; null if it is none. */
  readonly level: number | null;
}

interface Index {
  readonly all: readonly Known[];
  readonly byWord: ReadonlyMap<string, readonly Known[]>;
}

/** All credentials that the doors of a graph ask for; made once. */
const indexOf = oncePer((graph: CareerGraph): Index => {
  const seen = new Set<string>();
  const all: Known[] = [];
  for (const role of graph.roles) {
    for (const { credentials } of doorsInto(graph, role)) {
      for (const credential of credentials) {
        for (const called of [credential.name, ...(credential.or ?? [])]) {
          const key = `${credential.name}|${credential.kind}|${called}`;
          if (!seen.has(key)) all.push(knownAs(credential, called));
          seen.add(key);
        }
      }
    }
  }
  const byWord = new Map<string, Known[]>();
  for (const known of all) {
    for (const word of known.words) {
      const others = byWord.get(word);
      if (others === undefined) byWord.set(word, [known]);
      else others.push(known);
    }
  }
  return { all, byWord };
});

function knownAs({ name, kind }: Credential, called: string): Known {
  // An associate degree has no kind of its own.
  const level = called === name && kind !== 'CERTIFICATE' ? (LEVEL_OF_KIND[kind] ?? null) : levelOf(called);
  return {
    name,
    kind,
    called: folded(called),
    words: tellingWords(called),
    initials: initialsOf(called),
    level,
  };
}

function namesOfKind(graph: CareerGraph, kind: CredentialKind): readonly string[] {
  if (LEVEL_OF_KIND[kind] !== undefined) return [];
  return indexOf(graph).all.flatMap((known) => (known.kind === kind ? [known.name] : []));
}

function named(graph: CareerGraph, text: string, level: number | null): readonly string[] {
  const { all, byWord } = indexOf(graph);
  const [whole, words] = [folded(text), tellingWords(text)];
  const exact = all.filter(({ called }) => called === whole);
  const initials = /^[\p{L}]{2,6}$/u.test(whole) ? all.filter((known) => known.initials.startsWith(whole)) : [];
  const near = new Set([...words].flatMap((word) => byWord.get(word) ?? []));
  const alike = [...near].filter((known) => isWithin(words, known.words) || isWithin(known.words, words));
  // A degree counts wherever one of its subject is asked for; of licences and the like only the nearest is meant.
  const degrees = [...alike, ...initials].filter((known) => known.level !== null && known.level <= (level ?? 2));
  const isOther = (known: Known) => known.level === null && level === null && exact.length === 0;
  const others = [...nearest(words, alike.filter(isOther)), ...initials.filter(isOther)];
  return [...exact, ...degrees, ...others].map(({ name }) => name);
}

/** Those that share the largest part of all words with these. */
function nearest(words: ReadonlySet<string>, known: readonly Known[]): readonly Known[] {
  const shareOf = (each: Known) => Math.min(words.size, each.words.size) / Math.max(words.size, each.words.size);
  const best = Math.max(...known.map(shareOf));
  return known.filter((each) => shareOf(each) === best);
}

function isWithin(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  if (some.size === 0) return false;
  for (const word of some) if (!all.has(word)) return false;
  return true;
}

/** A kind of credential by its name: "LICENCE", "professional degree". */
function kindOf(text: string): CredentialKind | null {
  const kind = folded(text).replaceAll(' ', '_').toUpperCase();
  return CREDENTIAL_KINDS.find((known) => known === kind) ?? null;
}

/** Words for levels of education, the highest first. */
const LEVELS: readonly (readonly [level: number, words: RegExp])[] = [
  [4, /\bdoctor(ate| of)\b|\bjuris doctor\b|^(phd|jd|md|dds|dmd|dvm|pharmd|dnp|edd)\b|^professional degree$/],
  [3, /\bmasters?( degree| of| in|$)|^(ma|ms|msc|meng|mba|msn|msw|mph|mfa|med)\b/],
  [2, /\bbachelors?\b|^(ba|bs|bsc|beng|bsn|bba|bfa|bed)\b/],
  [1, /\bassociates?( degree| of| in|$)|^(adn|aas)\b/],
];

/** The level of education that a text names; null if it names none. */
function levelOf(text: string): number | null {
  const words = folded(text);
  return LEVELS.find(([, level]) => level.test(words))?.[0] ?? null;
}

/** Words that say what sort of thing it is, not which one. */
const SORTS = new Set(
  (
    'a an and another any as at by field for from in it mostly my of often on or own related some state subject such the to where with ' +
    'your ' +
    'degree licence certificate certification certified exam examination diploma course credential qualification ' +
    'bachelor master doctor doctorate associate science art'
  ).split(' '),
);

/** The words that tell a credential from others, folded. */
function tellingWords(text: string): ReadonlySet<string> {
  return new Set(
    folded(text)
      .split(' ')
      .map((word) => (word.length > 4 ? word.replace(/s$/, '') : word))
      .filter((word) => word !== '' && !SORTS.has(word)),
  );
}

const SMALL = new Set(['a', 'an', 'and', 'in', 'of', 'or', 'the', 'to', 'with', 'for', 's']);

function initialsOf(text: string): string {
  const words = folded(text).split(' ');
  return words.flatMap((word) => (SMALL.has(word) ? [] : word.slice(0, 1))).join('');
}

/** Lower case, without accents, points and signs; "license" is "licence". */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/\.(?=\p{L})/gu, '')
    .replace(/licens/g, 'licenc')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}
