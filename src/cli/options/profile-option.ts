import type { Command } from 'commander';
import { PROFILE_FIELDS, type ProfileInput, rangeText } from '../../app';
import { InvalidOptionError, STEP_MODEL } from '../../domain';
import { asPhrase } from '../print/phrase';
import { listOf } from './list-option';
import { number } from './number-option';

/** Adds what tells who asks: `--have`, `--cv` and `--hours`. `description` of the profile begins with what is meant by the first. */
export function addProfileOptions(command: Command, description: string): Command {
  const { weeklyHours } = PROFILE_FIELDS;
  const { workingLevel: usualLevel } = STEP_MODEL;
  const have = asPhrase(description.replace(/,? and how fast you learn\.$/, '.'));
  return command
    .option('--have <list>', `${have}: python,sql:5; a level is 0 to 7 (${usualLevel}, working level)`, listOf)
    .option('--cv <file>', 'plain text of your CV; what it names counts as what you can do ("-": standard input)')
    .option('--hours <n>', `hours a week for learning (${weeklyHours.default}), ${rangeText(weeklyHours)}`, number);
}

/** A profile from `--have python,sql:5` and `--hours 10`. */
export function profileOption(options: { have?: string[]; hours?: number }): ProfileInput {
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
  return { competencies, weeklyHours: options.hours };
}
