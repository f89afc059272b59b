import type { Command } from 'commander';
import { type ImportableSource, publicSource, SOURCE_NAMES } from '../../app';
import { InvalidOptionError } from '../../domain';
import { listOf } from '../options/list-option';
import { examples } from '../program/help';
import { downloadCommand, importAllCommand, importCommand, undoCommand } from './import';
import { offerCommand } from './offer';

/** Adds `import` with a command for each source. */
export function addImportCommands(program: Command, end: (status: number) => void): void {
  const imports = program
    .command('import')
    .usage('[options] <source> [place]')
    .description('load a public source into the store, or undo its import; all or nothing')
    .argument('[source]', `${SOURCE_NAMES.join(', ')}, or all`)
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
  for (const source of SOURCE_NAMES) addSourceCommand(imports, source, end);
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

function addSourceCommand(imports: Command, source: ImportableSource, end: (status: number) => void): void {
  const { says, takes, place: placed, example } = publicSource(source);
  imports
    .command(source)
    .description(says)
    .argument(
      takes === 'FOLDER' ? '[dir]' : '[file]',
      `${placed}, or a .zip of it; without it, says where its publisher offers it`,
    )
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
  const remedy = `Sources: ${SOURCE_NAMES.join(', ')}. The curated careers are loaded by "career-atlas seed".`;
  return new InvalidOptionError('source', `There is no source "${name}" to import. ${remedy}`);
}
