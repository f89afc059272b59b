/** The years in their work of somebody who tells their age and no years: a working life holds more of them than the usual. */
import type { CareerGraph } from '../../graph';
import type { Profile } from '../../needs';
import { jobsOf } from '../../network';
import { EDUCATION_LEVELS } from '../doors/education-levels';
import { usualHolder } from '../doors/standing';
import { YEARS_OF_AGE } from '../numbers/futures';

/** Years that a guess is made of. */
export interface YearsOfAge {
  readonly age: number;
  readonly years: number;
}

/** A guess, in whole years; null if they tell their years, or if their age says no other than the usual. */
export function yearsOfAge(
  graph: CareerGraph,
  from: number,
  { background = {} }: Profile,
  age: number | undefined,
): YearsOfAge | null {
  const { standIn } = jobsOf(graph);
  const job = standIn[from]!;
  if (age === undefined || (background.pastRoles ?? []).length > 0) return null;
  const { education, experienceYears } = usualHolder(graph, job);
  const begins = YEARS_OF_AGE.begins[EDUCATION_LEVELS[background.education ?? education]!];
  const working = Math.max(0, age - begins);
  const likely = Math.min(
    Math.max(experienceYears, YEARS_OF_AGE.share * working),
    YEARS_OF_AGE.times * experienceYears,
  );
  const years = Math.round(Math.min(working, likely));
  return years === Math.round(experienceYears) || years < 1 ? null : { age, years };
}

/** A question with the guess as the years in the job held. */
export function withYearsOfAge<Q extends { readonly from: number; readonly profile: Profile }>(
  question: Q,
  guess: YearsOfAge | null,
): Q {
  if (guess === null) return question;
  const { background } = question.profile;
  const pastRoles = [...(background?.pastRoles ?? []), { role: question.from, years: guess.years }];
  return { ...question, profile: { ...question.profile, background: { ...background, pastRoles } } };
}
