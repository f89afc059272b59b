import type { Command } from 'commander';
import type { ImportableSource } from '../../app';
import { InvalidOptionError } from '../../domain';
import { examples } from '../help';
import { listOf } from '../options/list-option';
import { importCommand, undoCommand } from './import';

interface SourceCommand {
  readonly source: ImportableSource;
  readonly description: string;
  /** `<dir>` or `<file>`. */
  readonly argument: string;
  readonly argumentDescription: string;
  readonly example: string;
}

const SOURCE_COMMANDS: readonly SourceCommand[] = [
  {
    source: 'onet',
    description: "an O*NET release, in its publisher's tab-delimited text files",
    argument: '<dir>',
    argumentDescription: 'folder with "Occupation Data.txt" and the other tables',
    example: './onet-29.3',
  },
  {
    source: 'oews',
    description: 'pay and employment of O*NET roles, from the national file of the OEWS',
    argument: '<file>',
    argumentDescription: 'the file as CSV, under its own name: national_M2025_dl.csv',
    example: 'national_M2025_dl.csv',
  },
  {
    source: 'esco',
    description: 'roles, skills and requirements of an ESCO release, in its English CSV files',
    argument: '<dir>',
    argumentDescription: 'folder with occupations_en.csv and the other files, such as esco-1.2.0',
    example: './esco-1.2.0',
  },
  {
    source: 'crosswalk',
    description: "matches between ESCO's and O*NET's roles",
    argument: '<file>',
    argumentDescription:
      'esco_onet_crosswalk.csv, with soc_2010_to_2018.json beside it, and isco08_soc2010.csv if you have it',
    example: './crosswalks/esco_onet_crosswalk.csv',
  },
  {
    source: 'moves',
    description: "observed moves as evidence on progressions between O*NET's roles",
    argument: '<dir>',
    argumentDescription: 'folder with observed_moves.csv; soc_2010_to_2018.json in it or in crosswalks/ beside it',
    example: './cps-asec-mobility',
  },
];

/** The names of the sources, in the order in which they are imported. */
const SOURCES = SOURCE_COMMANDS.map(({ source }) => source);

/** Adds `import` with a command for each source. */
export function addImportCommands(program: Command, end: (status: number) => void): void {
  const imports = program
    .command('import')
    .usage('[options] <source> <place>')
    .description('load a public source into the store, or undo its import; all or nothing')
    .argument('[source]', SOURCES.join(', '))
    .argument('[place]', 'its folder or file; `import SOURCE --help` says which')
    .option('--undo <list>', 'take out what these sources state: esco,crosswalk', listOf)
    .option('--json', 'print the result as JSON')
    .addHelpText('after', examples('import onet ./onet-29.3', 'import --undo esco,crosswalk'))
    .action(async (source: string | undefined, _: string | undefined, options: { undo?: string[]; json?: true }) => {
      if (source !== undefined) throw unknownSource(source);
      if (options.undo === undefined) imports.help({ error: true });
      else end(await undoCommand(options.undo, options));
    });
  for (const { source, description, argument, argumentDescription, example } of SOURCE_COMMANDS) {
    imports
      .command(source)
      .description(description)
      .argument(argument, argumentDescription)
      .option('--json', 'print the result as JSON')
      .addHelpText('after', examples(`import ${source} ${example}`))
      // Commander gives --json to `import` itself, wherever it stands.
      .action(async (place: string, _: object, command: Command) =>
        end(await importCommand(source, place, command.optsWithGlobals())),
      );
  }
}

function unknownSource(name: string): InvalidOptionError {
  const remedy = `Sources: ${SOURCES.join(', ')}. The curated careers are loaded by "career-atlas seed".`;
  return new InvalidOptionError('source', `There is no source "${name}" to import. ${remedy}`);
}
