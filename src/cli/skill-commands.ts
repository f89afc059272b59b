import { type Command, Option } from 'commander';
import { bridgesCommand, communitiesCommand } from './communities';
import { CV_OPTION } from './cv-option';
import { kindOption } from './kind-option';
import { listOf } from './list-option';
import { howMany, number } from './number-option';
import { planCommand } from './plan';
import { nextSkillsCommand, skillValueCommand } from './skill-worth';
import { skillsCommand } from './skills';

/** Adds the commands that tell what to learn, and how skills belong together. */
export function addSkillCommands(program: Command, end: (status: number) => void): void {
  program
    .command('skills')
    .description('the skills and technologies that a CV or job advert names')
    .argument('<file>', 'plain text; "-" is standard input')
    .option('--json', 'print them as JSON, with the words and places they were found by')
    .action(async (file, options) => end(await skillsCommand(file, options)));

  program
    .command('next-skills')
    .description('what to learn next in a role, best first')
    .argument('<role>', 'id, slug or title of the role you have')
    .option('--have <list>', 'what you can do beyond the role: python,sql:5', listOf)
    .option(...CV_OPTION)
    .option('--hours <n>', 'hours a week for learning (8)', number)
    .addOption(new Option('--by <what>', 'what is best').choices(['coverage', 'pay', 'hour']).default('coverage'))
    .addOption(kindOption())
    .option('--within <hours>', 'a role is within reach if no more hours of learning are missing', number)
    .option('--first <n>', 'how many (10)', howMany)
    .option('--json', 'print the answer as JSON')
    .action(async (role, options) => end(await nextSkillsCommand(role, options)));

  program
    .command('skill-value')
    .description('what one more skill is worth: the roles, moves and pay that it brings nearer')
    .argument('<skill>', 'id, slug or name of a skill or technology')
    .option('--role <role>', 'the role you have; without it, --have and --cv, the worth to whoever holds any role')
    .option('--to <role>', 'a role to reach from it: what the skill changes on the quickest route there')
    .option('--have <list>', 'what you can do: python,sql:5', listOf)
    .option(...CV_OPTION)
    .option('--hours <n>', 'hours a week for learning (8)', number)
    .option('--level <n>', 'to which level, up to 7; left out: the usual one', number)
    .option('--within <hours>', 'a role is within reach if no more hours of learning are missing', number)
    .option('--first <n>', 'how many rows (10)', howMany)
    .option('--json', 'print the answer as JSON')
    .action(async (skill, options) => end(await skillValueCommand(skill, options)));

  program
    .command('plan')
    .description('what to learn for a role, or along a route to it, in order and week by week')
    .argument('<to>', 'id, slug or title of the role you want')
    .option('--from <role>', 'the role you have; the plan then follows the best route from it')
    .option('--through <list>', 'the roles of the route between its ends, in order', listOf)
    .option('--direct', 'go straight from the role you have')
    .option('--have <list>', 'what you can do: python,sql:5', listOf)
    .option(...CV_OPTION)
    .option('--hours <n>', 'hours a week for learning (8)', number)
    .option('--within <hours>', 'a role is within reach if no more hours of learning are missing', number)
    .option('--json', 'print the answer as JSON')
    .action(async (to, options) => end(await planCommand(to, options)));

  const mapped = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .option(
        '--schemes <list>',
        'whose roles are counted: ATLAS, ONET, ESCO; left out: the first that is loaded',
        listOf,
      )
      .option('--discipline <name>', 'only roles of this discipline')
      .addOption(kindOption())
      .addOption(
        new Option('--importance <class>', 'only what roles ask for this much or more').choices([
          'essential',
          'important',
          'optional',
        ]),
      )
      .option('--min-support <n>', 'only pairs that so many roles need together (3)', number)
      .option('--min-lift <n>', 'only pairs met so many times as often as by chance (1.5)', number)
      .option('--neighbours <n>', 'how many nearest neighbours each is joined with (10)', number)
      .option('--resolution <n>', 'more makes smaller communities (1)', number)
      .option('--seed <n>', 'the same seed gives the same answer (1)', number)
      .option('--first <n>', 'how many rows (20)', howMany)
      .option('--json', 'print the answer as JSON');

  mapped('communities', 'groups of skills that roles need together').action(async (options) =>
    end(await communitiesCommand(options)),
  );
  mapped('bridges', 'skills that bridge these groups, and how central each is')
    .addOption(
      new Option('--by <what>', 'what comes first')
        .choices(['bridging', 'betweenness', 'participation', 'strength', 'page-rank'])
        .default('bridging'),
    )
    .action(async (options) => end(await bridgesCommand(options)));
}
