import { Command, CommanderError, Option } from 'commander';
import { CareerAtlasError, SCHEMES } from '../domain';
import { addAdjacencyCommand } from './adjacency';
import { checkCommand } from './check';
import { CV_OPTION } from './cv-option';
import { addExportCommand } from './export';
import { gapCommand } from './gap';
import { seedCommand } from './import';
import { addImportCommands } from './import-commands';
import { listOf } from './list-option';
import { MOVE_ORDERS, movesCommand } from './moves';
import { number } from './number-option';
import { version } from './place';
import { routesCommand } from './routes';
import { addSkillCommands } from './skill-commands';

/** Exit statuses: 0 done, 1 the answer is "no" (no route, findings), 2 wrong use or bad input, 3 the store can't be used. */
export const EXIT = Object.freeze({ done: 0, no: 1, badInput: 2, store: 3 });

/**
 * Runs one command. Messages go to standard error, answers to standard output.
 *
 * @param serve - starts the server; resolves when it has been told to stop
 * @returns the exit status
 */
export async function runCommandLine(args: readonly string[], serve: () => Promise<number>): Promise<number> {
  let status: number = EXIT.done;
  const program = buildProgram(serve, (result) => {
    status = result;
  });
  try {
    await program.parseAsync(args as string[], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.badInput;
    if (!(error instanceof CareerAtlasError)) throw error;
    process.stderr.write(`career-atlas: ${error.message}\n`);
    return error.code.startsWith('STORE') ? EXIT.store : EXIT.badInput;
  }
}

function buildProgram(serve: () => Promise<number>, end: (status: number) => void): Command {
  const program = new Command('career-atlas')
    .description('Routes through working life: from the role you have to the role you want.')
    .version(version())
    .exitOverride()
    .showHelpAfterError('(career-atlas --help lists the commands)')
    .addHelpText(
      'after',
      `
Examples:
  career-atlas serve
  career-atlas routes "Back-End Developer" "Cloud Architect" --have python,sql --rank time
  career-atlas moves "Data Analyst" --first 10
  career-atlas gap "DevOps Engineer" --have docker,git:5
  career-atlas adjacency Docker --first 5
  career-atlas routes "Data Analyst" "Data Scientist" --cv cv.txt
  career-atlas import onet ./onet-29.3
  career-atlas export moves --format csv --out moves.csv

The environment configures the store: DATA_DIR (embedded, .data), or NEO4J_URI with NEO4J_USER and NEO4J_PASSWORD.`,
    );

  program
    .command('serve')
    .description('start the GraphQL server (PORT, HOST and the store come from the environment)')
    .action(async () => end(await serve()));

  program
    .command('seed')
    .description('load the curated careers into the store; a second time changes nothing')
    .option('--check', 'only check the seed files, write nothing')
    .option('--from <dir>', 'folder of seed files')
    .option('--json', 'print the result as JSON')
    .action(async (options) => end(await seedCommand(options)));

  addImportCommands(program, end);

  program
    .command('routes')
    .description('routes from one role to another, best first')
    .argument('<from>', 'id, slug or title of the role you have')
    .argument('<to>', 'id, slug or title of the role you want')
    .option('--have <list>', 'what you can do, by name, with a level of 1 to 7 if you like: python,sql:5', listOf)
    .option(...CV_OPTION)
    .option('--hours <n>', 'hours a week for learning (8)', number)
    .addOption(
      new Option('--rank <by>', 'what is best').choices(['time', 'gap', 'pay', 'likelihood', 'steps']).default('time'),
    )
    .option('--first <n>', 'how many routes (5)', number)
    .option('--via <list>', 'roles to pass through', listOf)
    .option('--avoid <list>', 'roles to stay clear of', listOf)
    .option('--max-steps <n>', 'at most so many moves (6)', number)
    .option('--max-years <n>', 'at most so many years', number)
    .option('--max-step-hours <n>', 'at most so many hours of learning in a step', number)
    .option('--min-pay <usd>', 'no role on the way that pays less, or whose pay is unknown', number)
    .option('--step-down', 'allow roles of lower seniority or clearly lower pay on the way')
    .option('--json', 'print the answer as JSON')
    .action(async (from, to, options) => end(await routesCommand(from, to, options)));

  program
    .command('moves')
    .description('where people go who leave a role, or the moves out of it in another order')
    .argument('<role>', 'id, slug or title')
    .option('--have <list>', 'what you can do beyond the role: python,sql:5', listOf)
    .option('--hours <n>', 'hours a week for learning (8)', number)
    .addOption(new Option('--order <by>', 'what comes first').choices(Object.keys(MOVE_ORDERS)).default('likelihood'))
    .option('--first <n>', 'how many', number, 10)
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

  addSkillCommands(program, end);
  addAdjacencyCommand(program, end);
  addExportCommand(program, end);

  program
    .command('check')
    .description(
      'look over the loaded graph for what does not make sense; status 1 if something in our own careers does not',
    )
    .option('--rule <list>', 'only these rules, such as dead-end,ladder-gap', listOf)
    .addOption(new Option('--scheme <name>', 'only what is about this scheme').choices([...SCHEMES]))
    .option('--all', 'all that each rule sees, instead of the first few')
    .option('--json', 'print everything as JSON')
    .action(async (options) => end(await checkCommand(options)));

  return program;
}
