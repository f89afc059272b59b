import { type Command, Option } from 'commander';
import { limitsOf, PROFILE_FIELDS, type ProfileInput, type QuestionField, rangeText } from '../../app';
import { InvalidOptionError, STEP_MODEL } from '../../domain';
import { asPhrase } from '../print/phrase';
import { listOf } from './list-option';
import { number } from './number-option';

type ProfileField = Extract<QuestionField, { kind: 'profile' }>;

/** What commander reads of who asks. */
export interface ProfileOptions {
  readonly have?: string[];
  readonly hours?: number;
  readonly cv?: string;
  readonly education?: string;
  readonly credential?: string[];
  readonly past?: string[];
  readonly fullTime?: boolean;
  readonly jobIsGone?: boolean;
}

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
  const { education, credentials, pastRoles, fullTimeStudy, jobIsGone } = PROFILE_FIELDS;
  const without = ({ description, leftOut }: QuestionField) =>
    `${asPhrase(description)}${leftOut === undefined ? '' : ` (${leftOut})`}`;
  return command
    .addOption(new Option(education.option, without(education)).choices(Object.keys(education.of.words)))
    .option(credentials.option, `${without(credentials)}, ${limitsOf(credentials)}`, listOf)
    .option(pastRoles.option, `${without(pastRoles)}: bookkeeper:3,cashier:1, ${limitsOf(pastRoles)}`, listOf)
    .option(fullTimeStudy.option, without(fullTimeStudy))
    .option('--no-full-time', 'you would study beside work')
    .option(jobIsGone.option, without(jobIsGone));
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
  const {
    hours: weeklyHours,
    education,
    credential: credentials,
    past = [],
    fullTime: fullTimeStudy,
    jobIsGone,
  } = options;
  const words: Readonly<Record<string, ProfileInput['education']>> = PROFILE_FIELDS.education.of.words;
  return {
    competencies,
    weeklyHours,
    ...(education === undefined ? {} : { education: words[education] }),
    ...(credentials === undefined ? {} : { credentials }),
    ...(past.length === 0 ? {} : { pastRoles: past.map(pastRole) }),
    ...(fullTimeStudy === undefined ? {} : { fullTimeStudy }),
    ...(jobIsGone === undefined ? {} : { jobIsGone }),
  };
}

/** "bookkeeper:3" @throws {InvalidOptionError} if it has no years */
function pastRole(item: string): { ref: string; years: number } {
  const colon = item.lastIndexOf(':');
  const text = item.slice(colon + 1).trim();
  if (colon > 0 && text !== '' && !Number.isNaN(Number(text)))
    return { ref: item.slice(0, colon), years: Number(text) };
  throw new InvalidOptionError('past', `"${item}" in --past lacks its years: write ${item.split(':')[0]}:3.`);
}
