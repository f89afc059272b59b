import { type Command, Option } from 'commander';
import { RANKINGS } from '../exports';
import { CV_OPTION } from './cv-option';
import { gapCommand } from './gap';
import { listOf } from './list-option';
import { MOVE_ORDERS, movesCommand } from './moves';
import { howMany, number } from './number-option';
import { routesCommand } from './routes';

/** Adds the commands that tell the ways between roles, and how far one is from a role. */
export function addRouteCommands(program: Command, end: (status: number) => void): void {
  program
    .command('routes')
    .description('routes from one role to another, best first')
    .argument('<from>', 'id, slug or title of the role you have')
    .argument('<to>', 'id, slug or title of the role you want')
    .option('--have <list>', 'what you can do, by name, with a level of 1 to 7 if you like: python,sql:5', listOf)
    .option(...CV_OPTION)
    .option('--hours <n>', 'hours a week for learning (8)', number)
    .addOption(new Option('--rank <by>', 'what is best').choices(Object.keys(RANKINGS)).default('time'))
    .option('--first <n>', 'how many routes (5)', howMany)
    .option('--via <list>', 'roles to pass through', listOf)
    .option('--avoid <list>', 'roles to stay clear of', listOf)
    .option('--max-steps <n>', 'at most so many moves (6)', number)
    .option('--max-years <n>', 'at most so many years', number)
    .option('--max-step-hours <n>', 'at most so many hours of learning in a step', number)
    .option(
      '--min-coverage <share>',
      'only steps into roles of whose needs you have this share by then, 0 to 1',
      number,
    )
    .option('--min-pay <usd>', 'no role on the way that pays less, or whose pay is unknown', number)
    .option('--step-down', 'allow roles of lower seniority or clearly lower pay on the way')
    .option('--json', 'print the answer as JSON')
    .action(async (from, to, options) => end(await routesCommand(from, to, options)));

  program
    .command('moves')
    .description('where people go who leave a role, or the moves out of it in another order')
    .argument('<role>', 'id, slug or title')
    .option('--have <list>', 'what you can do beyond the role: python,sql:5', listOf)
    .option(...CV_OPTION)
    .option('--hours <n>', 'hours a week for learning (8)', number)
    .addOption(new Option('--order <by>', 'what comes first').choices(Object.keys(MOVE_ORDERS)).default('likelihood'))
    .option('--first <n>', 'how many', howMany, 10)
    .option('--no-step-down', 'leave out moves to less preparation, lower seniority or clearly lower pay')
    .option('--json', 'print the answer as JSON, with all that speaks for and against each move')
    .action(async (role, options) => end(await movesCommand(role, options)));

  program
    .command('gap')
    .description('what you have, partly have and miss for a role')
    .argument('<role>', 'id, slug or title')
    .option('--have <list>', 'what you can do: python,sql:5', listOf)
    .option(...CV_OPTION)
    .option('--hours <n>', 'hours a week for learning (8)', number)
    .option('--json', 'print the answer as JSON')
    .action(async (role, options) => end(await gapCommand(role, options)));
}
