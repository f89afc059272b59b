/** The embedded engine's failures in our terms. */
import { CareerAtlasError, StoreLockedError, StoreUnavailableError } from '../../domain';

/** The engine has no code for it, only this sentence. */
const LOCKED = /cannot be locked/i;

/** True if the error says that the file is open elsewhere. */
export function isLocked(error: unknown): boolean {
  return LOCKED.test(String(error));
}

/** What to throw for an error of the engine; our own errors stay as they are. */
export function translated(error: unknown, folder: string): unknown {
  if (error instanceof CareerAtlasError) return error;
  if (isLocked(error)) {
    return new StoreLockedError(
      `The store in ${folder} is open in another process. Stop that one, or give this one another folder by DATA_DIR.`,
      { cause: error },
    );
  }
  return new StoreUnavailableError(`The store in ${folder} can't be used: ${String(error)}`, {
    cause: error,
    mayPass: false,
  });
}

/** What to throw if a store can't be opened: as `translated`, with what to do about a damaged one. */
export function unopened(error: unknown, folder: string): unknown {
  const thrown = translated(error, folder);
  if (!(thrown instanceof StoreUnavailableError)) return thrown;
  return new StoreUnavailableError(
    `${thrown.message.replace(/\.?$/, '.')} If its disk is full or may not be written, mend that. Otherwise its files are damaged: put back a copy of the folder, or move the folder away, run "career-atlas seed" and import the sources again.`,
    { cause: error, mayPass: false },
  );
}
