import type { Command } from 'commander';
import { QUESTIONS } from '../../app';
import { bridgesCommand, communitiesCommand } from '../adjacency/communities';
import { howMany } from '../options/number-option';
import { addQuestion } from '../options/question-options';
import { examples } from '../program/help';
import { planCommand } from './plan';
import { nextSkillsCommand, skillValueCommand } from './skill-worth';
import { skillsCommand } from './skills';

/** Adds the commands that tell what to learn. */
export function addSkillCommands(program: Command, end: (status: number) => void): void {
  program
    .command('skills')
    .description('the skills and technologies that a CV or job advert names')
    .argument('<file>', 'plain text, at most 50,000 characters; "-" is standard input')
    .option('--json', 'print them as JSON, with the words and places they were found by')
    .addHelpText('after', examples('skills cv.txt'))
    .action(async (file, options) => end(await skillsCommand(file, options)));

  const next = program
    .command('next-skills')
    .description('what to learn next in a role, best first')
    .argument('<role>', 'id, slug or title of the role you have');
  addQuestion(next, QUESTIONS.nextSkills.fields)
    .option('--first <n>', 'how many, from 1 (10)', howMany)
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', examples('next-skills "Back-End Developer" --by pay'))
    .action(async (role, options) => end(await nextSkillsCommand(role, options)));

  const worth = program
    .command('skill-value')
    .description('what one more skill is worth: the roles, moves and pay that it brings nearer');
  addQuestion(worth, QUESTIONS.skillValue.fields)
    .option('--first <n>', 'how many rows, from 1 (10)', howMany)
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', examples('skill-value Kubernetes --role "Back-End Developer"'))
    .action(async (skill, options) => end(await skillValueCommand(skill, options)));

  const plan = program
    .command('plan')
    .description('what to learn for a role, or along a route to it, in order and week by week');
  addQuestion(plan, QUESTIONS.learningPlan.fields)
    .option('--direct', 'go straight from the role you have')
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', examples('plan "Cloud Architect" --from "Back-End Developer" --hours 6'))
    .action(async (to, options) => end(await planCommand(to, options)));

  addMapCommands(program, end);
}

/** Adds the commands that tell how skills belong together. */
function addMapCommands(program: Command, end: (status: number) => void): void {
  const communities = program.command('communities').description('groups of skills that roles need together');
  addRowOptions(addQuestion(communities, QUESTIONS.communities.fields))
    .addHelpText('after', examples('communities --discipline Data'))
    .action(async (options) => end(await communitiesCommand(options)));
  const bridges = program.command('bridges').description('skills that bridge these groups, and how central each is');
  addRowOptions(addQuestion(bridges, QUESTIONS.bridging.fields))
    .addHelpText('after', examples('bridges --kind technology --first 5'))
    .action(async (options) => end(await bridgesCommand(options)));
}

function addRowOptions(command: Command): Command {
  return command
    .option('--first <n>', 'how many rows, from 1 (20)', howMany)
    .option('--json', 'print the answer as JSON');
}
