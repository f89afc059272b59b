/** Errors of the use cases name a field, "input.maxSteps"; people who gave `--max-steps` read that. */
import { PROFILE_FIELDS, QUESTIONS, type QuestionField } from '../../app';
import { asPhrase } from '../print/phrase';

/** What the fields of listings and texts are called that are not options of their own name. */
const OTHER_NAMES = { disciplines: '--discipline', jobZones: '--job-zone', text: 'the text' };

/** What fields are called, by name: "--min-pay", "the role you have". A name that several questions have is that of the first. */
const OPTION_NAMES: Readonly<Record<string, string>> = {
  ...OTHER_NAMES,
  ...Object.fromEntries(
    [...Object.values(QUESTIONS), { fields: PROFILE_FIELDS }]
      .reverse()
      .flatMap(({ fields }) => Object.entries(fields).flatMap(([name, field]) => namesOf(name, field))),
  ),
};

function namesOf(name: string, { option, description }: QuestionField): (readonly [string, string])[] {
  if (option === undefined) return [];
  return [[name, option.startsWith('<') ? asPhrase(description) : option.replace(/ .*/, '').replace('--no-', '--')]];
}

/** Fields that errors name without anything before them. */
const BARE = Object.values(QUESTIONS).flatMap(({ path, fields }) =>
  path === '' ? Object.entries(fields).flatMap(([name, { kind }]) => (kind === 'name' ? [] : [name])) : [],
);

const FIELD = new RegExp(
  `\\b(?:(?:input|profile|filter)\\.)+([a-zA-Z]+)(?:\\.\\d+)?|^(?:text|${BARE.join('|')})(?= (?:is|has|names)\\b)`,
  'g',
);

/** The message with command-line options in place of fields. */
export function withOptionNames(message: string): string {
  const named = message.replace(FIELD, (whole, field: string | undefined) => optionName(field ?? whole));
  return named.replace(/^the /, 'The ');
}

function optionName(field: string): string {
  return OPTION_NAMES[field] ?? flagOf(field);
}

/** The option of a field's own name: "maxSteps" is "--max-steps". */
export function flagOf(field: string): string {
  return `--${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
