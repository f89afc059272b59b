/** What occupations and skills are called in one other language, as text: the language, then a line a concept: id and names, parted by tabs. */

/** Names of concepts in a language. */
export interface Labels {
  /** ISO 639-1: "de". */
  readonly language: string;
  /** By id of the role or skill: its names, the preferred one first. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/** The text of labels, in the order of their ids. */
export function labelsText({ language, names }: Labels): string {
  const lines = Array.from(names, ([id, each]) => [id, ...each.map((name) => name.replace(/\s+/g, ' '))].join('\t'));
  return [language, ...lines.sort()].join('\n');
}

/** The language of such a text. */
export function languageOfLabels(text: string): string {
  return text.slice(0, text.indexOf('\n'));
}

/** The concepts of such a text with their names, one at a time. */
export function* labelsIn(text: string): Generator<readonly [id: string, ...names: string[]]> {
  for (let at = text.indexOf('\n'); at !== -1; ) {
    const end = text.indexOf('\n', at + 1);
    yield text.slice(at + 1, end === -1 ? undefined : end).split('\t') as [string, ...string[]];
    at = end;
  }
}
