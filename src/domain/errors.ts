/**
 * Errors: one base class, and one subclass for each thing that a caller treats differently. A message says what was
 * wrong, what was given and what to do. Absence is data (null, []), never an error.
 */

export type ErrorCode =
  | 'BAD_INPUT'
  | 'UNKNOWN_REFERENCE'
  | 'BAD_SOURCE_FILE'
  | 'DOWNLOAD_FAILED'
  | 'CONFLICT'
  | 'STORE_UNAVAILABLE'
  | 'STORE_NOT_WRITABLE'
  | 'STORE_LOCKED'
  | 'STORE_TOO_NEW'
  | 'STORE_NOT_EMPTY'
  | 'STORE_FOREIGN'
  | 'BAD_BACKUP'
  | 'PAST_NOT_KEPT'
  | 'BUSY'
  | 'TOO_MANY_REQUESTS'
  | 'CANCELLED'
  | 'SLOW_READER'
  | 'BAD_CONFIGURATION'
  | 'ADDRESS_UNUSABLE'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN';

/** The base of all errors that a caller may act on: a code, and a message that names the input and what to do. */
export abstract class CareerAtlasError extends Error {
  abstract readonly code: ErrorCode;
  override get name(): string {
    return this.constructor.name;
  }
}

/** An option or argument that is out of range or has the wrong shape. */
export class InvalidOptionError extends CareerAtlasError {
  readonly code = 'BAD_INPUT';
  constructor(
    /** The argument's path: `input.maxSteps`. */
    readonly option: string,
    message: string,
  ) {
    super(message);
  }
}

/** A reference that names nothing in the graph. */
export class UnknownReferenceError extends CareerAtlasError {
  readonly code = 'UNKNOWN_REFERENCE';
  constructor(
    readonly argument: string,
    readonly ref: string,
    /** What the reference should name, in everyday words: "role". */
    readonly what: string,
    /** The closest existing names, best first; at most five. */
    readonly suggestions: readonly { readonly id: string; readonly name: string }[],
  ) {
    const names = suggestions.map(({ name }) => `"${name}"`);
    const last = names.length > 1 ? ` or ${names.at(-1)}` : '';
    const hint =
      names.length === 0
        ? ' Find its name with a search.'
        : ` Did you mean ${names.slice(0, names.length > 1 ? -1 : 1).join(', ')}${last}?`;
    super(`Unknown ${what} "${ref}".${hint}`);
  }
}

/** A line of an input file that does not follow its format. */
export class SourceFileError extends CareerAtlasError {
  readonly code = 'BAD_SOURCE_FILE';
  constructor(
    readonly file: string,
    /** 1-based; 0 for the whole file. */
    readonly line: number,
    /** Name of the column or field; null if the error is not about one. */
    readonly column: string | null,
    problem: string,
  ) {
    super(`${file}${line > 0 ? `:${line}` : ''}${column === null ? '' : `, ${column}`}: ${problem}`);
  }
}

/** A publisher's file that can't be fetched. */
export class DownloadError extends CareerAtlasError {
  readonly code = 'DOWNLOAD_FAILED';
  constructor(
    readonly address: string,
    message: string,
  ) {
    super(message);
  }
}

/** The store is at another revision than `expectedRevision`. */
export class ConflictError extends CareerAtlasError {
  readonly code = 'CONFLICT';
  constructor(
    readonly expectedRevision: number,
    readonly revision: number,
  ) {
    super(
      `The graph is at revision ${revision}, not ${expectedRevision} as expected. Read it again and repeat the change.`,
    );
  }
}

/** The database does not answer. */
export class StoreUnavailableError extends CareerAtlasError {
  readonly code = 'STORE_UNAVAILABLE';
  /** False if it never will, as things are: a wrong password, a damaged file. */
  readonly mayPass: boolean;
  /** True if a write may be done all the same: it was asked for, and no answer came. */
  readonly mayBeDone: boolean;
  constructor(
    message: string,
    {
      cause,
      mayPass = true,
      mayBeDone = true,
    }: { readonly cause?: unknown; readonly mayPass?: boolean; readonly mayBeDone?: boolean } = {},
  ) {
    super(message, { cause });
    this.mayPass = mayPass;
    this.mayBeDone = mayBeDone;
  }
}

/** The store answers, but can't write: its disk is full or read-only, or its files belong to somebody else. */
export class StoreNotWritableError extends CareerAtlasError {
  readonly code = 'STORE_NOT_WRITABLE';
  /** True if the write may be done all the same: it is there, but not safe on disk yet. */
  readonly mayBeDone: boolean;
  constructor(
    message: string,
    { cause, mayBeDone = false }: { readonly cause?: unknown; readonly mayBeDone?: boolean } = {},
  ) {
    super(message, { cause });
    this.mayBeDone = mayBeDone;
  }
}

/** Another process has the embedded store open. */
export class StoreLockedError extends CareerAtlasError {
  readonly code = 'STORE_LOCKED';
}

/** The store was written by a newer Career Atlas. */
export class StoreTooNewError extends CareerAtlasError {
  readonly code = 'STORE_TOO_NEW';
}

/** A backup was to go into a store that holds something. */
export class StoreNotEmptyError extends CareerAtlasError {
  readonly code = 'STORE_NOT_EMPTY';
}

/** The store holds something in our place that we did not write. */
export class ForeignDataError extends CareerAtlasError {
  readonly code = 'STORE_FOREIGN';
}

/** A file that is no backup, or a damaged one. */
export class BackupError extends CareerAtlasError {
  readonly code = 'BAD_BACKUP';
}

/** An earlier revision that can't be worked out any more. */
export class PastNotKeptError extends CareerAtlasError {
  readonly code = 'PAST_NOT_KEPT';
}

/** Too many ask for the same kind of work at once. */
export class BusyError extends CareerAtlasError {
  readonly code = 'BUSY';
}

/** Work of a client that has used up its allowance. */
export class UsedUpError extends CareerAtlasError {
  readonly code = 'TOO_MANY_REQUESTS';
  constructor(
    message: string,
    /** Seconds until it has a new one. */
    readonly retryAfter: number,
  ) {
    super(message);
  }
}

/** Work that ended because nobody waits for it any more. */
export class CancelledError extends CareerAtlasError {
  readonly code = 'CANCELLED';
}

/** A subscriber who reads more slowly than news comes. */
export class SlowReaderError extends CareerAtlasError {
  readonly code = 'SLOW_READER';
}

/** An environment variable or a command-line option with a value that is not valid. */
export class ConfigurationError extends CareerAtlasError {
  readonly code = 'BAD_CONFIGURATION';
}

/** An address or a port that the server can't listen on. */
export class AddressUnusableError extends CareerAtlasError {
  readonly code = 'ADDRESS_UNUSABLE';
}

/** A key or token that is missing or does not count. Never says what was sent. */
export class UnauthenticatedError extends CareerAtlasError {
  readonly code = 'UNAUTHENTICATED';
}

/** Someone known who may not do this. */
export class ForbiddenError extends CareerAtlasError {
  readonly code = 'FORBIDDEN';
}
