/**
 * The last write that somebody was told of, beside the store's file: what an open must find. The engine takes a damaged end of its
 * log for a write that was never finished and leaves it out, so without this a flipped byte there would lose a change and
 * nobody would know.
 */
import { createHash } from 'node:crypto';
import { constants, type FileHandle, open, readFile, rm } from 'node:fs/promises';
import { StoreUnavailableError } from '../../domain';

/** Bytes of the file: the number of the write, and the first half of its SHA-256. */
const NUMBER_BYTES = 8;
const DIGEST_BYTES = 16;

export class Acknowledged {
  readonly #path: string;
  #file: FileHandle | null = null;

  /** @param path - of the file */
  constructor(path: string) {
    this.#path = path;
  }

  /** Keeps the number of a write; it is on disk when this resolves. Numbers only rise. */
  async keep(write: bigint): Promise<void> {
    this.#file ??= await open(this.#path, constants.O_RDWR | constants.O_CREAT, 0o600);
    const file = this.#file;
    await file.write(sealed(write), 0, NUMBER_BYTES + DIGEST_BYTES, 0);
    await file.datasync();
  }

  /**
   * Refuses a store that lacks writes which were acknowledged.
   *
   * @param write - the number of the last write that the store has
   * @throws {StoreUnavailableError}
   */
  async refuseLoss(write: bigint): Promise<void> {
    const bytes = await readFile(this.#path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    // A new file is empty until its first write, which nobody was told of.
    if (bytes === null || bytes.length === 0) return;
    const kept = bytes.length === NUMBER_BYTES + DIGEST_BYTES ? bytes.readBigUInt64LE() : null;
    if (kept === null || !sealed(kept).equals(bytes)) throw this.#refusal('is damaged');
    if (kept > write) throw this.#refusal(`says that write ${kept} was done, but the store ends at ${write}`);
  }

  /** Nothing is left to compare: the store's file holds all by itself. */
  async forget(): Promise<void> {
    await this.#file?.close();
    this.#file = null;
    await rm(this.#path, { force: true });
  }

  async close(): Promise<void> {
    await this.#file?.close();
    this.#file = null;
  }

  #refusal(why: string): StoreUnavailableError {
    return new StoreUnavailableError(
      `${this.#path} ${why}: the last changes may be lost. To go on without them, delete that file.`,
    );
  }
}

function sealed(write: bigint): Buffer {
  const bytes = Buffer.alloc(NUMBER_BYTES + DIGEST_BYTES);
  bytes.writeBigUInt64LE(write);
  createHash('sha256').update(bytes.subarray(0, NUMBER_BYTES)).digest().copy(bytes, NUMBER_BYTES, 0, DIGEST_BYTES);
  return bytes;
}
