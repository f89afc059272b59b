/** Arguments and options of commands that ask a question, made from the question's table. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  type Fields,
  type InputOf,
  limitsOf,
  type NumberField,
  type QuestionField,
  type RequiredNames,
  rangeText,
} from '../../app';
import { asPhrase } from '../print/phrase';
import { someOf, words } from './choice-option';
import { listOf } from './list-option';
import { number } from './number-option';
import { addProfileOptions } from './profile-option';

/** What commander reads, by the names of options: "maxSteps" for `--max-steps`. */
export type ReadOptions = Readonly<Record<string, unknown>>;

/** Adds an argument or option for each field that has one. */
export function addQuestion(command: Command, fields: Fields): Command {
  for (const field of Object.values(fields)) {
    if (field.kind === 'profile') addProfileOptions(command, field);
    else if (field.option?.startsWith('<')) command.argument(field.option, helpOf(field));
    else if (field.option !== undefined) command.addOption(optionOf(field, field.option));
  }
  return command;
}

/** The input that options give, with what the command knows otherwise: its arguments and the profile. */
export function inputFrom<F extends Fields>(
  fields: F,
  options: ReadOptions,
  known: Pick<InputOf<F>, RequiredNames<F>> & Partial<InputOf<F>>,
): InputOf<F> {
  const read = Object.entries(fields).flatMap(([name, field]) => {
    if (field.option === undefined || field.option.startsWith('<')) return [];
    const value = options[new Option(field.option).attributeName()];
    if (value === undefined) return [];
    return [[name, field.kind === 'choice' ? field.of.words[value as string] : value]];
  });
  return { ...Object.fromEntries(read), ...known };
}

function optionOf(field: QuestionField, flags: string): Option {
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

function defaultWord(field: Extract<QuestionField, { kind: 'choice' }>): string | undefined {
  return Object.keys(field.of.words).find((word) => field.of.words[word] === field.default);
}

/** The number; the question's own check says if it is out of range. @throws {InvalidArgumentError} if it is none */
function wholeNumber(field: NumberField, text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && !Number.isNaN(value)) return value;
  throw new InvalidArgumentError(`Give a whole number from ${rangeText(field)}.`);
}

/** "how many routes, best first (5), 1 to 50" */
function helpOf(field: QuestionField): string {
  const text = asPhrase(field.description);
  const start = field.option?.startsWith('--no-') ? `don't ${text}` : text;
  const without = withoutIt(field);
  const limits = field.kind === 'name' ? '' : limitsOf(field);
  const values = field.kind === 'choices' ? `: ${words(Object.values(field.of.words))}` : '';
  const isNamed = field.kind === 'name' && field.option?.startsWith('<');
  const named = isNamed ? `: id, slug or ${field.of === 'Role' ? 'title' : 'name'}` : '';
  return `${start}${named}${values}${without}${limits === '' ? '' : `, ${limits}`}`;
}

/** What holds without an option, in brackets; commander itself tells it of choices. */
function withoutIt(field: QuestionField): string {
  if (field.kind === 'whole' || field.kind === 'number') {
    const without = field.default ?? field.leftOut;
    return without === undefined ? '' : ` (${without})`;
  }
  return field.leftOut === undefined ? '' : ` (${field.leftOut})`;
}
