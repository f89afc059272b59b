/** Countries by their ISO 3166-1 codes, with their names in English. */

const NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** All pairs of capitals: each code of two letters is one of them. */
export const LETTER_PAIRS: readonly string[] = LETTERS.flatMap((one) => LETTERS.map((other) => one + other));

/** "Ireland" for "IE"; null for a code of no country. */
export function nameOfCountry(code: string): string | null {
  return /^[A-Z]{2}$/.test(code) ? (NAMES.of(code) ?? null) : null;
}

let known: ReadonlyMap<string, string> | undefined;

/** Names of countries by their codes, those that are gone too. Made when it is first asked for. */
export function countryNames(): ReadonlyMap<string, string> {
  known ??= new Map(
    LETTER_PAIRS.flatMap((code) => {
      const name = nameOfCountry(code);
      return name === null ? [] : [[code, name] as const];
    }),
  );
  return known;
}

/** False for a code that stands for another one, as that of East Germany does. */
export function isCountryInUse(code: string): boolean {
  return new Intl.Locale(`und-${code}`).region === code;
}
