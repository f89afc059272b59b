/** A door for tests: what it asks is stated, all else is nothing. */
import type { Credential, Door } from '../../../src/domain';

export function aDoor(door: Door['door'], credentials: readonly Credential[] = [], more: Partial<Door> = {}): Door {
  return {
    door,
    hiredFor: '',
    credentials,
    experienceYears: 0,
    experienceIn: [],
    studyYears: 0,
    trainingYears: 0,
    source: 'test',
    evidence: 'EDITORIAL',
    ...more,
  };
}
