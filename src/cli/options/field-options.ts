/** Options of commands, made from tables of fields. */
import { InvalidArgumentError, Option } from 'commander';
import { type Fields, limitsOf, type NumberField, type QuestionField, rangeText } from '../../app';
import { asPhrase } from '../print/phrase';
import { someOf, words } from './choice-option';
import { listOf } from './list-option';
import { number } from './number-option';

/** What commander reads, by the names of options: "maxSteps" for `--max-steps`. */
export type ReadOptions = Readonly<Record<string, unknown>>;

/** The option of a field. @param flags - as help shows it: "--max-steps <n>" */
export function optionOf(field: QuestionField, flags: string): Option {
  const option = new Option(flags, helpOf(field));
  switch (field.kind) {
    case 'choice':
      return option.choices(Object.keys(field.of.words)).default(defaultWord(field));
    case 'choices':
      return option.argParser(someOf(Object.values(field.of.words)));
    case 'names':
    case 'texts':
      return option.argParser(listOf);
    case 'whole':
      return option.argParser((text) => wholeNumber(field, text));
    case 'number':
      return option.argParser(number);
    default:
      return option;
  }
}

/** The values of fields that options give, by the names of fields. Those that no option gives are not there. */
export function valuesOf(fields: Fields, options: ReadOptions): Readonly<Record<string, unknown>> {
  const read = Object.entries(fields).flatMap(([name, field]) => {
    if (field.option === undefined || field.option.startsWith('<')) return [];
    const value = options[new Option(field.option).attributeName()];
    if (value === undefined) return [];
    return [[name, field.kind === 'choice' ? field.of.words[value as string] : value]];
  });
  return Object.fromEntries(read);
}

/** "how many routes, best first (5), 1 to 50" @param example - how a list of several parts is written: "bookkeeper:3" */
export function helpOf(field: QuestionField, example = ''): string {
  const text = asPhrase(field.description);
  const start = field.option?.startsWith('--no-') ? `don't ${text}` : text;
  const without = withoutIt(field);
  const limits = field.kind === 'name' ? '' : limitsOf(field);
  const values = field.kind === 'choices' ? `: ${words(Object.values(field.of.words))}` : '';
  const isNamed = field.kind === 'name' && field.option?.startsWith('<');
  const named = isNamed ? `: id, slug or ${field.of === 'Role' ? 'title' : 'name'}` : '';
  const written = example === '' ? '' : `: ${example}`;
  return `${start}${named}${values}${without}${written}${limits === '' ? '' : `, ${limits}`}`;
}

function defaultWord(field: Extract<QuestionField, { kind: 'choice' }>): string | undefined {
  return Object.keys(field.of.words).find((word) => field.of.words[word] === field.default);
}

/** The number; the question's own check says if it is out of range. @throws {InvalidArgumentError} if it is none */
function wholeNumber(field: NumberField, text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && !Number.isNaN(value)) return value;
  throw new InvalidArgumentError(`Give a whole number from ${rangeText(field)}.`);
}

/** What holds without an option, in brackets; commander itself tells it of choices. */
function withoutIt(field: QuestionField): string {
  if (field.kind === 'whole' || field.kind === 'number') {
    const without = field.default ?? field.leftOut;
    return without === undefined ? '' : ` (${without})`;
  }
  return field.leftOut === undefined ? '' : ` (${field.leftOut})`;
}
