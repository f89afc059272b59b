/** Puts what was heard into an open question; what the question itself says wins. */
import type { Wish } from '../../advice';
import { FUTURES } from '../inputs/questions/futures';
import type { InputOf, ProfileInput } from '../inputs/questions/input-of';
import { jobOf } from './hear-names';
import type { HeardField, Hearing } from './heard';

/** The question with what was heard. */
export function withHeard(input: InputOf<typeof FUTURES.fields>, { heard }: Hearing): InputOf<typeof FUTURES.fields> {
  const said = (field: HeardField) => heard.filter((each) => each.field === field).map(({ value }) => value);
  const wishes = said('wishes') as Wish[];
  const towards = said('towards');
  const not = said('not');
  const brings = said('brings');
  const circumstances = said('circumstances');
  const study = input.maxStudyYears ?? said('maxStudyYears').map(Number)[0];
  const floor = input.minPayUsd ?? said('minPayUsd').map(Number)[0];
  const profile = profileWith(input, said);
  return {
    ...input,
    ...(wishes.length > 0 && { wishes: [...new Set([...(input.wishes ?? []), ...wishes])] }),
    ...(towards.length > 0 && { towards: together('towards', input.towards, towards) }),
    ...(not.length > 0 && { not: together('not', input.not, not) }),
    ...(brings.length > 0 && { brings: together('brings', input.brings, brings) }),
    ...(circumstances.length > 0 && {
      circumstances: together('circumstances', input.circumstances, circumstances),
    }),
    ...(floor !== undefined && { minPayUsd: floor }),
    ...(study !== undefined && { maxStudyYears: study }),
    ...(profile !== null && { profile }),
  };
}

/** What is stated and what was said, each once, no more than the field takes. */
function together(
  field: 'towards' | 'not' | 'brings' | 'circumstances',
  stated: readonly string[] | undefined,
  said: readonly string[],
): readonly string[] {
  const given = stated ?? [];
  return [...new Set([...given, ...said])].slice(0, Math.max(given.length, FUTURES.fields[field].most));
}

function profileWith(
  { from, profile: given }: InputOf<typeof FUTURES.fields>,
  said: (field: HeardField) => readonly string[],
): ProfileInput | null {
  const { credentials, education, fullTimeStudy, jobIsGone, pastRoles, payNow, ...others } = given ?? {};
  const heard = {
    credentials: [...new Set([...(credentials ?? []), ...said('profile.credentials')])],
    education: education ?? (said('profile.education')[0] as ProfileInput['education']),
    fullTimeStudy: fullTimeStudy ?? said('profile.fullTimeStudy').map((value) => value === 'true')[0],
    jobIsGone: jobIsGone ?? (said('profile.jobIsGone').length > 0 ? true : undefined),
    payNow: payNow ?? said('profile.payNow').map(Number)[0],
    pastRoles:
      pastRoles ??
      said('profile.pastRoles').map((value) =>
        value.includes(':') ? jobOf(value) : { ref: from, years: Number(value) },
      ),
  };
  const known = Object.entries(heard).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return given == null && known.length === 0 ? null : { ...others, ...Object.fromEntries(known) };
}
