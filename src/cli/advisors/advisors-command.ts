import { type Command, Option } from 'commander';
import { ADVISOR_MODES } from '../../domain';
import { listOf } from '../options/list-option';
import { howMany, number } from '../options/number-option';
import { addPageOptions } from '../options/page-option';
import { examples } from '../program/help';
import { advisorsCommand } from './advisors';
import { checkAdvisorsCommand } from './check-advisors';

/** How many services a page has, and how the check asks, unless told otherwise. */
const USUAL = { page: 20, timeoutS: 15, parallel: 4 } as const;

const MODE_WORDS = ADVISOR_MODES.map((mode) => mode.toLowerCase().replace('_', '-'));

/** Adds `career-atlas advisors` and `career-atlas advisors check`. */
export function addAdvisorsCommand(program: Command, end: (status: number) => void): void {
  const advisors = program
    .command('advisors')
    .description('list services where you can talk to somebody about your work, free and public ones first')
    .option('--discipline <list>', 'only services that know one of these disciplines well', listOf)
    .option(
      '--country <code>',
      'only services of this country (its name in English or ISO code) and those for everybody',
    )
    .option('--language <code>', 'only services known to help in this language (ISO code: en)')
    .option('--free', 'only services known to cost nothing')
    .addOption(new Option('--mode <way>', 'only services that you meet like this').choices(MODE_WORDS));
  addPageOptions(advisors, USUAL.page)
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', examples('advisors --discipline Accounting --country IE', 'advisors check'))
    .action(async (options) => end(await advisorsCommand(options)));

  advisors
    .command('check')
    .description('ask the address of each service whether it answers; status 1 if one does not')
    .option('--timeout <s>', 'seconds to wait for an answer', number, USUAL.timeoutS)
    .option('--parallel <n>', 'how many addresses to ask at once, from 1', howMany, USUAL.parallel)
    .option('--json', 'print every answer as JSON')
    .addHelpText('after', examples('advisors check --timeout 30'))
    // `--json` stands on both commands, and commander gives it to the outer one.
    .action(async (_, command: Command) => end(await checkAdvisorsCommand(command.optsWithGlobals())));
}
