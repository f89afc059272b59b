/** The words of a text, ready to compare with names. */
import { atOnce, type Sliced } from '../graph';

export interface Word {
  /** UTF-16 code units into the text, `[start, end)`. */
  readonly start: number;
  readonly end: number;
  /** The form by which words compare; see `keyOf`. */
  readonly key: string;
}

/**
 * Letters and digits, with the signs that tell names apart: a full stop before (".NET"), plus and sharp signs after
 * ("C++", "C#"). "&" is a word, so "R&D" and "M&A" are three words each.
 */
const WORD = /(?:(?<![\p{L}\p{N}.])\.(?=\p{L}))?[\p{L}\p{N}\p{M}]+(?:[+#]+(?!\p{L}))?|&/gu;

/**
 * Addresses: "github.com/anna" does not name GitHub. Sites without a path, such as "monday.com", are names. The
 * lookbehind lets a match begin only where a run of its characters begins; otherwise a long run would be read from each
 * of them.
 */
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|(?<![^\s@,;()<>])[^\s@,;()<>]+@[^\s@,;()<>]+|(?<![\w-]|[\w-]\.)[\w-]+(?:\.[\w-]+)*\.(?:com|org|io|dev|me|co|eu|uk|de|fr|nl|ch|at)\/\S*/giu;

const ASCII = /^[ -~]*$/;

/** The words of a text in their order, without addresses. O(length of the text). */
export function wordsOf(text: string): readonly Word[] {
  return atOnce(wordsInSlices(text));
}

/** Words that are read between two pauses. */
const WORDS_AT_ONCE = 500;

/** The same in slices. */
export function* wordsInSlices(text: string): Sliced<readonly Word[]> {
  const words: Word[] = [];
  const addresses = text.matchAll(ADDRESS);
  let address = addresses.next().value;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    while (address !== undefined && address.index + address[0].length <= start) address = addresses.next().value;
    if (address !== undefined && start >= address.index) continue;
    words.push({ start, end: start + match[0].length, key: keyOf(match[0]) });
    if (words.length % WORDS_AT_ONCE === 0) yield;
  }
  return words;
}

/**
 * The form by which words compare: lower case without accents, singular, and in one spelling where British and American
 * differ. "Dashboards" is "dashboard", "Visualisation" is "visualization", "modelling" is "modeling".
 *
 * Source of the singular: D. Harman, "How effective is suffixing?", Journal of the American Society for Information
 * Science 42(1), 1991, doi:10.1002/(SICI)1097-4571(199101)42:1<7::AID-ASI2>3.0.CO;2-P (the S stemmer). Departures:
 * words of up to three letters stay as they are, because most are abbreviations (AWS, CSS, SAS), and so do fields
 * (economics).
 */
export function keyOf(word: string): string {
  if (word === '&') return 'and';
  const lower = word.toLowerCase();
  const plain = ASCII.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.length <= 3 ? plain : oneSpelling(singular(plain));
}

function singular(word: string): string {
  if (!word.endsWith('s') || /(?:ss|us|ics)$/.test(word)) return word;
  if (word.endsWith('ies') && !/[ae]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /[aeo]es$/.test(word) ? word : word.slice(0, -1);
}

function oneSpelling(word: string): string {
  if (word.length < 6) return word;
  if (word.endsWith('our')) return `${word.slice(0, -3)}or`;
  return word.replace(/is(ation|e|ed|ing|er)$/, 'iz$1').replace(/ll(ing|ed|er)$/, 'l$1');
}
