/** The embedded engine's failures in our terms. */
import { CareerAtlasError, StoreLockedError, StoreNotWritableError, StoreUnavailableError } from '../../domain';
import { NotSafeYetError } from './transactions';
import { writeTroubleIn } from './write-trouble';

/** The engine has no code for it, only this sentence. */
const LOCKED = /cannot be locked/i;

/** True if the error says that the file is open elsewhere. */
function isLocked(error: unknown): boolean {
  return LOCKED.test(String(error));
}

/** True for an error of the operating system as Node.js tells it: of a file that a reader of the store writes. The engine tells its own otherwise. */
export function isOfAnotherFile(error: unknown): boolean {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === 'string';
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
  const trouble = writeTroubleIn(error instanceof NotSafeYetError ? error.cause : error, folder);
  if (trouble !== null) {
    const mayBeDone = error instanceof NotSafeYetError;
    const outcome = mayBeDone
      ? 'The change is made, but not safe yet: it is, once there is room. Look for it before you make it again.'
      : 'Nothing was changed.';
    return new StoreNotWritableError(`${trouble} ${outcome}`, { cause: error, mayBeDone });
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
