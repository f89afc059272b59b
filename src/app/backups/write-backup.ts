import { createHash } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { CareerStore, StoredGraph, StoredPart } from '../../store';
import { BACKUP_VERSION, type BackupHead, type BackupSum, SEAL } from './backup-form';
import { ContentCount, partsOf } from './count-content';

/** The bytes of a backup, and what is in it once they are all taken. */
export interface BackupBytes {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** @throws Error before the last byte is taken */
  sum(): BackupSum;
}

/** A backup of a graph that is being read, made while its bytes are taken: only a part of it is in memory. */
export function backupBytes(graph: StoredGraph, store: string, now: Date): BackupBytes {
  let sum: BackupSum | null = null;
  const head: BackupHead = {
    format: 'career-atlas backup',
    version: BACKUP_VERSION,
    revision: graph.revision,
    at: now.toISOString(),
    store,
  };
  async function* texts(): AsyncGenerator<string> {
    const count = new ContentCount();
    yield `${JSON.stringify(head)}\n`;
    for await (const part of partsOf(graph)) {
      count.add(part);
      yield linesOf(part);
    }
    sum = count.sum(graph.revision);
    yield `${JSON.stringify({ end: sum })}\n`;
  }
  return {
    bytes: sealed(texts()),
    sum: () => {
      if (sum === null) throw new Error('The backup is not written yet.');
      return sum;
    },
  };
}

function linesOf(part: StoredPart): string {
  switch (part.kind) {
    case 'nodes':
      return part.nodes.map((node) => `${JSON.stringify({ node })}\n`).join('');
    case 'links':
      return part.links.map((link) => `${JSON.stringify({ link })}\n`).join('');
    case 'changes':
      return part.changes.map((change) => `${JSON.stringify({ change })}\n`).join('');
    default:
      return part satisfies never;
  }
}

async function* sealed(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const gzip = createGzip();
  const hash = createHash('sha256');
  const fed = feed(texts, gzip);
  for await (const chunk of gzip as AsyncIterable<Buffer>) {
    hash.update(chunk);
    yield chunk;
  }
  await fed;
  yield Buffer.concat([SEAL, hash.digest()]);
}

async function feed(texts: AsyncIterable<string>, gzip: ReturnType<typeof createGzip>): Promise<void> {
  try {
    for await (const text of texts) {
      if (!gzip.write(text)) await new Promise((resolve) => gzip.once('drain', resolve));
    }
    gzip.end();
    await finished(gzip, { readable: false });
  } catch (error) {
    gzip.destroy(error as Error);
  }
}

/**
 * Writes a store's content and audit trail at one revision into a file, while the store is used. The file gets its name only once
 * it is whole on disk; what had the name before stays until then.
 *
 * @throws what the store and the file system throw
 */
export async function writeBackup(store: CareerStore, path: string, now = new Date()): Promise<BackupSum> {
  const fresh = `${path}.${process.pid}.tmp`;
  try {
    // A store may give its graph again, at a later revision: the file then begins again.
    const sum = await store.read(async (graph) => {
      const { bytes, sum } = backupBytes(graph, store.kind, now);
      // Made anew: whatever lies there under this name is not followed.
      await rm(fresh, { force: true });
      const file = await open(fresh, 'wx', 0o600);
      try {
        for await (const chunk of bytes) await file.writeFile(chunk);
        await file.sync();
      } finally {
        await file.close();
      }
      return sum();
    });
    await rename(fresh, path);
    const folder = await open(dirname(path), 'r');
    await folder.sync().catch(() => undefined);
    await folder.close();
    return sum;
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}
