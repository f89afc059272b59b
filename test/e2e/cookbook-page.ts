/** The worked examples of docs/cookbook.md, and the answers that suites compare with those it shows. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { request } from 'graphql-request';
import type { OwnStore } from '../cli/own-store';
import { run } from '../cli/run-command';
import { commandWords, readableJson, type WorkedExample, withAnswers, workedExamples } from './worked-examples';

const PAGE = join(__dirname, '..', '..', 'docs', 'cookbook.md');

export const EXAMPLES: readonly WorkedExample[] = workedExamples(readFileSync(PAGE, 'utf8'));

const answers = new Map<number, string>();

/** Rows of `test.each`: what an example asks for, shortened, and the example. @param needs - the source that it needs besides the seeds */
export function examplesOf(kind: WorkedExample['kind'], needs = ''): [string, WorkedExample][] {
  return EXAMPLES.filter((example) => example.kind === kind && example.needs === needs).map((example) => [
    `${example.title}: ${example.asked.replace(/\s+/g, ' ').slice(0, 60)}`,
    example,
  ]);
}

/** Fails if the page shows another answer; with UPDATE_DOCS set it notes the answer instead. */
export function compareAnswer(example: WorkedExample, answer: string): void {
  answers.set(EXAMPLES.indexOf(example), answer);
  if (process.env.UPDATE_DOCS === undefined) expect(example.shown).toBe(answer);
}

/** Asks a server an example's query, and compares the answer. */
export async function compareQuery(url: string, example: WorkedExample): Promise<void> {
  compareAnswer(example, `${readableJson(await request(`${url}/graphql`, example.asked))}\n`);
}

/** What an example's command prints on the store of a test; a file that it writes goes into the test's folder. */
export async function printed(example: WorkedExample, { folder }: OwnStore): Promise<string> {
  const words = commandWords(example.asked);
  expect(words.slice(0, 2)).toEqual(['node', 'dist/main.js']);
  const args = words.slice(2).map((word, place, all) => (all[place - 1] === '--out' ? join(folder, word) : word));
  const { status, out } = await run(...args);
  expect(status).toBe(0);
  return out;
}

/** Writes the answers of this suite into the page if UPDATE_DOCS is set; suites that do must run one after another. */
export function updatePage(): void {
  if (process.env.UPDATE_DOCS !== undefined) writeFileSync(PAGE, withAnswers(readFileSync(PAGE, 'utf8'), answers));
}
