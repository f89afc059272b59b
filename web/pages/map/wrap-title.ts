/** Units of width of a letter in a box, on average and for wide ones; a little more than they take. */
const LETTER = 6.3;
const WIDE_LETTER = 8.6;
const LINES = 2;

/** A title in at most two lines that fit a width; what does not fit ends with "…". @param width - in units of the map */
export function wrapTitle(title: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of title.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  const kept = lines.length > LINES ? [...lines.slice(0, LINES - 1), lines.slice(LINES - 1).join(' ')] : lines;
  return kept.map((text) => clipped(text, width));
}

function clipped(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && widthOf(`${letters.join('')}…`) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text)
    width += /[\p{Lu}MWmw@%]|\p{Script=Han}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(letter) ? WIDE_LETTER : LETTER;
  return width;
}
