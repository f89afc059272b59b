/** How long people look for a job before they are hired. */
import { type Credential, type Door, traitsOf } from '../../domain';
import { ENTRY_MODEL } from '../numbers/entry-model';

/** True if a course of months or an examination is all that is asked: such work takes on everybody who has it. */
function isShortOfPeople(credentials: readonly Credential[], experienceYears: number): boolean {
  const { openYears, shortYears } = ENTRY_MODEL;
  return (
    experienceYears <= openYears && credentials.every((each) => traitsOf(each).isQuick && each.years <= shortYears)
  );
}

/** Years from the first application to the hire. @param relevance - of the job left, 0..1 */
export function searchYears({ door, credentials, experienceYears }: Door, relevance: number): number {
  const { known, unknown, open } = ENTRY_MODEL.search;
  if ((door === 'APPLY' || door === 'TRAINING') && experienceYears <= ENTRY_MODEL.openYears && credentials.length === 0)
    return open;
  if (isShortOfPeople(credentials, experienceYears)) return known;
  const strange = Math.max(0, 1 - relevance / ENTRY_MODEL.provenWork);
  return known + (unknown - known) * strange;
}
