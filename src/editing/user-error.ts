/** What is wrong with an edit, for the person who made it. */

/** Why an edit was not made. */
export const EDIT_ERROR_CODES = [
  'REQUIRED',
  'INVALID',
  'UNKNOWN_REFERENCE',
  'NOT_FOUND',
  'ALREADY_EXISTS',
  'IN_USE',
  'TOO_LARGE',
  'CONFLICT',
  'KEY_USED_OTHERWISE',
] as const;
export type EditErrorCode = (typeof EDIT_ERROR_CODES)[number];

export interface UserError {
  /** Where: the field's name after those it is in. */
  readonly path: readonly string[];
  /** What is wrong, and what to do. */
  readonly message: string;
  readonly code: EditErrorCode;
}

/** Thrown inside this room when a command can't be done; its errors become data at the door. */
export class Refused extends Error {
  constructor(readonly errors: readonly UserError[]) {
    super(errors.map(({ message }) => message).join(' '));
  }
}

/** One thing that is wrong with a field. */
export function refused(field: string, code: EditErrorCode, message: string): Refused {
  return new Refused([{ path: [field], message, code }]);
}
