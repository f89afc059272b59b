import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { BackupError, type LinkFact, type NodeFact } from '../../domain';
import type { RecordedChange, StoredPart } from '../../store';
import {
  BACKUP_VERSION,
  type BackupHead,
  type BackupSum,
  HASH_BYTES,
  PART_CHANGES,
  PART_FACTS,
  SEAL,
  TAIL_BYTES,
} from './backup-form';
import { ContentCount } from './count-content';

/** A backup that was read from its first byte to its last. */
export interface CheckedBackup {
  readonly head: BackupHead;
  readonly sum: BackupSum;
}

/**
 * What a backup file holds, if every byte is as it was written.
 * @throws {BackupError} if it is none, is cut short or damaged, or a newer Career Atlas made it
 */
export async function checkBackup(path: string): Promise<CheckedBackup> {
  const end = await checkSeal(path);
  const count = new ContentCount();
  const found: Found = { head: null, end: null };
  for await (const part of partsIn(path, end, found)) count.add(part);
  if (found.head === null || found.end === null) throw damaged(path, 'its end is missing');
  const sum = count.sum(found.head.revision);
  const wrong = (Object.keys(sum) as (keyof BackupSum)[]).find((name) => sum[name] !== found.end?.[name]);
  if (wrong !== undefined) {
    throw damaged(path, `it says ${wrong} ${found.end[wrong]}, but holds ${sum[wrong]}`);
  }
  return { head: found.head, sum };
}

/** The parts of a backup that was checked, one after another. @throws {BackupError} if it has changed since */
export async function* backupParts(path: string): AsyncGenerator<StoredPart> {
  yield* partsIn(path, await checkSeal(path), { head: null, end: null });
}

/** Where the gzip part ends. @throws {BackupError} */
async function checkSeal(path: string): Promise<number> {
  const file = await open(path, 'r').catch((error: unknown) => {
    throw new BackupError(`The backup ${path} can't be opened: ${(error as Error).message}`, { cause: error });
  });
  try {
    const { size } = await file.stat();
    const head = Buffer.alloc(2);
    await file.read(head, 0, 2, 0);
    if (head[0] !== 0x1f || head[1] !== 0x8b) {
      throw new BackupError(`${path} is no backup of Career Atlas. Name a file that "career-atlas backup" wrote.`);
    }
    const end = size - TAIL_BYTES;
    const tail = Buffer.alloc(TAIL_BYTES);
    if (end > 0) await file.read(tail, 0, TAIL_BYTES, end);
    if (!tail.subarray(0, SEAL.length).equals(SEAL)) throw damaged(path, 'it is cut short, or its end was changed');
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(path, { end: end - 1 })) hash.update(chunk as Buffer);
    if (!hash.digest().equals(tail.subarray(SEAL.length, SEAL.length + HASH_BYTES))) {
      throw damaged(path, 'bytes of it were changed');
    }
    return end;
  } finally {
    await file.close();
  }
}

interface Found {
  head: BackupHead | null;
  end: BackupSum | null;
}

type Line = { node?: NodeFact; link?: LinkFact; change?: RecordedChange; end?: BackupSum };

async function* partsIn(path: string, end: number, found: Found): AsyncGenerator<StoredPart> {
  const text = new PassThrough();
  const unpacking = pipeline(createReadStream(path, { end: end - 1 }), createGunzip(), text).catch((error: unknown) => {
    text.destroy(damaged(path, (error as Error).message));
  });
  const nodes: NodeFact[] = [];
  const links: LinkFact[] = [];
  const changes: RecordedChange[] = [];
  function* full(most: { readonly facts: number; readonly changes: number }): Generator<StoredPart> {
    if (nodes.length > most.facts) yield { kind: 'nodes', nodes: nodes.splice(0) };
    if (links.length > most.facts) yield { kind: 'links', links: links.splice(0) };
    if (changes.length > most.changes) yield { kind: 'changes', changes: changes.splice(0) };
  }
  for await (const line of linesIn(text)) {
    const said = JSON.parse(line) as Line & BackupHead;
    if (found.head === null) found.head = headOf(path, said);
    else if (said.node !== undefined) nodes.push(said.node);
    else if (said.link !== undefined) {
      if (nodes.length > 0) yield* full({ facts: 0, changes: 0 });
      links.push(said.link);
    } else if (said.change !== undefined) changes.push(said.change);
    else if (said.end !== undefined) found.end = said.end;
    yield* full({ facts: PART_FACTS, changes: PART_CHANGES });
  }
  await unpacking;
  yield* full({ facts: 0, changes: 0 });
}

/** Lines by line feeds alone: JSON may hold the other signs that some readers of lines divide at. */
async function* linesIn(text: PassThrough): AsyncGenerator<string> {
  let rest = '';
  text.setEncoding('utf8');
  for await (const chunk of text as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

function headOf(path: string, head: BackupHead): BackupHead {
  if (head.format !== 'career-atlas backup') throw damaged(path, 'it does not begin as one');
  if (head.version > BACKUP_VERSION) {
    throw new BackupError(
      `The backup ${path} has version ${head.version}, and this Career Atlas knows versions up to ${BACKUP_VERSION}. Use the newer Career Atlas that wrote it.`,
    );
  }
  return head;
}

function damaged(path: string, how: string): BackupError {
  return new BackupError(`The backup ${path} is damaged: ${how}. Use another backup; nothing was changed.`);
}
