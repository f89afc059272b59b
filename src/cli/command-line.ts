import { Command, CommanderError } from 'commander';
import { version } from '../app';
import { CareerAtlasError, InvalidOptionError } from '../domain';
import { addAdjacencyCommand } from './adjacency/adjacency';
import { addAdviceCommand } from './advice';
import { addAdvisorsCommand } from './advisors/advisors-command';
import { addApiSearchCommand } from './api-search';
import { addBackupCommands } from './backups/backup-commands';
import { addCheckCommand } from './check';
import { addExportCommand } from './exports/export';
import { fileTrouble } from './file-trouble';
import { seedCommand } from './imports/import';
import { addImportCommands } from './imports/import-commands';
import { addKeyCommands } from './keys/keys';
import { addSkillCommands } from './learning/skill-commands';
import { addMcpCommand } from './mcp';
import { withOptionNames } from './options/option-names';
import { terminalWidth } from './print/terminal';
import { EXIT, EXIT_HELP, examples } from './program/help';
import { addQuizCommand } from './quiz/quiz-command';
import { addLookupCommands } from './roles/lookup-commands';
import { addRouteCommands } from './routes/route-commands';
import { addStaleCommand } from './stale';
import { addStatusCommand } from './status';

/**
 * Runs one command. Messages go to standard error, answers to standard output.
 *
 * @param serve - starts the server; resolves when it is asked to stop
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
    const trouble = fileTrouble(error);
    if (trouble !== null) {
      process.stderr.write(`career-atlas: ${trouble}\n`);
      return EXIT.store;
    }
    if (!(error instanceof CareerAtlasError)) throw error;
    const message = error instanceof InvalidOptionError ? withOptionNames(error.message) : error.message;
    process.stderr.write(`career-atlas: ${message}\n`);
    return error.code.startsWith('STORE') || error.code === 'ADDRESS_UNUSABLE' ? EXIT.store : EXIT.badInput;
  }
}

function buildProgram(serve: () => Promise<number>, end: (status: number) => void): Command {
  const program = new Command('career-atlas')
    .description('Routes through working life: from the role you have to the role you want.')
    .version(version())
    .exitOverride()
    .configureOutput({ getOutHelpWidth: terminalWidth, getErrHelpWidth: terminalWidth })
    .showHelpAfterError('(career-atlas --help lists the commands, career-atlas COMMAND --help explains a command)')
    .addHelpText(
      'after',
      `
Examples:
  career-atlas serve
  career-atlas search "data engineer"
  career-atlas role "Data Analyst"
  career-atlas roles --discipline Data --order pay-desc
  career-atlas skill Kubernetes
  career-atlas routes "Back-End Developer" "Cloud Architect" --have python,sql --rank time
  career-atlas routes "Data Analyst" "Data Scientist" --cv cv.txt
  career-atlas trade-offs "teacher" "UX Designer"
  career-atlas reachable "teacher" --within 3
  career-atlas feeders "Product Manager"
  career-atlas moves "Data Analyst" --first 10
  career-atlas gap "DevOps Engineer" --have docker,git:5
  career-atlas next-skills "Back-End Developer"
  career-atlas skill-value Kubernetes --role "Back-End Developer"
  career-atlas plan "Cloud Architect" --from "Back-End Developer" --hours 6
  career-atlas quiz
  career-atlas advisors --discipline Accounting --country IE
  career-atlas adjacency Docker --first 5
  career-atlas communities --discipline Data
  career-atlas skills cv.txt
  career-atlas import onet ./onet-29.3
  career-atlas export moves --format csv --out moves.csv
  career-atlas check
  career-atlas stale
  career-atlas advice verdicts
  career-atlas api-search "how do I ask for pay"
  career-atlas backup career.backup
  career-atlas status --server http://localhost:4000
  career-atlas watch nurse "Data Analyst"
  career-atlas mcp
  career-atlas keys add ada --scope editor

The environment configures the store: DATA_DIR (embedded, .data), or NEO4J_URI
with NEO4J_USER and NEO4J_PASSWORD. COLUMNS sets the width of tables (the
terminal's, else 80).`,
    )
    .addHelpText('afterAll', EXIT_HELP);

  program
    .command('serve')
    .description('start the GraphQL server (PORT, HOST and the store come from the environment)')
    .addHelpText('after', examples('serve'))
    .action(async () => end(await serve()));

  program
    .command('seed')
    .description('load the curated careers into the store; running it again changes nothing')
    .option('--check', 'only check the seed files (form, content, sense); write nothing')
    .option(
      '--format [path]',
      'write the seed files, or one file or folder of them, in their one form; with --check, only say which are not',
    )
    .option('--preview', "only show which answers they would change, against the store's; write nothing")
    .option('--from <dir>', 'folder of seed files (those that come with the program)')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      examples(
        'seed --check',
        'seed --format ./seeds/data.yaml',
        'seed --format --check',
        'seed --from ./my-seeds --preview',
      ),
    )
    .action(async (options) => end(await seedCommand(options)));

  addImportCommands(program, end);

  addLookupCommands(program, end);
  addAdvisorsCommand(program, end);
  addRouteCommands(program, end);
  addSkillCommands(program, end);
  addQuizCommand(program, end);
  addAdjacencyCommand(program, end);
  addExportCommand(program, end);
  addBackupCommands(program, end);
  addStatusCommand(program, end);
  addCheckCommand(program, end);
  addStaleCommand(program, end);
  addAdviceCommand(program, end);
  addApiSearchCommand(program, end);
  addMcpCommand(program, end);
  addKeyCommands(program, end);
  return program;
}
