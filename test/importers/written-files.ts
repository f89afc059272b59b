import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What `read` makes of a folder that holds these files (path in the folder -> text) and is gone afterwards. */
export async function withFiles<Result>(
  files: Readonly<Record<string, string | Buffer>>,
  read: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'source-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return await read(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
