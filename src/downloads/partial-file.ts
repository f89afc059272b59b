/** What was fetched of a file so far, kept beside it, so that a download that broke off goes on where it ended. */
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const Kept = z.object({
  address: z.string(),
  /** What tells this version of the file from others: an entity tag or a date. */
  version: z.string(),
});

/** What is known of a file: where it came from, and which version it is. */
export type Kept = z.infer<typeof Kept>;

/** Path of the file while it is incomplete. */
export function partialPath(target: string): string {
  return `${target}.part`;
}

/** What is known of a file at this path; null if nothing is, or it is of another address. */
export function keptOf(path: string, address: string): Kept | null {
  if (!existsSync(path) || !existsSync(notePath(path))) return null;
  try {
    const kept = Kept.parse(JSON.parse(readFileSync(notePath(path), 'utf8')));
    return kept.address === address ? kept : null;
  } catch {
    // A note that was cut off by a crash says nothing.
    return null;
  }
}

/** Bytes of a file; 0 if there is none. */
export function sizeOfFile(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** Notes what is known of a file. A version that is not known is none to go on with, so then nothing is noted. */
export function note(path: string, address: string, version: string | null): void {
  if (version === null) rmSync(notePath(path), { force: true });
  else writeFileSync(notePath(path), JSON.stringify({ address, version }));
}

/** Removes a file and what is known of it. */
export function forget(path: string): void {
  rmSync(path, { force: true });
  rmSync(notePath(path), { force: true });
}

function notePath(path: string): string {
  return `${path}.json`;
}
