/** Fetches one file: goes on where it ended last time, and is there as a whole or not at all. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type DownloadError, inBytes, type Progress } from '../domain';
import { BrokenConnection, piecesOf } from './broken-connection';
import { failed, type Origin } from './download-error';
import { forget, keptOf, note, partialPath, sizeOfFile } from './partial-file';
import { request } from './request';

export interface FetchOptions {
  readonly progress?: Progress;
  /** A larger file is refused. Default 200 MB: O*NET's archive has 13. */
  readonly mostBytes?: number;
  /** A server that sends nothing for so long is given up. Default 30,000. */
  readonly idleMs?: number;
  /** Pauses before each further attempt after a connection that broke. Default 1, 3 and 10 seconds. */
  readonly pausesMs?: readonly number[];
}

const DEFAULTS: Required<Omit<FetchOptions, 'progress'>> = Object.freeze({
  mostBytes: 200_000_000,
  idleMs: 30_000,
  pausesMs: [1000, 3000, 10_000],
});

/** However well it goes: a server may break each connection after a few bytes. */
const MOST_ATTEMPTS = 20;

/** A file that is there now. */
export interface Fetched {
  readonly name: string;
  readonly address: string;
  readonly bytes: number;
  /** SHA-256 of its content, 64 hexadecimal digits. */
  readonly sha256: string;
  /** False if the file was there already and the publisher has no other. */
  readonly isNew: boolean;
}

/**
 * Fetches a file to a path. A part that is there already is gone on with, if the publisher still has that version. A whole
 * file is fetched again only if the publisher has another.
 *
 * @throws {DownloadError} if the publisher can't be reached, refuses, or sends something else; what came is kept
 */
export async function fetchFile(origin: Origin, target: string, options: FetchOptions = {}): Promise<Fetched> {
  const settings = { ...DEFAULTS, ...options };
  await mkdir(dirname(target), { recursive: true });
  for (let [attempt, all] = [0, 1]; ; attempt++, all++) {
    const had = sizeOfFile(partialPath(target));
    try {
      const isNew = await attemptToFetch(origin, target, settings);
      return { ...(await described(target)), name: origin.name, address: origin.address, isNew };
    } catch (error) {
      if (!(error instanceof BrokenConnection)) throw error;
      const pause = settings.pausesMs[attempt];
      const arrived = sizeOfFile(partialPath(target));
      if (pause === undefined || all === MOST_ATTEMPTS) throw unreachable(origin, error, arrived);
      // A connection that brought something is worth more attempts.
      if (arrived > had) attempt = -1;
      await sleep(pause);
    }
  }
}

type Settings = typeof DEFAULTS & Pick<FetchOptions, 'progress'>;

/** @returns true if the file was fetched, false if the one that is there is still the publisher's */
async function attemptToFetch(origin: Origin, target: string, settings: Settings): Promise<boolean> {
  const partial = partialPath(target);
  const whole = keptOf(target, origin.address);
  const begun = keptOf(partial, origin.address);
  const offset = begun === null ? 0 : sizeOfFile(partial);
  const idle = new IdleTimer(settings.idleMs);
  try {
    const headers = offset > 0 ? rangeFrom(offset, begun!.version) : whole === null ? {} : unlessStill(whole.version);
    const answer = await request(origin, headers, idle.signal);
    if (answer.status === 304) return false;
    if (answer.status === 416) {
      // What is there is no beginning of what the publisher has.
      await answer.body?.cancel();
      forget(partial);
      return attemptToFetch(origin, target, settings);
    }
    const start = answer.status === 206 ? startOf(answer, offset) : 0;
    if (start === null) {
      await answer.body?.cancel();
      forget(partial);
      throw failed(origin, 'sent another part than was asked for', 'Run the command again.');
    }
    await receive(origin, answer, partial, start, settings, idle);
    await rename(partial, target);
    forget(partial);
    note(target, origin.address, versionOf(answer));
    return true;
  } finally {
    idle.stop();
  }
}

function rangeFrom(offset: number, version: string): Readonly<Record<string, string>> {
  return { range: `bytes=${offset}-`, 'if-range': version };
}

function unlessStill(version: string): Readonly<Record<string, string>> {
  return version.startsWith('"') ? { 'if-none-match': version } : { 'if-modified-since': version };
}

/** A strong entity tag, or the date of the last change: what `If-Range` takes (RFC 9110, section 13.1.5). */
function versionOf(answer: Response): string | null {
  const tag = answer.headers.get('etag');
  return tag?.startsWith('"') === true ? tag : answer.headers.get('last-modified');
}

/** Where the part begins that an answer of status 206 brings; null if that is not where the file at hand ends. */
function startOf(answer: Response, offset: number): number | null {
  const start = /^bytes (\d+)-\d+\/(?:\d+|\*)$/.exec(answer.headers.get('content-range') ?? '')?.[1];
  return start !== undefined && Number(start) === offset ? offset : null;
}

async function receive(
  origin: Origin,
  answer: Response,
  partial: string,
  start: number,
  { progress, mostBytes }: Settings,
  idle: IdleTimer,
): Promise<void> {
  const stated = answer.headers.get('content-length');
  const total = stated === null ? 0 : start + Number(stated);
  const tooLarge = () => failed(origin, `sends more than ${inBytes(mostBytes)}, as no release does`);
  if (total > mostBytes) {
    await answer.body?.cancel();
    throw tooLarge();
  }
  note(partial, origin.address, versionOf(answer));
  const file = await open(partial, start > 0 ? 'a' : 'w');
  let done = start;
  try {
    progress?.(`fetching ${origin.name}`, done, total);
    for await (const chunk of piecesOf(answer)) {
      idle.restart();
      done += chunk.length;
      if (done > mostBytes) throw tooLarge();
      await file.write(chunk);
      progress?.(`fetching ${origin.name}`, done, Math.max(total, done));
    }
    await file.sync();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    throw failed(origin, 'fills the disk', 'Make room and run the command again: it goes on where it ended.');
  } finally {
    await file.close();
  }
  if (total > 0 && done < total) throw new BrokenConnection(`ended after ${inBytes(done)} of ${inBytes(total)}`);
}

async function described(path: string): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return { bytes: sizeOfFile(path), sha256: hash.digest('hex') };
}

/** Ends a request in which nothing arrives for a while. */
class IdleTimer {
  readonly #controller = new AbortController();
  readonly #ms: number;
  #timer: NodeJS.Timeout | undefined;

  constructor(ms: number) {
    this.#ms = ms;
    this.restart();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  restart(): void {
    clearTimeout(this.#timer);
    const error = new BrokenConnection(`sent nothing for ${this.#ms / 1000} seconds`);
    this.#timer = setTimeout(() => this.#controller.abort(error), this.#ms);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}

function unreachable(origin: Origin, { message }: BrokenConnection, arrived: number): DownloadError {
  const kept = arrived > 0 ? ` ${inBytes(arrived)} are kept, and it goes on from there.` : '';
  return failed(
    origin,
    message,
    `Run the command again.${kept} If you need a proxy, or it still fails, fetch the file from ${origin.page} and import it from where you put it.`,
  );
}
