import { BusyError, CancelledError } from '../../domain';

/** That too much waits, of one client or in all. */
export function busy(): BusyError {
  return new BusyError('Too many questions are being worked on, or too many of yours. Try again in a few seconds.');
}

/** That whoever asked has left. */
export function left(): CancelledError {
  return new CancelledError('Nobody waits for the answer.');
}
