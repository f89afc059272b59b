/** Flipped bits and cuts in the files of an embedded store, and what it then says. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { addKey, openAtlas } from '../../src/app';
import { randomNumbers } from '../../src/domain';
import { decodedGraph, encodedGraph, inTurns } from '../../src/graph';
import { createStore } from '../../src/store';
import { contentOf } from '../contract/facts';
import { randomHistory } from '../past/histories';
import { folderDigest } from '../store/folder-digest';

export interface DamageOptions {
  readonly flips: number;
  readonly cuts: number;
  /** Of the places; default 1. */
  readonly seed?: number;
  /** Told of each damaged store. */
  readonly tell?: (line: string) => void;
}

export interface DamageFigures {
  /** Stores that were refused, with what to do. */
  readonly refused: number;
  /** Stores that held exactly what they held before: the damage hit what is not used, or what is made again. */
  readonly same: number;
  /** Files that were damaged, and how often. */
  readonly files: Readonly<Record<string, number>>;
}

/**
 * Damages copies of a store in one place each, and opens them as a server does.
 *
 * @param dataDir - of a store that nobody writes to; also the files of one that was killed
 * @throws {Error} if a damaged store opens with another content, or is refused without saying what to do, or changed though it was refused
 */
export async function damageStore(
  dataDir: string,
  { flips, cuts, seed = 1, tell = () => {} }: DamageOptions,
): Promise<DamageFigures> {
  const random = randomNumbers(seed);
  const folder = mkdtempSync(join(tmpdir(), 'career-atlas-'));
  const damaged = join(folder, 'damaged');
  const files: Record<string, number> = {};
  let refused = 0;
  let same = 0;
  try {
    cpSync(dataDir, damaged, { recursive: true });
    const expected = await digestOf(damaged);
    for (let round = 0; round < flips + cuts; round++) {
      rmSync(damaged, { recursive: true });
      cpSync(dataDir, damaged, { recursive: true });
      const isFlip = round < flips;
      const { file, at } = damage(damaged, isFlip, random);
      files[file] = (files[file] ?? 0) + 1;
      const where = `${isFlip ? 'a flipped bit' : 'a cut'} at byte ${at} of ${file}`;
      const before = folderDigest(damaged);
      const found = await digestOf(damaged).catch((error: unknown) => error as Error);
      if (found instanceof Error) {
        if (!/damaged|moved? the folder away/.test(found.message)) throw new Error(`${where}: ${found.message}`);
        if (!isDeepStrictEqual(folderDigest(damaged), before))
          throw new Error(`${where}: refused, but files were changed.`);
        refused++;
      } else if (found === expected) same++;
      else throw new Error(`${where} is not seen, and the store holds something else.`);
      tell(`${where}: ${found instanceof Error ? 'refused' : 'the same content'}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { refused, same, files };
}

/** Damages one file of a folder, each as likely as it is chosen: small files are hit as often as large ones. */
function damage(folder: string, isFlip: boolean, random: () => number): { readonly file: string; readonly at: number } {
  const files = filesIn(folder).filter((path) => statSync(path).size > 0);
  const path = files[Math.floor(random() * files.length)]!;
  const bytes = readFileSync(path);
  const at = Math.floor(random() * bytes.length);
  if (isFlip) {
    bytes[at] = bytes[at]! ^ (1 << Math.floor(random() * 8));
    writeFileSync(path, bytes);
  } else writeFileSync(path, bytes.subarray(0, at));
  return { file: relative(folder, path), at };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(path) : [path];
    })
    .sort();
}

/** Of everything in a store: facts, trail, private records, and the graph that a server answers from. */
async function digestOf(dataDir: string): Promise<string> {
  const store = createStore({ kind: 'embedded', dataDir });
  await store.open();
  try {
    const digest = createHash('sha256');
    digest.update(JSON.stringify(await contentOf(store)));
    digest.update(JSON.stringify(await store.state()));
    for (let after = 0; ; ) {
      const changes = await store.changesSince(after, 50);
      if (changes.length === 0) break;
      digest.update(JSON.stringify(changes));
      after = changes.at(-1)!.revision;
    }
    for (const kind of RECORD_KINDS) digest.update(JSON.stringify(await store.records.list(kind, { first: 100 })));
    const atlas = await openAtlas(store, { dataDir });
    try {
      const { graph } = atlas.snapshot();
      // When it was loaded may differ, and so may the types of the columns of a graph that was built and one that was read.
      const read = decodedGraph(await inTurns(encodedGraph({ ...graph, loadedAt: '' }))).graph;
      digest.update(await inTurns(encodedGraph(read)));
    } finally {
      await atlas.close();
    }
    return digest.digest('hex');
  } finally {
    await store.close();
  }
}

const RECORD_KINDS = ['api-key', 'sign-up', 'edit'];

/** Puts a small store into an empty folder, with the file of its graph and a log, as a server that is killed leaves them. */
export async function putSmallStore(folder: string): Promise<void> {
  // A checkpoint of the engine's own, on a busy machine, takes all out of the log, or is half done in what is copied.
  for (let tries = 0; tries < 5; tries++) {
    await putOnce(folder);
    const isLogThere = filesIn(join(folder, 'graph.grafeo.wal')).some((path) => statSync(path).size > 0);
    if (isLogThere && (await isWhole(folder))) return;
    rmSync(folder, { recursive: true });
  }
  throw new Error('The store has no log, or is no store, however often it is made.');
}

/** True if a copy of the folder opens. */
async function isWhole(folder: string): Promise<boolean> {
  const copy = mkdtempSync(join(tmpdir(), 'career-atlas-'));
  try {
    cpSync(folder, copy, { recursive: true });
    return await digestOf(copy).then(
      () => true,
      () => false,
    );
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

async function putOnce(folder: string): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'career-atlas-'));
  const store = createStore({ kind: 'embedded', dataDir });
  await store.open();
  for (const { set } of randomHistory(3, 15).edits) await store.apply(set);
  await addKey(store.records, { name: 'ada', scope: 'editor' });
  await (await openAtlas(store, { dataDir })).close();
  cpSync(dataDir, folder, { recursive: true });
  await store.close();
  rmSync(dataDir, { recursive: true, force: true });
}
