/**
 * Keys that are the same for different spellings of one name: signs spelled out, case, accents, hyphens and blanks
 * dropped, American endings for British ones, plurals as singulars, "management of projects" as "project management".
 *
 * Source of the plurals: the S stemmer of D. Harman, "How effective is suffixing?", Journal of the American Society for
 * Information Science 42(1), 1991. It is weak on purpose: Porter's stemmer makes "community" and "communication" one
 * word. Departure: words of three letters or fewer keep their s ("iOS", "AWS").
 */
import { slugOf } from '../domain';

/** The words of a name in their common form, in the order of "project management". */
export function wordsOf(name: string): readonly string[] {
  const words = slugOf(name)
    .split('-')
    .filter((word) => !EMPTY_WORDS.has(word));
  const of = words.indexOf('of');
  const inOrder = of > 0 && of === words.lastIndexOf('of') ? [...words.slice(of + 1), ...words.slice(0, of)] : words;
  return inOrder.map((word) => singularOf(americanOf(word)));
}

/** The key of a name; empty if it has no letter or digit. */
export function spellingKey(name: string): string {
  return wordsOf(name).join('');
}

const EMPTY_WORDS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'and']);

/** British endings and the American ones; only in words long enough to have a stem before them. */
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/(?<=\w{3})is(e|ed|es|er|ers|ing|ation|ations)$/, 'iz$1'],
  [/(?<=\w{3})ys(e|ed|es|er|ers|ing)$/, 'yz$1'],
  [/(?<=\w{2})our(s|al|ed|ing)?$/, 'or$1'],
  [/(?<=\w{2})tre(s)?$/, 'ter$1'],
  [/(?<=\w{3})ll(ed|er|ers|ing)$/, 'l$1'],
  [/^programme(s)?$/, 'program$1'],
  [/^catalogue(s)?$/, 'catalog$1'],
  [/^licence(s)?$/, 'license$1'],
  [/^(de|of)fence(s)?$/, '$1fense$2'],
];

function americanOf(word: string): string {
  for (const [british, american] of BRITISH) if (british.test(word)) return word.replace(british, american);
  return word;
}

function singularOf(word: string): string {
  if (word.length <= 3) return word;
  if (/[^ae]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /[^us]s$/.test(word) ? word.slice(0, -1) : word;
}
