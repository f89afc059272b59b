/** Countries and languages by ISO code and by name in English. */
import { countryNames, EVERYWHERE, isCountryInUse, LETTER_PAIRS, nameOfCountry } from '../../domain';

/** "Ireland" for "IE"; null for a code of no country. */
export function countryName(code: string): string | null {
  if (code === EVERYWHERE) return 'everywhere';
  return nameOfCountry(code);
}

/** "German" for "de"; null for a code of no language. */
export function languageName(code: string): string | null {
  return /^[a-z]{2,3}$/.test(code) ? (LANGUAGES.of(code) ?? null) : null;
}

/** The code of the country that a text names, or is the code of; the text itself where it is neither. */
export function countryCode(text: string): string {
  const plain = text.trim().toLowerCase();
  return countryCodes().get(plain) ?? plain.toUpperCase();
}

/** The code of the language that a text names, or is the code of; the text itself where it is neither. */
export function languageCode(text: string): string {
  const plain = text.trim().toLowerCase();
  return languageCodes().get(plain) ?? plain;
}

/** What people call some countries besides their names. */
const SHORT_NAMES = { everywhere: EVERYWHERE, global: EVERYWHERE, uk: 'GB', usa: 'US', america: 'US', holland: 'NL' };

/** Codes by name in small letters, of all that there are. Made when they are first asked for. */
const countryCodes = once(() =>
  codesByName([...countryNames().keys()].filter(isCountryInUse), countryName, SHORT_NAMES),
);
const languageCodes = once(() =>
  codesByName(
    LETTER_PAIRS.map((pair) => pair.toLowerCase()),
    languageName,
    {},
  ),
);

function codesByName(
  codes: readonly string[],
  nameOf: (code: string) => string | null,
  more: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const named = codes.flatMap((code): [string, string][] => {
    const name = nameOf(code);
    return name === null ? [] : [[name.toLowerCase(), code]];
  });
  return new Map([...named, ...Object.entries(more)]);
}

function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
