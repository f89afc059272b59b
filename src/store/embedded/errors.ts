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
  return new StoreUnavailableError(`The store in ${folder} can't be used: ${String(error)}`, { cause: error });
}
