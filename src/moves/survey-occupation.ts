/** An occupation as the survey of moves counts it, with its O*NET roles. */
import type { CareerGraph } from '../graph';

/** An occupation of the survey. The survey uses codes of the SOC of 2010, some of them broad. */
export interface SurveyOccupation {
  /** "15-1132" */
  readonly code: string;
  readonly title: string;
  /** Codes of the SOC of 2018 that it covers; O*NET's codes begin with them. */
  readonly soc2018: readonly string[];
  /** People employed under each of these codes, in hundreds; 0 if unknown. */
  readonly people: readonly number[];
  /** People employed in it, as a natural logarithm. */
  readonly lnEmployment: number;
  /** Mean pay of a year in US dollars, as a natural logarithm. */
  readonly lnPayUsd: number;
  /**
   * False for occupations that the survey leaves out, such as the military; their figures are those of their
   * neighbours.
   */
  readonly surveyed: boolean;
}

export interface Coverage {
  /** Role numbers by occupation, ascending; empty if none of its roles is loaded. */
  readonly roles: readonly (readonly number[])[];
  /** Occupation numbers by role number, ascending; empty for roles of other schemes. Some roles belong to several. */
  readonly occupations: readonly (readonly number[])[];
}

const PREFIX = 'role:onet/';

/** Which roles of a graph belong to which occupations. */
export function coverageOf(graph: CareerGraph, occupations: readonly SurveyOccupation[]): Coverage {
  const covering = new Map<string, number[]>();
  occupations.forEach((occupation, number) => {
    for (const code of occupation.soc2018) covering.set(code, [...(covering.get(code) ?? []), number]);
  });
  const byRole = graph.roles.map((role) => covering.get(socCodeOf(role.id)) ?? []);
  const roles = occupations.map((): number[] => []);
  byRole.forEach((numbers, role) => {
    for (const number of numbers) roles[number]!.push(role);
  });
  return { roles, occupations: byRole };
}

/** "15-1252" of `role:onet/15-1252.00`; empty for roles of other schemes. */
export function socCodeOf(roleId: string): string {
  return roleId.startsWith(PREFIX) ? roleId.slice(PREFIX.length, PREFIX.length + 7) : '';
}
