/**
 * The words of a name as they compare: without case, accents, number, British or American spelling. Keys only have to be the same
 * for names that are the same, so some words become what nobody writes: "advertising" and "advertizing" are both "advertizing".
 */

/** Characters that distinguish names ("C++", "C#", ".NET") stay part of their word. */
const WORD = /[\p{L}\p{N}.#+]*[\p{L}\p{N}#+]/gu;

/** Words that tell nothing in a name. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'of', 'for', 'and', 'in', 'to', 'or', 'on']);

/** Plurals that no rule gives. */
const PLURALS: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['children', 'child'],
  ['teeth', 'tooth'],
  ['feet', 'foot'],
  ['buses', 'bus'],
  ['analyses', 'analysis'],
  ['wives', 'wife'],
  ['midwives', 'midwife'],
  ['knives', 'knife'],
  ['staves', 'staff'],
]);

/** British words and their American spelling, where no rule gives it. */
const AMERICAN: ReadonlyMap<string, string> = new Map([
  ['adviser', 'advisor'],
  ['aluminium', 'aluminum'],
  ['cheque', 'check'],
  ['defence', 'defense'],
  ['draught', 'draft'],
  ['draughtsman', 'draftsman'],
  ['draughtsperson', 'draftsperson'],
  ['enrolment', 'enrollment'],
  ['grey', 'gray'],
  ['installment', 'instalment'],
  ['jewellery', 'jewelry'],
  ['kerb', 'curb'],
  ['licence', 'license'],
  ['manoeuvre', 'maneuver'],
  ['mould', 'mold'],
  ['moulder', 'molder'],
  ['moulding', 'molding'],
  ['offence', 'offense'],
  ['plough', 'plow'],
  ['practise', 'practice'],
  ['storey', 'story'],
  ['sulphur', 'sulfur'],
  ['tyre', 'tire'],
]);

/** Endings and letters that differ between the spellings, or between one and several; the first that fits an ending counts. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/([^aeiou])our(?=$|er|ed|ing|ite|al|less|ful|y)/, '$1or'],
  [/is(e|ed|er|ing|ation|ational)$/, 'iz$1'],
  [/ys(e|ed|er|ing)$/, 'yz$1'],
  [/([tb])re$/, '$1er'],
  [/mme$/, 'm'],
  [/ogue$/, 'og'],
  [/^(.{4,})ll(er|or|ing|ed)$/, '$1l$2'],
  [/ae/, 'e'],
  [/^oe(?=d|n|s)/, 'e'],
  [/^foet/, 'fet'],
];

/** Words that were looked at, for names repeat them. */
const known = new Map<string, string>();
const MOST_KNOWN = 60_000;

/** The words of a name in their order, as they compare; without those that tell nothing, unless there are no others. */
export function nameWords(name: string): readonly string[] {
  const plain = folded(name);
  const words = plain.match(WORD) ?? [];
  const telling = words.filter((word) => !EMPTY_WORDS.has(word));
  return (telling.length === 0 ? words : telling).map(comparable);
}

/** What names have in common that differ in spelling, number and the order of words alone; empty for a text without words. */
export function nameKey(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : [...words].sort().join(' ');
}

/** A name as `nameWords` reads it: lower case, no accents, no apostrophes; "R.N." is "rn", "&" is "and". */
export function folded(name: string): string {
  const lower = name.toLowerCase();
  const plain = /^[\u0020-\u007e]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  return plain
    .replace(/[’'`](s\b)?/g, '')
    .replace(/&/g, ' and ')
    .replace(/(?<![\p{L}\p{N}.])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])/gu, (letters) => letters.replaceAll('.', ''));
}

/** A word without number and in one spelling. */
function comparable(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const one = american(singular(word));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, one);
  return one;
}

function singular(word: string): string {
  const irregular = PLURALS.get(word);
  if (irregular !== undefined) return irregular;
  if (/men$/.test(word) && word.length > 4 && !/(?:speci|regi|abdo|acu|o)men$/.test(word))
    return `${word.slice(0, -2)}an`;
  if (word.length < 3 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:ss|sh|ch|x|zz)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

function american(word: string): string {
  const listed = AMERICAN.get(word);
  if (listed !== undefined) return listed;
  if (word.length < 5) return word;
  return SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), word);
}
