/** The words of questions and descriptions, in the one form in which they are compared. */

/** Words of questions that say nothing of what is asked for. */
const EMPTY = new Set(
  'a an and any are as ask at be by can could do does each find for from get give given had has have how i if in into is it its list may me my of on one or our please query see should show tell than that the their them there these they this those to us want was we what when where which who whose why will with would you your'.split(
    ' ',
  ),
);

/** What the API calls what people call otherwise: its own word first. */
const SAME_WORDS: readonly string[] = [
  'pay salary wage earning earn income',
  'role job occupation career profession position',
  'route path way journey',
  'competency competence',
  'skill ability',
  'technology tool software',
  'company employer firm',
  'likelihood probability',
  'odds chance',
  'learn study course training',
  'education degree school schooling',
  'credential licence license certificate',
  'language translate translation german french spanish',
  'first pagination',
  'text resume cv advert',
  'history past earlier',
  'cost price expensive',
  'similar alike near',
  'adjacent neighbour nearby adjacency',
  'missing lack',
  'advisor mentor counsellor coach',
  'understand mean meaning',
  'remove delete',
  'save create edit update',
];

/** A word or a name of more words: "minPayUsd" holds "min", "Pay" and "Usd". */
const WORD = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu;

/** The words of a text, each in its one form: lower case, without its ending, and as the API calls it. Empty words are left out. */
export function comparedWords(text: string): readonly string[] {
  return (text.match(WORD) ?? []).flatMap((written) => {
    const word = written.toLowerCase();
    if (EMPTY.has(word)) return [];
    const stem = stemOf(word);
    return [SAME.get(stem) ?? stem];
  });
}

/**
 * Without the endings of plurals, of the past and of "-ing": step 1 of M. F. Porter, "An algorithm for suffix stripping", Program 14(3),
 * 1980. Departure: a last "e" goes as well, so that "change" is as "changed".
 */
function stemOf(word: string): string {
  const one = /(?:[^us]|[aeo]u)s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
  const y = /[^aeo]ie$/.test(one) && one !== word ? `${one.slice(0, -2)}y` : one;
  const [, base = y] = /^(\w*[aeiouy]\w+)(?:ed|ing)$/.exec(y) ?? [];
  const undoubled = base !== y && /([bdfgmnprt])\1$/.test(base) ? base.slice(0, -1) : base;
  return undoubled.length > 3 && undoubled.endsWith('e') ? undoubled.slice(0, -1) : undoubled;
}

const SAME: ReadonlyMap<string, string> = new Map(
  SAME_WORDS.flatMap((line) => {
    const [own = '', ...others] = line.split(' ').map(stemOf);
    return others.map((other): [string, string] => [other, own]);
  }),
);
