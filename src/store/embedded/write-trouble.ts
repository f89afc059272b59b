/** Why the files of a store can't be written, in words that say what to do. */
import { readdirSync, statfsSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { inBytes } from '../../domain';

/** The engine tells the operating system's errors by their words and Linux numbers. */
const TROUBLES: readonly (readonly [RegExp, (folder: string) => string])[] = [
  [
    /no space left|os error 28\b/i,
    (folder) => `its disk is full, or too small for this${spaceIn(folder)}. ${MAKE_SPACE}`,
  ],
  [/quota exceeded|os error 122\b/i, (folder) => `the quota of its disk is used up${spaceIn(folder)}. ${MAKE_SPACE}`],
  [
    /file too large|os error 27\b/i,
    (folder) => `its file may not grow${spaceIn(folder)}. Raise the limit (ulimit -f).`,
  ],
  [
    /read-only file ?system|os error 30\b/i,
    () => 'its file system is read-only. Mount it for writing, or set DATA_DIR.',
  ],
  [
    /permission denied|operation not permitted|os error (13|1)\b/i,
    () => 'this user may not write there. Give its files to the user that runs Career Atlas, or set DATA_DIR.',
  ],
  [
    /too many open files|os error (24|23)\b/i,
    () => 'the process has too many files and connections open. Raise the limit (ulimit -n), then start again.',
  ],
  [/input\/output error|os error 5\b/i, () => 'its disk fails. Back up what can be read, and use another disk.'],
];

const MAKE_SPACE = 'Free some space there, or move the folder to a larger disk and set DATA_DIR; then do it again.';

/** What keeps `folder` from being written, if that is what the error of the engine says; else null. */
export function writeTroubleIn(error: unknown, folder: string): string | null {
  const told = String(error);
  const words = TROUBLES.find(([pattern]) => pattern.test(told))?.[1];
  if (words === undefined) return null;
  const start = told.indexOf(folder + sep);
  // The engine names the file only sometimes.
  const file = start < 0 ? join(folder, 'graph.grafeo') : (told.slice(start).split(/[:\n]/, 1)[0] as string);
  return `The store in ${folder} can't be written (${file}): ${words(folder)}`;
}

/** " (0 bytes of 24 MB are free now, the store has 3.5 MB)", or nothing if that can't be found out. */
function spaceIn(folder: string): string {
  try {
    const { bavail, blocks, bsize } = statfsSync(folder);
    return ` (${inBytes(bavail * bsize)} of ${inBytes(blocks * bsize)} are free now, the store has ${inBytes(sizeOf(folder))})`;
  } catch {
    return '';
  }
}

function sizeOf(folder: string): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) bytes += statSync(join(entry.parentPath, entry.name)).size;
  }
  return bytes;
}
