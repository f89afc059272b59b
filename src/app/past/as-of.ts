import { InvalidOptionError } from '../../domain';

/** A moment in the life of the graph: a revision, or a time, which means the newest revision that had been made by then. */
export interface AsOf {
  readonly revision?: number | null | undefined;
  /** ISO 8601, or a Date. */
  readonly time?: string | Date | null | undefined;
}

/**
 * The revision that a moment means.
 *
 * @param newest - the revision that answers now; a time in the future means it
 * @param argument - what errors call it
 * @param revisionAt - the newest revision at a time, as CareerStore.revisionAt gives it
 * @throws {InvalidOptionError} if not exactly one of both is given, the time is none, or the revision is not there yet
 */
export async function revisionOf(
  asOf: AsOf,
  newest: number,
  argument: string,
  revisionAt: (time: string) => Promise<number>,
): Promise<number> {
  const { revision, time } = asOf;
  const isRevision = revision !== undefined && revision !== null;
  const isTime = time !== undefined && time !== null;
  if (isRevision === isTime) {
    throw new InvalidOptionError(argument, `${argument} takes a revision or a time: exactly one of them.`);
  }
  if (isRevision) {
    if (Number.isSafeInteger(revision) && revision >= 0 && revision <= newest) return revision;
    throw new InvalidOptionError(
      argument,
      `${argument}.revision must be 0 to ${newest}, the newest revision, but is ${revision}.`,
    );
  }
  const moment = new Date(time as string | Date);
  if (Number.isNaN(moment.getTime())) {
    throw new InvalidOptionError(
      argument,
      `${argument}.time must be a date and time such as 2026-11-24T09:30:00Z, but is "${String(time).slice(0, 40)}".`,
    );
  }
  return Math.min(newest, await revisionAt(moment.toISOString()));
}
