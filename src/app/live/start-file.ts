/**
 * The graph in a file beside the store, so that a start needn't build it again. What is read is either the graph of exactly this
 * content of this store by exactly this code, or nothing: a file in doubt is not used.
 */
import { createHash } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type DecodedGraph, decodedGraph, inBackground, type Sliced } from '../../graph';
import type { StoreState } from '../../store';
import { codeEdition } from './code-edition';

/** "ATLASRT1", two digests, then the graph. Its first byte is at a multiple of 8. */
const MAGIC = Buffer.from('ATLASRT1', 'latin1');
const DIGEST_BYTES = 32;
const HEAD_BYTES = MAGIC.length + 2 * DIGEST_BYTES;

/** A temporary file that is older was left by a process that died. */
const LEFT_OVER_MS = 10 * 60_000;

export interface StartFile {
  /** The graph of this content, or null if the file has none, or any doubt is left. Never throws. */
  read(state: StoreState): Promise<DecodedGraph | null>;
  /**
   * Puts the graph of this content in the place of what is there. A crash at any moment leaves the old file or the new one.
   * @throws what the file system throws
   */
  write(state: StoreState, graph: Uint8Array): Promise<void>;
}

/**
 * @param folder - made if missing
 * @param kind - of the store; each kind has a file of its own
 * @param edition - of the code; default: of the code that runs
 */
export function startFile(folder: string, kind: string, edition = codeEdition()): StartFile {
  const path = join(folder, `graph.${kind}.start`);
  const keyOf = ({ revision, mark }: StoreState) =>
    digestOf(Buffer.from(JSON.stringify([edition, kind, revision, mark])));
  return {
    async read(state) {
      if (state.mark === null) return null;
      try {
        const bytes = await contentOf(path, Buffer.concat([MAGIC, keyOf(state)]));
        return bytes === null ? null : decodedGraph(bytes);
      } catch {
        return null;
      }
    },
    async write(state, graph) {
      if (state.mark === null) return;
      await mkdir(folder, { recursive: true });
      await removeLeftOvers(path);
      await replace(path, [MAGIC, keyOf(state), await inBackground(digestInSlices(graph)), graph]);
    },
  };
}

/** What stands behind the head, or null if the file begins otherwise, or isn't what was written. */
async function contentOf(path: string, beginning: Buffer): Promise<Uint8Array | null> {
  const file = await open(path, 'r');
  try {
    const head = Buffer.alloc(HEAD_BYTES);
    await file.read(head, 0, HEAD_BYTES, 0);
    if (!head.subarray(0, beginning.length).equals(beginning)) return null;
    const bytes = new Uint8Array((await file.stat()).size - HEAD_BYTES);
    for (let read = 0; read < bytes.length; ) {
      const { bytesRead } = await file.read(bytes, read, bytes.length - read, HEAD_BYTES + read);
      if (bytesRead === 0) return null;
      read += bytesRead;
    }
    return digestOf(bytes).equals(head.subarray(beginning.length)) ? bytes : null;
  } finally {
    await file.close();
  }
}

/** A new file is whole on disk before it gets the name. */
async function replace(path: string, parts: readonly Uint8Array[]): Promise<void> {
  const fresh = `${path}.${process.pid}.tmp`;
  try {
    const file = await open(fresh, 'w');
    try {
      for (const part of parts) await file.writeFile(part);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
  // The name is on disk for certain once its folder is; some file systems can't say so of a folder.
  const folder = await open(dirname(path), 'r');
  await folder.sync().catch(() => undefined);
  await folder.close();
}

async function removeLeftOvers(path: string): Promise<void> {
  for (const name of await readdir(dirname(path))) {
    if (!name.startsWith(`${basename(path)}.`) || !name.endsWith('.tmp')) continue;
    const left = join(dirname(path), name);
    const age = await stat(left).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > LEFT_OVER_MS) await rm(left, { force: true });
  }
}

/** The same for many bytes, with pauses. */
function* digestInSlices(bytes: Uint8Array): Sliced<Buffer> {
  const hash = createHash('sha256');
  for (let at = 0; at < bytes.length; at += BYTES_AT_ONCE) {
    hash.update(bytes.subarray(at, at + BYTES_AT_ONCE));
    yield;
  }
  return hash.digest();
}

const BYTES_AT_ONCE = 2 ** 20;

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
