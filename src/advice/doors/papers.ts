/** What people's own words say of the state of a paper: "RN license, lapsed", "60 credits toward a bachelor's degree". */

import { countryNames } from '../../domain';
import { ENTRY_MODEL } from '../numbers/entry-model';

/** Whether a paper counts as it is, is no longer valid, is of another state or country, or was not finished. */
export type PaperState = 'VALID' | 'LAPSED' | 'OTHER_STATE' | 'FOREIGN' | 'UNFINISHED';

/** A paper as its holder describes it. */
export interface Paper {
  /** What it is, without the words for its state. */
  readonly text: string;
  readonly state: PaperState;
  /** The country of a foreign paper, if it is named. */
  readonly country: string | null;
  /** Years of an unfinished degree that are done; null if only a share of it is known. */
  readonly yearsDone: number | null;
  /** The share of it that is done, 0..1; null if years are known, or nothing is. */
  readonly shareDone: number | null;
}

/** What a text says of a paper. A state of the United States or a year in it says nothing of what it is. */
export function paperOf(text: string): Paper {
  const plain = text.replace(US_STATE, ' ');
  const paper = { country: null, yearsDone: null, shareDone: null };
  for (const [state, words] of [
    ['LAPSED', LAPSED],
    ['OTHER_STATE', OTHER_STATE],
  ] as const)
    if (words.test(plain)) return { ...paper, text: without(plain, words), state };
  const country = countryIn(plain);
  if (country !== null) return { ...paper, ...country, state: 'FOREIGN' };
  return unfinished(plain) ?? { ...paper, text: plain.replace(/\s+/g, ' ').trim(), state: 'VALID' };
}

const LAPSED =
  /\b(?:has |had |have |is |was |but |it |now |already )*(?:lapsed|expired|inactive|not renewed|never renewed|out of date|no longer (?:valid|active|current)|ran out|run out)\b(?:\s+(?:in|since|on|for)?\s*(?:\d{4}|(?:about |over |more than )?\w+ (?:years?|months?)(?: ago)?))?/i;

const OTHER_STATE =
  /\b(?:from |in |of |for )?(?:an?other|a different|the|my (?:old|former|previous|last)|out of|out-of)[ -]states?\b(?:\s+(?:(?:that|which|where) )?i (?:moved|came|come|lived|left)(?: from| in)?)?/i;

const US_STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|' +
  'Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|' +
  'New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|' +
  'South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming';
const US_STATE = new RegExp(`\\b(?:(?:from|in|of) )?(?:${US_STATES})\\b`, 'gi');

/** Countries by their English names in lower case, those that are gone too; the United States are none of them. */
function countries(): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  const isHere = (code: string, name: string) => code === 'US' || new RegExp(`^(?:${US_STATES})$`).test(name);
  for (const [code, name] of countryNames()) if (!isHere(code, name)) known.set(name.toLowerCase(), name);
  for (const name of ['England', 'Scotland', 'Wales', 'Great Britain', 'Korea', 'Czech Republic', 'Hong Kong'])
    known.set(name.toLowerCase(), name);
  known.set('the uk', 'United Kingdom').set('uk', 'United Kingdom');
  return known;
}

/** Made when the first paper is read: most people who ask name none. */
let known: { readonly names: ReadonlyMap<string, string>; readonly from: RegExp } | undefined;

/** Names of countries, and how a text says that something is from one. */
function knownCountries(): NonNullable<typeof known> {
  if (known !== undefined) return known;
  const names = countries();
  const longestFirst = Array.from(names.keys(), (name) => name.replace(/[.()]/g, '\\$&')).sort(
    (a, b) => b.length - a.length,
  );
  known = { names, from: new RegExp(`\\b(?:from|in|of|at)\\s+(?:the\\s+)?(${longestFirst.join('|')})(?!\\w)`, 'i') };
  return known;
}

const ABROAD = /\b(?:from )?(?:a )?(?:foreign|overseas|abroad|non-us|another country|my (?:home|old) country)\b/i;

/** The country that a paper comes from, and what is left of the text; null if it says none. */
function countryIn(text: string): Pick<Paper, 'text' | 'country'> | null {
  const { names, from } = knownCountries();
  const named = from.exec(text);
  if (named !== null) return { text: without(text, from), country: names.get(named[1]!.toLowerCase())! };
  return ABROAD.test(text) ? { text: without(text, ABROAD), country: null } : null;
}

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six'];
const OF = '(?:\\s+(?:of|toward|towards|into|in|for)(?:\\s+(?:an?|my|the))?)?';
const YEARS = new RegExp(`\\b(\\d+(?:\\.\\d)?|${NUMBERS.join('|')}) years?${OF.slice(0, -1)}`, 'i');
const CREDITS = new RegExp(`\\b(\\d{1,3}) (?:\\w+ )?(?:credits?(?: hours)?|semester hours)${OF}`, 'i');
const PARTLY = new RegExp(
  `\\b(some|part|half|most|unfinished|incomplete|not finished|dropped out|without finishing|abandoned)\\b${OF}`,
  'i',
);
const STUDY =
  /\b(?:degree|bachelor|master|college|university|school|program(?:me)?|associate|doctorate|ph\.?d)\w*(?:['’]s)?\b/i;

const { creditsAYear, half, most } = ENTRY_MODEL.papers;
const SHARES: Readonly<Record<string, number>> = { half, most };

/** What a text says of study that was not finished; null if it says nothing of the kind. */
function unfinished(text: string): Paper | null {
  if (!STUDY.test(text)) return null;
  const paper = { state: 'UNFINISHED', country: null, yearsDone: null, shareDone: null } as const;
  const credits = CREDITS.exec(text);
  if (credits !== null) return { ...paper, text: without(text, CREDITS), yearsDone: Number(credits[1]) / creditsAYear };
  const years = YEARS.exec(text);
  if (years !== null) return { ...paper, text: without(text, YEARS), yearsDone: numberOf(years[1]!) };
  const partly = PARTLY.exec(text);
  if (partly === null) return null;
  return { ...paper, text: without(text, PARTLY), shareDone: SHARES[partly[1]!.toLowerCase()] ?? null };
}

function numberOf(text: string): number {
  const place = NUMBERS.indexOf(text.toLowerCase());
  return place === -1 ? Number(text) : place + 1;
}

/** A text without some words, and without what they leave of brackets and signs. */
function without(text: string, words: RegExp): string {
  return text
    .replace(words, ' ')
    .replace(/[(),;]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
