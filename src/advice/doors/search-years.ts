/** How long people look for a job before they are hired. */
import { type Door, isEarnedAtWork, traitsOf } from '../../domain';
import { ENTRY_MODEL } from '../numbers/entry-model';

/** True if work asks for nothing, or teaches all that it asks for after the hire: employers take people as they come. */
function takesAnybody({ door, credentials }: Door): boolean {
  if (door === 'TRAINING') return credentials.every(isEarnedAtWork);
  return door === 'APPLY' && credentials.length === 0;
}

/**
 * True if a course of months, an examination, a year of paid training or a licence without a residency is all that is asked. Such work is short of people:
 * it takes on all who have that, whatever they did before.
 */
function isShortOfPeople({ door, credentials }: Door): boolean {
  // Hospitals choose residents once a year.
  if (door === 'LICENCE') return credentials.every(({ kind }) => kind !== 'RESIDENCY');
  const { shortYears, search } = ENTRY_MODEL;
  return credentials.every((each) =>
    isEarnedAtWork(each) ? each.years <= search.trained : traitsOf(each).isQuick && each.years <= shortYears,
  );
}

/** Years from the first application to the hire. @param relevance - of the job left, 0..1 */
export function searchYears(door: Door, relevance: number): number {
  const { known, unknown, open } = ENTRY_MODEL.search;
  if (door.crowded !== true && door.experienceYears <= ENTRY_MODEL.openYears) {
    if (takesAnybody(door)) return open;
    if (isShortOfPeople(door)) return known;
  }
  const strange = Math.max(0, 1 - relevance / ENTRY_MODEL.provenWork);
  return known + (unknown - known) * strange;
}
