import type { Command } from 'commander';
import { ROLE_ORDERS } from '../../app';
import { NODE_KINDS, SCHEMES, SENIORITIES } from '../../domain';
import { someOf, words } from '../options/choice-option';
import { listOf } from '../options/list-option';
import { howMany, number } from '../options/number-option';
import { addPageOptions } from '../options/page-option';
import { LANGUAGE_OPTION } from '../print/read-as';
import { examples } from '../program/help';
import { competencyCommand } from './competency';
import { roleCommand, USUAL_ROWS } from './role';
import { rolesCommand } from './role-list';
import { EACH_ROLE } from './same-job';
import { searchCommand } from './search';

/** How many results a page has unless more are asked for: those of a search, and roles. */
const USUAL_PAGE = { search: 10, roles: 20 } as const;

/** Adds the commands that tell what there is: search, role, roles, skill. */
export function addLookupCommands(program: Command, end: (status: number) => void): void {
  const search = program
    .command('search')
    .description('find roles, skills, technologies and more by words; word beginnings and typos match too')
    .argument('<text>', 'words, at most 200 characters')
    .option('--kind <list>', `only these kinds: ${words(NODE_KINDS)}`, someOf(NODE_KINDS));
  addPageOptions(search, USUAL_PAGE.search)
    .option(...EACH_ROLE)
    .option('--language <code>', 'the language of the words, such as de: finds roles by what they are called in it')
    .option('--json', 'print the answer as JSON')
    .addHelpText(
      'after',
      examples(
        'search "data engineer"',
        'search pyton --kind skill,technology',
        'search Krankenschwester --language de',
      ),
    )
    .action(async (text, options) => end(await searchCommand(text, options)));

  program
    .command('role')
    .description('what a role is, pays and asks for, where it leads and where people come from')
    .argument('<name>', 'id, slug or title')
    .option('--first <n>', `how many rows of each list, from 1 (${USUAL_ROWS}); --json has all`, howMany)
    .option(...LANGUAGE_OPTION)
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', examples('role "Data Analyst"', 'role Krankenschwester --language de'))
    .action(async (name, options) => end(await roleCommand(name, options)));

  const roles = program
    .command('roles')
    .description(
      'list roles, by discipline, level, pay or what they ask for; a job that several classifications have is listed once, unless you name schemes',
    )
    .option('--text <words>', 'only roles with these words in a title')
    .option('--discipline <list>', 'only roles of these disciplines', listOf)
    .option('--seniority <list>', `only these levels: ${words(SENIORITIES)}`, someOf(SENIORITIES))
    .option('--scheme <list>', `only roles of these schemes: ${words(SCHEMES)}`, someOf(SCHEMES))
    .option('--requires <list>', 'only roles that need all of these skills and technologies', listOf)
    .option('--job-zone <list>', 'only O*NET job zones, 1 (little preparation) to 5', (text) =>
      listOf(text).map(number),
    )
    .option('--min-pay <usd>', 'only roles whose typical pay is known and at least this, 0 to 10,000,000', number)
    .option(
      '--order <list>',
      `order, one or more: ${words(ROLE_ORDERS)} (relevance with --text, else title)`,
      someOf(ROLE_ORDERS),
    );
  addPageOptions(roles, USUAL_PAGE.roles)
    .option(...EACH_ROLE)
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', examples('roles --discipline Data --seniority entry,mid --order pay-desc'))
    .action(async (options) => end(await rolesCommand(options)));

  program
    .command('skill')
    .description('what a skill or technology is, who needs it and what lies next to it')
    .argument('<name>', 'id, slug or name')
    .option('--first <n>', `how many rows of each list, from 1 (${USUAL_ROWS}); --json has all`, howMany)
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', examples('skill Kubernetes', 'skill "Data analysis" --first 20'))
    .action(async (name, options) => end(await competencyCommand(name, options)));
}
