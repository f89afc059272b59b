import { type Command, Option } from 'commander';
import { ROUTE_RANGES } from '../app';
import { MOVE_KINDS, SCHEMES } from '../domain';
import { MEMORIES, RANKINGS } from '../exports';
import { ROUTE_DEFAULTS } from '../routes';
import { someOf, words } from './choice-option';
import { gapCommand } from './gap';
import { examples, range } from './help';
import { listOf } from './list-option';
import { MOVE_ORDERS, movesCommand } from './moves';
import { howMany, number } from './number-option';
import { addProfileOptions } from './profile-option';
import { routesCommand } from './routes';

/** Adds the commands that tell the ways between roles, and how far one is from a role. */
export function addRouteCommands(program: Command, end: (status: number) => void): void {
  const routes = program
    .command('routes')
    .description('routes from one role to another, best first')
    .argument('<from>', 'id, slug or title of the role you have')
    .argument('<to>', 'id, slug or title of the role you want');
  addRouteOptions(addProfileOptions(routes))
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', examples('routes "Back-End Developer" "Cloud Architect" --have docker,sql:5'))
    .action(async (from, to, options) => end(await routesCommand(from, to, options)));

  const moves = program
    .command('moves')
    .description('where people go when they leave a role, or its moves in another order')
    .argument('<role>', 'id, slug or title');
  addProfileOptions(moves, 'what you can do beyond the role')
    .addOption(new Option('--order <by>', 'what comes first').choices(Object.keys(MOVE_ORDERS)).default('likelihood'))
    .option('--first <n>', 'how many, from 1', howMany, 10)
    .option('--no-step-down', 'leave out moves to less preparation, lower seniority or clearly lower pay')
    .option('--json', 'print the answer as JSON, with all reasons for and against each move')
    .addHelpText('after', examples('moves "Data Analyst" --order pay --first 5'))
    .action(async (role, options) => end(await movesCommand(role, options)));

  const gap = program
    .command('gap')
    .description('what you have, partly have and lack for a role')
    .argument('<role>', 'id, slug or title');
  addProfileOptions(gap)
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', examples('gap "DevOps Engineer" --have docker,git:5'))
    .action(async (role, options) => end(await gapCommand(role, options)));
}

const { first, maxSteps, maxOverlap, budgetMs } = ROUTE_DEFAULTS;

/** Adds what a search for routes takes beside its ends and the profile, one option a line. */
function addRouteOptions(command: Command): Command {
  return command
    .addOption(new Option('--rank <by>', 'what is best').choices(Object.keys(RANKINGS)).default('time'))
    .option('--first <n>', `how many routes (${first}), ${range(ROUTE_RANGES.first)}`, howMany)
    .option('--via <list>', 'roles to pass through, at most 5', listOf)
    .option('--avoid <list>', 'roles to stay clear of, at most 100', listOf)
    .option('--max-steps <n>', `at most so many moves (${maxSteps}), ${range(ROUTE_RANGES.maxSteps)}`, number)
    .option('--max-years <n>', `at most so many years (no limit), ${range(ROUTE_RANGES.maxYears)}`, number)
    .option(
      '--max-step-hours <n>',
      `at most so many hours of learning in a step (no limit), ${range(ROUTE_RANGES.maxStepHours)}`,
      number,
    )
    .option(
      '--min-coverage <share>',
      `only steps into roles of whose needs you have this share by then (no limit), ${range(ROUTE_RANGES.minCoverage)}`,
      number,
    )
    .option(
      '--min-pay <usd>',
      `no role on the way that pays less, or whose pay is unknown (no limit), ${range(ROUTE_RANGES.minPayUsd)}`,
      number,
    )
    .option('--moves <list>', `only moves of these kinds (all): ${words(MOVE_KINDS)}`, someOf(MOVE_KINDS))
    .option('--schemes <list>', `only roles of these schemes on the way (all): ${words(SCHEMES)}`, someOf(SCHEMES))
    .option(
      '--min-confidence <x>',
      `only moves that we are at least this sure people make (0), ${range(ROUTE_RANGES.minConfidence)}`,
      number,
    )
    .option('--step-down', 'allow roles of lower seniority or clearly lower pay on the way (not allowed)')
    .option(
      '--max-overlap <x>',
      `share of steps that two routes may have in common (${maxOverlap}), ${range(ROUTE_RANGES.maxOverlap)}`,
      number,
    )
    .addOption(
      new Option('--memory <of>', 'a step builds on the skills of the whole route, or of the previous role')
        .choices(Object.keys(MEMORIES))
        .default('whole'),
    )
    .option('--budget <ms>', `milliseconds of search (${budgetMs}), ${range(ROUTE_RANGES.budgetMs)}`, number);
}
