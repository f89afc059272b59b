/** A question that a page asks and the answer that it shows: the block of code and the one that follows it. */
export interface WorkedExample {
  /** The heading that it stands under. */
  readonly title: string;
  readonly kind: 'graphql' | 'console' | 'python';
  /** The second word of the block's opening line: the data set that the answer needs beside the seeds, or "". */
  readonly needs: string;
  readonly asked: string;
  readonly shown: string;
  /** Where `shown` stands in the page. */
  readonly start: number;
  readonly end: number;
}

const QUESTION = /^```(graphql|python)(?: (\w+))?\n([\s\S]*?)^```\n\s*^```(?:json|text)\n([\s\S]*?)^```$/gm;
const COMMAND = /^```(console)(?: (\w+))?\n\$ (.*\n)([\s\S]*?)^```$/gm;
const HEADING = /^## (.+)$/gm;

/** The examples of a Markdown page, in order. A block of console is both: the command behind "$ " and what it prints. */
export function workedExamples(page: string): readonly WorkedExample[] {
  const headings = [...page.matchAll(HEADING)];
  return [QUESTION, COMMAND]
    .flatMap((form) => [...page.matchAll(form)])
    .sort((one, other) => one.index - other.index)
    .map(({ 0: block, 1: kind, 2: needs = '', 3: asked = '', 4: shown = '', index }) => {
      const end = index + block.length - '```'.length;
      return {
        title: headings.filter((heading) => heading.index < index).at(-1)?.[1] ?? '',
        kind: kind as WorkedExample['kind'],
        needs,
        asked: asked.trim(),
        shown,
        start: end - shown.length,
        end,
      };
    });
}

/** A command's words as a shell would give them; only double quotes join. */
export function commandWords(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

/** The page with other answers: `answers` by the place of their example. */
export function withAnswers(page: string, answers: ReadonlyMap<number, string>): string {
  const examples = workedExamples(page);
  return [...answers]
    .sort(([a], [b]) => b - a)
    .reduce((text, [place, answer]) => {
      const { start, end } = examples[place] as WorkedExample;
      return text.slice(0, start) + answer + text.slice(end);
    }, page);
}

/** A value as JSON for people: what fits into a line of `width` stands in one. `before` is what stands in front of it there. */
export function readableJson(value: unknown, width = 160, indent = '', before = ''): string {
  const line = inLine(value);
  if (typeof value !== 'object' || value === null || indent.length + before.length + line.length < width) return line;
  const deeper = `${indent}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const inner = Object.entries(value).map(([name, item]) => {
    const key = Array.isArray(value) ? '' : `${JSON.stringify(name)}: `;
    return `${deeper}${key}${readableJson(item, width, deeper, key)}`;
  });
  return `${open}\n${inner.join(',\n')}\n${indent}${close}`;
}

function inLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${inLine(item)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}
