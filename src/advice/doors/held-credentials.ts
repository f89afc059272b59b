/** Which credentials of doors someone means who names what they hold. */
import { CREDENTIAL_KINDS, CREDENTIALS, type Credential, type CredentialKind, type OtherWay } from '../../domain';
import { type CareerGraph, oncePerFigures } from '../../graph';
import { doorsInto, jobsOf } from '../../network';
import { ENTRY_MODEL } from '../numbers/entry-model';
import { type Paper, paperOf } from './papers';
import { EDUCATION_LEVELS } from './standing';

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
    const level = levelOf(text);
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

/** Something that a door asks for, or another way to its place, by the words that tell it from others. */
interface Known {
  /** The credential that is held by it. */
  readonly name: string;
  readonly kind: CredentialKind;
  /** Years that it takes. */
  readonly years: number;
  /** True if it is another way to the credential's place. */
  readonly isOther: boolean;
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
  /** By the name of the credential. */
  readonly byName: ReadonlyMap<string, Known>;
  readonly byWord: ReadonlyMap<string, readonly Known[]>;
}

/** All credentials that the doors of a graph ask for; made once. */
const indexOf = oncePerFigures((graph: CareerGraph): Index => {
  const seen = new Set<string>();
  const all: Known[] = [];
  const { standIn } = jobsOf(graph);
  for (const role of graph.roles) {
    if (standIn[role.index] !== role.index) continue;
    for (const { credentials } of doorsInto(graph, role)) {
      for (const credential of credentials) {
        const own = partsOf(credential.name).map((called) => ({ called, way: null }));
        const others = (credential.insteadOf ?? []).filter(isPaper).map((way) => ({ called: way.name, way }));
        for (const { called, way } of [...own, ...others]) {
          const key = `${credential.name}|${credential.kind}|${called}`;
          if (!seen.has(key)) all.push(knownAs(credential, called, way));
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
  const byName = new Map<string, Known>();
  for (const known of all) if (!known.isOther && !byName.has(known.name)) byName.set(known.name, known);
  return { all, byName, byWord };
});

/** False for other ways that are work: nobody holds them as a paper. */
function isPaper({ kind }: OtherWay): boolean {
  return kind !== 'WORK' && kind !== 'PORTFOLIO';
}

/** A name whole, and what stands before and in its brackets: "Registered nurse licence (NCLEX-RN)". */
function partsOf(name: string): readonly string[] {
  const [opens, closes] = [name.indexOf('('), name.lastIndexOf(')')];
  return opens === -1 || closes < opens ? [name] : [name, name.slice(0, opens).trim(), name.slice(opens + 1, closes)];
}

function knownAs(credential: Credential, called: string, way: OtherWay | null): Known {
  const { name, kind, years } = credential;
  return {
    name,
    kind,
    years,
    isOther: way !== null,
    called: folded(called),
    words: tellingWords(called),
    initials: initialsOf(called),
    level: way === null ? levelProved(credential) : levelOfWay(way),
  };
}

/** The level of education that a credential proves; null if it is no degree. */
function levelProved({ kind, isAssociate }: Pick<Credential, 'kind' | 'isAssociate'>): number | null {
  return isAssociate === true ? 1 : CREDENTIALS[kind].level || null;
}

function levelOfWay({ kind }: OtherWay): number | null {
  if (kind === 'COLLEGE') return 1;
  if (kind === 'ANY_DEGREE') return CREDENTIALS.BACHELOR.level;
  return kind === 'WORK' ? null : levelProved({ kind });
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
  const degrees = fits.filter((known) => known.level !== null && known.kind !== 'PROFESSIONAL_DEGREE');
  const rest = fits.filter((known) => !degrees.includes(known));
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

/** A kind of credential by its name: "LICENCE", "professional degree". */
function kindOf(text: string): CredentialKind | null {
  const kind = folded(text).replaceAll(' ', '_').toUpperCase();
  return CREDENTIAL_KINDS.find((known) => known === kind) ?? null;
}

/** Words for levels of education, the highest first. */
const LEVELS: readonly (readonly [level: (typeof EDUCATION_LEVELS)[number], words: RegExp])[] = [
  [
    'DOCTORATE',
    /\bdoctor(ate| of)\b|\bjuris doctor\b|^(phd|jd|md|dds|dmd|dvm|pharmd|dnp|edd|mbbs)\b|^professional degree$/,
  ],
  ['MASTER', /\bmasters?( degree| of| in|$)|^(ma|ms|msc|meng|mba|msn|msw|mph|mfa|med|mtech|mcom)\b/],
  ['BACHELOR', /\bbachelors?\b|^(ba|bs|bsc|beng|bsn|bba|bfa|bed|btech|bcom)\b/],
  ['COLLEGE', /\bassociates?( degree| of| in|$)|^(adn|aas)\b/],
];

/** The level of education that a text names; null if it names none. */
function levelOf(text: string): number | null {
  const words = folded(text);
  const named = LEVELS.find(([, pattern]) => pattern.test(words));
  return named === undefined ? null : EDUCATION_LEVELS.indexOf(named[0]);
}

/** Words that say what sort of thing it is, not which one. */
const SORTS = new Set(
  (
    'a an and another any as at by field for from in it local mostly my of often on or own related s some state subject such the to ' +
    'where with your usual program programme degree licence certificate certification certified exam examination diploma course credential ' +
    'qualification paid training experience proven work year test bachelor master doctor doctorate associate professional science art ' +
    'ba bs bsc bsn beng bba bfa bed btech bcom mtech mcom ma ms msc msn meng msw mph mfa med phd jd edd adn aas'
  ).split(' '),
);

/** Short names that are no initials. */
const SHORT: Readonly<Record<string, string>> = { md: 'doctor of medicine', pharmd: 'doctor of pharmacy' };

function spelledOut(text: string): string {
  return SHORT[text] ?? text;
}

/** The words that tell a credential from others, folded. */
function tellingWords(text: string): ReadonlySet<string> {
  return new Set(
    folded(text)
      .split(' ')
      .map((word) => word.replace(/^(.{4,})s$/, '$1'))
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
