import type { Command } from 'commander';
import {
  type BackupSum,
  backupThroughDoor,
  checkBackup,
  countStore,
  differenceOf,
  readConfig,
  restoreBackup,
  writeBackup,
} from '../../app';
import { StoreLockedError } from '../../domain';
import { print, printJson } from '../print/print';
import { table } from '../print/table';
import { EXIT, examples } from '../program/help';
import { withStore } from '../program/with-store';

interface BackupOptions {
  readonly json?: true;
  readonly store?: true;
}

/** Adds the commands that back the store up, put a backup back and check one. */
export function addBackupCommands(program: Command, end: (status: number) => void): void {
  program
    .command('backup')
    .description('write the graph and its audit trail, as they are at one revision, into a file; the server may go on')
    .argument('<file>', 'the file to write; what has that name is replaced once the backup is whole')
    .option('--json', 'print what is in it as JSON')
    .addHelpText('after', examples('backup career-2026-11-27.backup'))
    .action(async (file, options) => end(await backupCommand(file, options)));

  program
    .command('restore')
    .description('fill an empty store with a backup, and check that it then holds the same')
    .argument('<file>', 'a file that "career-atlas backup" wrote')
    .option('--json', 'print what is in it as JSON')
    .addHelpText('after', examples('restore career-2026-11-27.backup'))
    .action(async (file, options) => end(await restoreCommand(file, options)));

  program
    .command('verify')
    .description('check every byte of a backup, and say what is in it')
    .argument('<file>', 'a file that "career-atlas backup" wrote')
    .option('--store', 'also compare it with what the store holds now; status 1 if they differ')
    .option('--json', 'print what is in it as JSON')
    .addHelpText('after', examples('verify career-2026-11-27.backup --store'))
    .action(async (file, options) => end(await verifyCommand(file, options)));
}

async function backupCommand(file: string, options: BackupOptions): Promise<number> {
  const sum = await withStore((store) => writeBackup(store, file)).catch(async (error: unknown) => {
    // The server that has the store open makes the backup, if it opens its door.
    const made =
      error instanceof StoreLockedError ? await backupThroughDoor(readConfig(process.env).dataDir, file) : null;
    if (made === null) throw error;
    return made;
  });
  return tell(sum, options, `Wrote ${file}.`);
}

async function restoreCommand(file: string, options: BackupOptions): Promise<number> {
  const sum = await withStore((store) => restoreBackup(store, file));
  return tell(sum, options, `Restored ${file}: the store holds the same.`);
}

async function verifyCommand(file: string, options: BackupOptions): Promise<number> {
  const { head, sum } = await checkBackup(file);
  const difference = options.store === true ? differenceOf(sum, await withStore(countStore)) : null;
  if (options.json === true) printJson({ ...head, ...sum, difference });
  else {
    tell(sum, {}, `${file} is whole. It was made from the ${head.store} store at ${head.at}.`);
    if (options.store === true) {
      print(difference === null ? 'The store holds the same.' : `The store differs (backup and store): ${difference}.`);
    }
  }
  return difference === null ? EXIT.done : EXIT.no;
}

function tell(sum: BackupSum, { json }: BackupOptions, sentence: string): number {
  if (json === true) printJson(sum);
  else {
    print(sentence);
    print(
      table(
        ['revision', 'nodes', 'links', 'changes', 'content digest', 'trail digest'],
        [
          [
            sum.revision,
            sum.nodes,
            sum.links,
            sum.changes,
            sum.contentDigest.slice(0, 12),
            sum.trailDigest.slice(0, 12),
          ],
        ],
      ),
    );
  }
  return EXIT.done;
}
