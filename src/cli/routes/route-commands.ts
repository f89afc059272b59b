import type { Command } from 'commander';
import { QUESTIONS } from '../../app';
import { gapCommand } from '../learning/gap';
import { howMany } from '../options/number-option';
import { addPageOptions } from '../options/page-option';
import { addQuestion } from '../options/question-options';
import { LANGUAGE_OPTION } from '../print/read-as';
import { examples } from '../program/help';
import { becomeCommand } from './become';
import { movesCommand } from './moves';
import { feedersCommand, reachableCommand } from './reach';
import { routesCommand } from './routes';
import { tradeOffsCommand } from './trade-offs';
import { addWatchCommand } from './watch';

/** Adds the commands that tell the ways between roles, and how far one is from a role. */
export function addRouteCommands(program: Command, end: (status: number) => void): void {
  const routes = program.command('routes').description('routes from one role to another, best first');
  addQuestion(routes, QUESTIONS.routes.fields)
    .option(...LANGUAGE_OPTION)
    .option('--json', 'print the answer as JSON')
    .option('--markdown', 'print the plan of one route as a Markdown document')
    .option('--ical', 'print the milestones of one route as an iCalendar file')
    .option('--explain <roles>', 'say what each rule of advice says of the route through these roles: "X > Y"')
    .option('--way <n>', 'which route --markdown and --ical are about, from 1', howMany, 1)
    .option('--start <date>', 'the first day of the plan, such as 2027-01-31 (today)')
    .addHelpText('after', examples('routes "Back-End Developer" "Cloud Architect" --have docker,sql:5'))
    .action(async (from, to, options) => end(await routesCommand(from, to, options)));

  addWatchCommand(program, end);

  const tradeOffs = program
    .command('trade-offs')
    .description('what you trade for what: the ways that no other way beats in years, study, pay and odds together');
  addQuestion(tradeOffs, QUESTIONS.tradeOffs.fields)
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', examples('trade-offs "teacher" "UX Designer" --max-years 4'))
    .action(async (from, to, options) => end(await tradeOffsCommand(from, to, options)));

  const become = program
    .command('become')
    .description('who you could become: your ladder and at most twelve jobs, as a counsellor would name them');
  addQuestion(become, QUESTIONS.futures.fields)
    .option(...LANGUAGE_OPTION)
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', examples('become nurse --wish NO_LONG_STUDY,MORE_PAY --within 3'))
    .action(async (role, options) => end(await becomeCommand(role, options)));

  const reachable = program.command('reachable').description('who you could become, and how, best first');
  addPageOptions(addQuestion(reachable, QUESTIONS.reachableRoles.fields), 20)
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', examples('reachable "teacher" --within 3 --min-pay 70000'))
    .action(async (role, options) => end(await reachableCommand(role, options)));

  const feeders = program.command('feeders').description('who gets to a role, and how, best first');
  addPageOptions(addQuestion(feeders, QUESTIONS.feederRoles.fields), 20)
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', examples('feeders "Product Manager" --within 3'))
    .action(async (role, options) => end(await feedersCommand(role, options)));

  const moves = program
    .command('moves')
    .description('where people go when they leave a role, or its moves in another order')
    .argument('<role>', 'id, slug or title');
  addQuestion(moves, QUESTIONS.nextMoves.fields)
    .option('--first <n>', 'how many, from 1', howMany, 10)
    .option('--json', 'print the answer as JSON, with all that speaks for and against each move')
    .addHelpText('after', examples('moves "Data Analyst" --order pay --first 5'))
    .action(async (role, options) => end(await movesCommand(role, options)));

  const gap = program.command('gap').description('what you have, partly have and miss for a role');
  addQuestion(gap, QUESTIONS.skillGap.fields)
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', examples('gap "DevOps Engineer" --have docker,git:5'))
    .action(async (role, options) => end(await gapCommand(role, options)));
}
