/** How people name credentials: the words, initials and levels of education in a text. */
import { CREDENTIAL_KINDS, type CredentialKind } from '../../domain';
import { EDUCATION_LEVELS } from './education-levels';

/** A kind of credential by its name: "LICENCE", "professional degree". */
export function kindOf(text: string): CredentialKind | null {
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
export function levelInText(text: string): number | null {
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

/** A folded short name that is no initials, in full: "md" is "doctor of medicine". */
export function spelledOut(text: string): string {
  return SHORT[text] ?? text;
}

/** The words that tell a credential from others, folded. */
export function tellingWords(text: string): ReadonlySet<string> {
  return new Set(
    folded(text)
      .split(' ')
      .map((word) => word.replace(/^(.{4,})s$/, '$1'))
      .filter((word) => word !== '' && !SORTS.has(word)),
  );
}

const SMALL = new Set(['a', 'an', 'and', 'in', 'of', 'or', 'the', 'to', 'with', 'for', 's']);

/** First letters of the words of a text, without the small ones, folded. */
export function initialsOf(text: string): string {
  const words = folded(text).split(' ');
  return words.flatMap((word) => (SMALL.has(word) ? [] : word.slice(0, 1))).join('');
}

/** Lower case, without accents, points and signs; "license" is "licence". */
export function folded(text: string): string {
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
