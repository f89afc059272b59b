import type { Command } from 'commander';
import { type ApiMatch, apiSearch, MOST_MATCHES, USUAL_MATCHES } from '../guide';
import { howMany } from './options/number-option';
import { print, printJson, prose } from './print/print';
import { EXIT, examples } from './program/help';

interface ApiSearchOptions {
  readonly first: number;
  readonly json?: true;
}

/** Adds `career-atlas api-search`: what of the API answers a question. It needs no store. */
export function addApiSearchCommand(program: Command, end: (status: number) => void): void {
  program
    .command('api-search')
    .argument('<text>', 'the question, in a few words: "how do I ask for pay"')
    .description('find what of the GraphQL API answers a question: fields, arguments, types and queries that run')
    .option('--first <n>', `how many to show, 1 to ${MOST_MATCHES}`, howMany, USUAL_MATCHES)
    .option('--json', 'print them as JSON')
    .addHelpText('after', examples('api-search "how do I ask for pay"', 'api-search "avoid a role" --first 3 --json'))
    .action((text: string, options: ApiSearchOptions) => end(apiSearchCommand(text, options)));
}

/** @throws {InvalidOptionError} for a text or number that can't be */
function apiSearchCommand(text: string, { first, json }: ApiSearchOptions): number {
  const matches = apiSearch(text, first);
  if (json) printJson({ text, matches });
  else if (matches.length === 0) print(prose(`Nothing of the API has a word of "${text}". Try other words.`));
  else print(matches.map(described).join('\n\n'));
  return EXIT.done;
}

function described({ coordinate, type, description, deprecated, example }: ApiMatch): string {
  return [
    type === null ? coordinate : `${coordinate}: ${type}`,
    prose(description, '  '),
    ...(deprecated === null ? [] : [prose(`Deprecated. ${deprecated}`, '  ')]),
    ...(example === null ? [] : [example.replaceAll(/^/gm, '    ')]),
  ].join('\n');
}
