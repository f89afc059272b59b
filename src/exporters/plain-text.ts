/**
 * All but what XML 1.0 (production 2, Char) lets a text hold: unpaired surrogates, which UTF-8 can't hold either, control
 * characters, U+FFFE and U+FFFF.
 */
const UNWRITABLE = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * A text as every format can hold it: what XML can't write stands as U+FFFD, in all formats alike, so that readers of all find
 * the same text. Tabs and line ends stay.
 */
export function plainText(text: string): string {
  return text.replace(UNWRITABLE, '\uFFFD');
}
