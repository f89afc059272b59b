import { type Command, InvalidArgumentError } from 'commander';
import { PROFILE_FIELDS, type ProfileInput, payInWords, type QuestionField, rangeText } from '../../app';
import { InvalidOptionError, STEP_MODEL } from '../../domain';
import { asPhrase } from '../print/phrase';
import { helpOf, optionOf, type ReadOptions, valuesOf } from './field-options';
import { listOf } from './list-option';
import { number } from './number-option';

type ProfileField = Extract<QuestionField, { kind: 'profile' }>;

/** What commander reads of who asks: options of the fields of a profile, and what is not the value of a field as it stands. */
export type ProfileOptions = ReadOptions & {
  readonly have?: string[];
  readonly cv?: string;
  readonly past?: string[];
};

/** Everything of a profile that is not about skills. */
const { competencies: _, weeklyHours: __, ...BACKGROUND } = PROFILE_FIELDS;

/**
 * Adds what tells who asks: `--have`, `--cv` and `--hours`, and for a whole profile schooling, credentials and earlier roles.
 * `description` of the profile begins with what is meant by the first.
 */
export function addProfileOptions(command: Command, { description, isWhole }: ProfileField): Command {
  const { weeklyHours } = PROFILE_FIELDS;
  const { workingLevel: usualLevel } = STEP_MODEL;
  const have = asPhrase(description.replace(/,? and how fast you learn\.$/, '.'));
  command
    .option('--have <list>', `${have}: python,sql:5; a level is 0 to 7 (${usualLevel}, working level)`, listOf)
    .option('--cv <file>', 'plain text of your CV; what it names counts as what you can do ("-": standard input)')
    .option('--hours <n>', `hours a week for learning (${weeklyHours.default}), ${rangeText(weeklyHours)}`, number);
  return isWhole === true ? addBackgroundOptions(command) : command;
}

function addBackgroundOptions(command: Command): Command {
  for (const field of Object.values(BACKGROUND)) {
    if (field.kind === 'inputs') command.option(field.option, helpOf(field, 'bookkeeper:3,cashier:1'), listOf);
    else if (field === BACKGROUND.payNow) command.addOption(optionOf(field, field.option).argParser(payNow));
    else command.addOption(optionOf(field, field.option));
  }
  return command.option('--no-full-time', 'you would study beside work');
}

/** A profile from `--have python,sql:5`, `--hours 10`, `--education bachelor`, `--past bookkeeper:3` and so on. */
export function profileOption(options: ProfileOptions): ProfileInput {
  const competencies = (options.have ?? []).map((item) => {
    const colon = item.lastIndexOf(':');
    const level = Number(item.slice(colon + 1));
    if (colon <= 0 || item.slice(colon + 1).trim() === '' || Number.isNaN(level)) {
      if (/:\s*$/.test(item))
        throw new InvalidOptionError('have', `"${item}" in --have lacks its level: write sql:5, or sql.`);
      return { ref: item };
    }
    return { ref: item.slice(0, colon), level };
  });
  const { past = [] } = options;
  return {
    ...valuesOf(PROFILE_FIELDS, options),
    competencies,
    pastRoles: past.length === 0 ? undefined : past.map(pastRole),
  };
}

/** "63000", "95k", "14.25 an hour" @throws {InvalidArgumentError} if it is no amount of pay */
function payNow(text: string): number {
  const usd = payInWords(text);
  if (usd !== null) return usd;
  throw new InvalidArgumentError('Say what you earn a year or an hour: 63000, 95k or "14.25 an hour".');
}

/** "bookkeeper:3" @throws {InvalidOptionError} if it has no years */
function pastRole(item: string): { ref: string; years: number } {
  const colon = item.lastIndexOf(':');
  const text = item.slice(colon + 1).trim();
  if (colon > 0 && text !== '' && !Number.isNaN(Number(text)))
    return { ref: item.slice(0, colon), years: Number(text) };
  throw new InvalidOptionError('past', `"${item}" in --past lacks its years: write ${item.split(':')[0]}:3.`);
}
