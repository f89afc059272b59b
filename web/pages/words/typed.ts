/** Names that somebody typed with commas or semicolons between them. */
export function namesIn(text: string): readonly string[] {
  return text
    .split(/[,;]/)
    .map((name) => name.trim().slice(0, 200))
    .filter((name) => name !== '');
}

/** A number that somebody typed, perhaps with a dollar sign and commas; null if it is none or out of range. */
export function numberIn(text: string | null, least: number, most: number, isWhole = false): number | null {
  const bare = (text ?? '').replace(/[$,\s]/g, '');
  const number = Number(bare);
  if (bare === '' || !(number >= least && number <= most)) return null;
  return isWhole ? Math.round(number) : number;
}

/** The value that a word of an address stands for; undefined if it stands for none. */
export function valueFor<T>(words: Readonly<Record<string, T>>, word: string | null): T | undefined {
  // Every object answers to "constructor" and the like.
  return word !== null && Object.hasOwn(words, word) ? words[word] : undefined;
}

/** What stands for a value in an address; '' for the usual one. */
export function wordFor<T>(words: Readonly<Record<string, T>>, value: T): string {
  return Object.entries(words).find(([, other]) => other === value)?.[0] ?? '';
}
