/** A disk that can be filled for real: a small file system where this user may mount one, else a limit on the size of files. */
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallDisk {
  readonly kind: 'a small file system' | 'a limit on the size of files';
  readonly folder: string;
  /** A command that starts programs under the limit, if that is what makes it small. */
  readonly wrapped: readonly string[];
  /** What messages call this trouble. */
  readonly trouble: RegExp;
  /** Leaves so many bytes, to a process that runs. */
  fill(process: number, leave: number): void;
  /** Gives all room back. */
  free(process?: number): void;
  dispose(): void;
}

/** @param bytes - its size */
export function smallDisk(bytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'career-atlas-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder]);
  if (mounted.status === 0) return mountedDisk(folder);
  console.info(
    `This user may not mount a file system (${String(mounted.stderr).trim()}): the size of files is limited instead.`,
  );
  return limitedFiles(folder, bytes);
}

function mountedDisk(folder: string): SmallDisk {
  const junk = join(folder, 'junk');
  return {
    kind: 'a small file system',
    folder,
    wrapped: [],
    trouble: /disk is full, or too small/,
    fill(_process, leave) {
      const { bavail, bsize } = statfsSync(folder);
      const file = openSync(junk, 'w');
      writeSync(file, Buffer.alloc(Math.max(0, bavail * bsize - leave)));
      closeSync(file);
    },
    free() {
      if (existsSync(junk)) rmSync(junk);
      else execFileSync('mount', ['-o', 'remount,size=500m', folder]);
    },
    dispose() {
      execFileSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** From now on a process can write no byte of any file beyond so many: with 0, none at all, which no full disk is sure to do. */
export function limitFiles(process: number, bytes: number | 'unlimited'): void {
  execFileSync('prlimit', ['--pid', String(process), `--fsize=${bytes}:unlimited`]);
}

function limitedFiles(folder: string, bytes: number): SmallDisk {
  const wrapped = ['prlimit', `--fsize=${bytes}:unlimited`];
  return {
    kind: 'a limit on the size of files',
    folder,
    wrapped,
    trouble: /file may not grow/,
    fill: limitFiles,
    free(process) {
      if (process === undefined) wrapped.length = 0;
      else limitFiles(process, 'unlimited');
    },
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}
