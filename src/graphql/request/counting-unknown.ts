/** Tells of names that a graph does not know, whichever question names them. */
import type { Snapshot } from '../../app';
import { UnknownReferenceError } from '../../domain';
import type { Sliced } from '../../graph';

/** The same work; what it throws goes to `telling`. */
function* watched(work: Sliced<unknown>, telling: (error: unknown) => never): Sliced<unknown> {
  try {
    return yield* work;
  } catch (error) {
    return telling(error);
  }
}

/** A snapshot that tells whenever one of its questions names what is not there: looking for names like it takes time. */
export function countingUnknown(snapshot: Snapshot, tell: () => void): Snapshot {
  return new Proxy(snapshot, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...asked: unknown[]): unknown => {
        const telling = (error: unknown): never => {
          if (error instanceof UnknownReferenceError) tell();
          throw error;
        };
        try {
          const answer: unknown = Reflect.apply(value, target, asked);
          return String(name).endsWith('InSlices') ? watched(answer as Sliced<unknown>, telling) : answer;
        } catch (error) {
          return telling(error);
        }
      };
    },
  });
}
