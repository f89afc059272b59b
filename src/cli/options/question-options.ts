/** Arguments and options of commands that ask a question, made from the question's table. */
import type { Command } from 'commander';
import type { Fields, InputOf, RequiredNames } from '../../app';
import { helpOf, optionOf, type ReadOptions, valuesOf } from './field-options';
import { addProfileOptions } from './profile-option';

export type { ReadOptions } from './field-options';

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
  return { ...valuesOf(fields, options), ...known } as InputOf<F>;
}
