/** Whether anything in a folder was changed. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Each file in a folder and the folders in it, by its path, with the SHA-256 of its bytes; folders end in "/". */
export function folderDigest(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const name = relative(folder, path);
        if (entry.isDirectory()) return [`${name}/`, ''] as const;
        return [name, createHash('sha256').update(readFileSync(path)).digest('hex')] as const;
      })
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
