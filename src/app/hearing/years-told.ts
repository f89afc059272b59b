/** Years in this work that a date tells, and years that cannot be. */
import { count } from '../../domain';
import { isImpossible, yearsSince } from './age-said';
import type { Found } from './found';
import { isOfOthers } from './speaker';

/** Years in this work since a date, where a clause tells no others. */
export function datedIn(clause: string, age: number | undefined, thisYear: number): readonly Found[] {
  const since = isOfOthers(clause) ? null : yearsSince(clause, age, thisYear);
  if (since === null) return [];
  const { years, ...stretch } = since;
  return [
    { ...stretch, field: 'profile.pastRoles', value: String(years), meaning: `${count(years, 'year')} in this work` },
  ];
}

/** Years that nobody of an age can have worked are told back, and not used. */
export function possibleAt(age: number | undefined, found: Found): Found {
  if (found.field !== 'profile.pastRoles') return found;
  const years = Number(found.value.slice(found.value.lastIndexOf(':') + 1));
  if (!isImpossible(years, age)) return found;
  const at = age === undefined ? '' : ` at ${age}`;
  return { ...found, field: null, value: '', meaning: `${count(years, 'year')} of work${at} cannot be: not used` };
}
