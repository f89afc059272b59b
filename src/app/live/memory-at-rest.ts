/**
 * Gives back the memory that a server at rest no longer needs. V8 collects garbage when more is asked for, and a server at rest asks for
 * nothing: what many requests or edits have left, such as graphs before the last edit, would stay for as long as nobody comes.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How often a look is taken, milliseconds, */
const LOOK_MS = 2_000;
/** how much of that time a server at rest works at most, */
const IDLE_SHARE = 0.03;
/** and after how many such looks in a row it is at rest: ten seconds. */
const LOOKS = 5;
/** A collection holds the event loop for about a tenth of a second, so it takes so much to be worth one, bytes. */
const WORTH_BYTES = 32 * 2 ** 20;

/** What is looked at, and done. */
export interface RestParts {
  /** What the process has worked, milliseconds. */
  readonly workedMs: () => number;
  /** Bytes of objects and arrays, with what is garbage. */
  readonly usedBytes: () => number;
  /** Collects all garbage. */
  readonly collect: () => void;
}

/** Looks after a process from now on. @returns what ends it */
export function collectAtRest({ workedMs, usedBytes, collect }: RestParts = ofThisProcess()): () => void {
  let [worked, idle] = [workedMs(), 0];
  let leftBytes = 0;
  const look = () => {
    const now = workedMs();
    idle = now - worked < IDLE_SHARE * LOOK_MS ? idle + 1 : 0;
    worked = now;
    if (idle < LOOKS) return;
    idle = 0;
    const before = usedBytes();
    if (before - leftBytes < WORTH_BYTES) return;
    collect();
    const after = usedBytes();
    // What a collection lets go may have held more, which the next one takes.
    leftBytes = before - after < WORTH_BYTES ? after : 0;
  };
  const timer = setInterval(look, LOOK_MS);
  timer.unref();
  return () => clearInterval(timer);
}

function ofThisProcess(): RestParts {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  return {
    workedMs: () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1000;
    },
    usedBytes: () => {
      const { heapTotal, external } = process.memoryUsage();
      return heapTotal + external;
    },
    collect: () => collect(),
  };
}
