/** Lists of roles with one entry for each job: roles of several classifications that are the same work are listed once. */
import type { CareerGraph } from '../../graph';
import { readingTable, rolesOfJob } from '../../network';

/** Which roles a list holds. */
export interface Listed {
  /** Places of the roles that match the text, best first; null without text. */
  readonly matching: readonly number[] | null;
  /** Null: all pass. */
  readonly passes: ((place: number) => boolean) | null;
}

/**
 * The same with one role for each job: of those that pass, ours, else O*NET's, else the first of ESCO's. A text matches a job if it
 * matches any of its roles, and the job stands where its best match stood. Takes a pass over the list.
 */
export function oncePerJob(graph: CareerGraph, { matching, passes }: Listed): Listed {
  const { job } = readingTable(graph);
  const shown = (place: number): number | undefined =>
    passes === null ? job[place] : rolesOfJob(graph, place).find(passes);
  if (matching === null)
    return { matching, passes: (place) => (passes === null || passes(place)) && shown(place) === place };
  const once = new Set(matching.map(shown));
  return { matching: [...once].filter((place) => place !== undefined), passes: null };
}
