import type { Command } from 'commander';
import type { ImportableSource } from '../../app';
import { InvalidOptionError } from '../../domain';
import { listOf } from '../options/list-option';
import { examples } from '../program/help';
import { downloadCommand, importAllCommand, importCommand, undoCommand } from './import';
import { offerCommand } from './offer';

interface SourceCommand {
  readonly source: ImportableSource;
  readonly description: string;
  /** `[dir]` or `[file]`. */
  readonly argument: string;
  readonly argumentDescription: string;
  readonly example: string;
}

const SOURCE_COMMANDS: readonly SourceCommand[] = [
  {
    source: 'onet',
    description: "an O*NET release, in its publisher's tab-delimited text files",
    argument: '[dir]',
    argumentDescription: 'folder with "Occupation Data.txt" and the other tables',
    example: './db_31_0_text',
  },
  {
    source: 'oews',
    description: 'pay and employment of O*NET roles, from the national file of the OEWS',
    argument: '[file]',
    argumentDescription: "the bureau's workbook under its own name, national_M2025_dl.xlsx, or the same as .csv",
    example: 'national_M2025_dl.xlsx',
  },
  {
    source: 'projections',
    description: 'employment, growth and openings by occupation, from the Employment Projections',
    argument: '[place]',
    argumentDescription: "the bureau's workbook occupation.xlsx, or its folder",
    example: 'occupation.xlsx',
  },
  {
    source: 'esco',
    description: 'roles, skills and requirements of an ESCO release, in its English CSV files',
    argument: '[dir]',
    argumentDescription: 'folder with occupations_en.csv and the other files, such as esco-1.2.0',
    example: './esco-1.2.0',
  },
  {
    source: 'esco-labels',
    description: "names of ESCO's roles in other languages",
    argument: '[dir]',
    argumentDescription: 'folder with occupations_de.csv, occupations_fr.csv and the like, one file a language',
    example: './esco-labels',
  },
  {
    source: 'crosswalk',
    description: "matches between ESCO's and O*NET's roles",
    argument: '[file]',
    argumentDescription:
      'esco_onet_crosswalk.csv, with soc_2010_to_2018_crosswalk.xlsx beside it, and isco08_soc2010.csv if you have it',
    example: './crosswalks/esco_onet_crosswalk.csv',
  },
  {
    source: 'moves',
    description: "observed moves as evidence on progressions between O*NET's roles",
    argument: '[dir]',
    argumentDescription:
      'folder with observed_moves.csv; soc_2010_to_2018_crosswalk.xlsx in it or in crosswalks/ beside it',
    example: './cps-asec-mobility',
  },
  {
    source: 'oasis',
    description: "what the work of O*NET's roles is like, from Canada's OaSIS",
    argument: '[dir]',
    argumentDescription:
      'folder with workcontext_oasis_2023_v1.0.csv; noc2021_onet26.csv in it or in crosswalks/ beside it',
    example: './oasis-2023',
  },
  {
    source: 'rome',
    description: 'moves that the French employment service names, from its ROME 4.0',
    argument: '[dir]',
    argumentDescription:
      'folder with unix_rubrique_mobilite_v460_utf8.csv and the other tables; esco_rome_fr.csv in it or in crosswalks/ beside it',
    example: './rome-4.60',
  },
  {
    source: 'jobtech',
    description: 'moves that the Swedish employment service names, from its taxonomy',
    argument: '[file]',
    argumentDescription: 'substitutability-relations-between-occupations.json, with the ties to ESCO',
    example: './substitutability-relations-between-occupations.json',
  },
];

/** The names of the sources, in the order in which they are imported. */
const SOURCES = SOURCE_COMMANDS.map(({ source }) => source);

/** Adds `import` with a command for each source. */
export function addImportCommands(program: Command, end: (status: number) => void): void {
  const imports = program
    .command('import')
    .usage('[options] <source> [place]')
    .description('load a public source into the store, or undo its import; all or nothing')
    .argument('[source]', `${SOURCES.join(', ')}, or all`)
    .argument('[place]', 'its folder or file; without it, says where its publisher offers it')
    .option('--undo <list>', 'take out what these sources state: esco,crosswalk', listOf)
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      examples(
        'import onet',
        'import onet --download',
        'import onet ./db_31_0_text',
        'import all ./data',
        'import --undo esco,crosswalk',
      ),
    )
    .action(async (source: string | undefined, _: string | undefined, options: { undo?: string[]; json?: true }) => {
      if (source !== undefined) throw unknownSource(source);
      if (options.undo === undefined) imports.help({ error: true });
      else end(await undoCommand(options.undo, options));
    });
  for (const each of SOURCE_COMMANDS) addSourceCommand(imports, each, end);
  imports
    .command('all')
    .description('every source that a folder holds, in the right order')
    .argument('<dir>', 'folder with the files or folders of the sources, such as onet-29.3 and esco-1.2.0')
    .option('--without-seeds', 'do not load our own careers, which an empty store gets first otherwise')
    .option('--json', 'print the results as JSON')
    .addHelpText('after', examples('import all ./data', 'import all ./data --without-seeds'))
    .action(async (folder: string, _: object, command: Command) =>
      end(await importAllCommand(folder, command.optsWithGlobals())),
    );
}

interface SourceOptions {
  readonly json?: true;
  readonly download?: true;
  readonly mirror?: string;
}

function addSourceCommand(
  imports: Command,
  { source, description, argument, argumentDescription, example }: SourceCommand,
  end: (status: number) => void,
): void {
  imports
    .command(source)
    .description(description)
    .argument(argument, `${argumentDescription}, or a .zip of it; without it, says where its publisher offers it`)
    .option('--download', 'fetch it from its publisher, then import it')
    .option('--mirror <address>', 'with --download: an address that has the same files')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', examples(`import ${source} ${example}`, `import ${source}`, `import ${source} --download`))
    // Commander gives --json to `import` itself, wherever it stands.
    .action(async (place: string | undefined, _: object, command: Command) =>
      end(await run(source, place, command.optsWithGlobals())),
    );
}

async function run(source: ImportableSource, place: string | undefined, options: SourceOptions): Promise<number> {
  const { download = false, mirror } = options;
  if (mirror !== undefined && !download) throw new InvalidOptionError('mirror', '--mirror needs --download.');
  if (place === undefined) return download ? downloadCommand(source, options) : offerCommand(source, options);
  if (download)
    throw new InvalidOptionError('download', `Give a place to import ${source} from, or --download, not both.`);
  if (place === '')
    throw new InvalidOptionError('place', `The place to import ${source} from is empty. Give its folder or file.`);
  return importCommand(source, place, options);
}

function unknownSource(name: string): InvalidOptionError {
  const remedy = `Sources: ${SOURCES.join(', ')}. The curated careers are loaded by "career-atlas seed".`;
  return new InvalidOptionError('source', `There is no source "${name}" to import. ${remedy}`);
}
