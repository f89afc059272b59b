import { type Command, Option } from 'commander';
import { listOf } from './list-option';
import { number } from './number-option';
import { planCommand } from './plan';
import { nextSkillsCommand, skillValueCommand } from './skill-worth';

/** Adds the commands that tell what to learn. */
export function addSkillCommands(program: Command, end: (status: number) => void): void {
  program
    .command('next-skills')
    .description('what to learn next in a role, best first')
    .argument('<role>', 'id, slug or title of the role you have')
    .option('--have <list>', 'what you can do beyond the role: python,sql:5', listOf)
    .option('--hours <n>', 'hours a week for learning (8)', number)
    .addOption(new Option('--by <what>', 'what is best').choices(['coverage', 'pay', 'hour']).default('coverage'))
    .addOption(new Option('--kind <kind>', 'only skills, or only technologies').choices(['skill', 'technology']))
    .option('--within <hours>', 'a role is within reach if no more hours of learning are missing', number)
    .option('--first <n>', 'how many (10)', number)
    .option('--json', 'print the answer as JSON')
    .action(async (role, options) => end(await nextSkillsCommand(role, options)));

  program
    .command('skill-value')
    .description('what one more skill is worth: the roles, moves and pay that it brings nearer')
    .argument('<skill>', 'id, slug or name of a skill or technology')
    .option('--role <role>', 'the role you have; without it and --have, the worth to whoever holds any role')
    .option('--have <list>', 'what you can do: python,sql:5', listOf)
    .option('--hours <n>', 'hours a week for learning (8)', number)
    .option('--level <n>', 'to which level, up to 7; left out: the usual one', number)
    .option('--within <hours>', 'a role is within reach if no more hours of learning are missing', number)
    .option('--first <n>', 'how many rows (10)', number)
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
    .option('--hours <n>', 'hours a week for learning (8)', number)
    .option('--within <hours>', 'a role is within reach if no more hours of learning are missing', number)
    .option('--json', 'print the answer as JSON')
    .action(async (to, options) => end(await planCommand(to, options)));
}
