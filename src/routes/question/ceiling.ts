/** How high a role on the way may stand, whatever routes are ranked by. */
import { numberIn, numberTable, oncePer, STEP_MODEL, seniorityRank } from '../../domain';
import type { CareerGraph } from '../../graph';

/** How far a role on the way may stand above both ends. Pay is limited by the step model: leaving the role is no step down. */
export const ABOVE_NUMBERS = numberTable(
  'above',
  { about: 'How far a job on the way may stand above both ends', from: 'ESTIMATE', source: 'Set by hand.' },
  {
    experienceYears: numberIn.years(
      2,
      'A job on the way may ask for so much more related work than both ends: nobody becomes a judge to become a lawyer.',
    ),
    rungs: numberIn.rungs(0, 'A job on the way may stand so many rungs above both ends.'),
  },
);

/** The plain numbers of that. */
export const ABOVE_ENDS = ABOVE_NUMBERS.values;

/** The most that a role on the way may pay (US dollars a year), ask for (years) and stand at; Infinity if an end's own is unknown. */
export interface Ceiling {
  readonly payUsd: number;
  readonly experienceYears: number;
  readonly rung: number;
}

/** The ceiling between two roles. */
export function ceilingBetween(graph: CareerGraph, from: number, to: number): Ceiling {
  const { payUsd, experienceYears, rung } = heightsOf(graph);
  const most = (of: Float64Array) => {
    const higher = Math.max(of[from]!, of[to]!);
    return Number.isNaN(higher) ? Number.POSITIVE_INFINITY : higher;
  };
  return {
    payUsd: most(payUsd) / STEP_MODEL.stepDownPayShare,
    experienceYears: most(experienceYears) + ABOVE_ENDS.experienceYears,
    rung: most(rung) + ABOVE_ENDS.rungs,
  };
}

/** What a ceiling limits, by role; NaN where it is unknown, which is above no ceiling. */
export const heightsOf = oncePer(({ roles }: CareerGraph) => ({
  payUsd: Float64Array.from(roles, ({ typicalPayUsd }) => typicalPayUsd ?? Number.NaN),
  experienceYears: Float64Array.from(roles, ({ experienceYears }) => experienceYears ?? Number.NaN),
  rung: Float64Array.from(roles, ({ seniority }) => (seniority === undefined ? Number.NaN : seniorityRank(seniority))),
}));
