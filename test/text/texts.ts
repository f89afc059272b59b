import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { CareerGraph } from '../../src/graph';
import { skillsInText } from '../../src/text';

/** A text with what a careful reader finds in it. */
export interface LabelledText {
  readonly about: string;
  readonly text: string;
  /** Parts of ids behind `technology:` and `skill:`, of the seeds. */
  readonly technologies: readonly string[];
  readonly skills: readonly string[];
  /** Names of what only O*NET or ESCO have. */
  readonly others?: readonly string[];
}

const FOLDER = join(__dirname, 'labelled');

/** Texts that the rules were written with, and those written afterwards, which no rule was changed for. */
export const TEXTS: readonly LabelledText[] = readdirSync(FOLDER)
  .filter((file) => file !== 'held-out.yaml')
  .sort()
  .flatMap(read);
export const HELD_OUT: readonly LabelledText[] = read('held-out.yaml');

function read(file: string): LabelledText[] {
  return parse(readFileSync(join(FOLDER, file), 'utf8')) as LabelledText[];
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly right: number;
  /** Found although nobody would, and not found although everybody would: "text: competency (words)". */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** How what is found in texts compares with their labels, counted over all texts together; each competency counts once a text. */
export function scoreOf(graph: CareerGraph, texts: readonly LabelledText[], withOthers: boolean): Score {
  const [wrong, missed]: [string[], string[]] = [[], []];
  let right = 0;
  for (const text of texts) {
    const expected = new Set([
      ...text.technologies.map((slug) => `technology:${slug}`),
      ...text.skills.map((slug) => `skill:${slug}`),
      ...(withOthers ? (text.others ?? []).map((name) => idOf(graph, name)) : []),
    ]);
    for (const { competency, mentions } of skillsInText(graph, text.text)) {
      const { id, name } = graph.competencies[competency]!;
      if (expected.delete(id)) right += 1;
      else wrong.push(`${text.about}: ${name} (${mentions.map(({ words }) => words).join(', ')})`);
    }
    for (const id of expected) missed.push(`${text.about}: ${id}`);
  }
  return { precision: right / (right + wrong.length), recall: right / (right + missed.length), right, wrong, missed };
}

function idOf(graph: CareerGraph, name: string): string {
  const id = graph.names.resolve('Competency', name);
  if (id === null) throw new Error(`No competency is called ${name}; mend the labels.`);
  return id;
}

/** Prints what a reader would object to, with the figures; see docs/skills-in-text.md. */
export function told(title: string, score: Score): Score {
  const share = (value: number) => value.toFixed(3);
  const { precision, recall, right, wrong, missed } = score;
  process.stdout.write(
    [
      `${title}: precision ${share(precision)}, recall ${share(recall)}; ${right} right, ${wrong.length} wrong, ${missed.length} missed`,
      ...wrong.map((each) => `  wrong   ${each}`),
      ...missed.map((each) => `  missed  ${each}`),
      '',
    ].join('\n'),
  );
  return score;
}
