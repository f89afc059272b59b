/**
 * Which roles can tell what lies next to a competency, if its asker doesn't say. Schemes are not mixed: O*NET's 923 occupations
 * are coarse and would drown the finer roles of our own seeds, and counts over one scheme mean something. The first of these
 * that knows the competencies well enough speaks: what roles need, in ATLAS, ONET, ESCO; then what they ask for at all, where
 * a tool is in use rather than in demand. Sense was tried on the hand-checked neighbourhoods of `test/sense`, where weighing by
 * importance, joining schemes, or all that is asked for gave no better or clearly worse ones.
 */
import { SCHEMES, type Scheme, STEP_MODEL } from '../domain';
import type { CareerGraph } from '../graph';
import { skillMatrix } from './known-matrices';
import { type MatrixOptions, type SkillMatrix, supportIn } from './skill-matrix';

export interface TellingMatrix {
  readonly matrix: SkillMatrix;
  readonly schemes: readonly Scheme[];
  readonly importance: number;
}

/** Importance of anything that a role asks for. */
const AT_ALL = 1;

/**
 * The matrix in which neighbours are looked for: what `options` leave out is chosen.
 *
 * @param competencies - numbers in the graph; `[]` if it is not about certain ones
 * @param minSupport - so many roles have to ask for each; where no scheme has that many, the one with the most of the rarest is taken
 */
export function tellingMatrix(
  graph: CareerGraph,
  competencies: readonly number[],
  options: MatrixOptions,
  minSupport: number,
): TellingMatrix {
  const importances = options.importance === undefined ? [STEP_MODEL.needFromImportance, AT_ALL] : [options.importance];
  const choices = options.schemes === undefined ? SCHEMES.map((scheme) => [scheme]) : [options.schemes];
  let best = { schemes: choices[0]!, importance: importances[0]! };
  let most = -1;
  for (const importance of importances) {
    for (const schemes of choices) {
      const rarest = supportOfRarest(graph, competencies, { ...options, schemes, importance });
      if (rarest > most) [best, most] = [{ schemes, importance }, rarest];
      if (rarest >= minSupport) return { ...best, matrix: skillMatrix(graph, { ...options, ...best }) };
    }
  }
  return { ...best, matrix: skillMatrix(graph, { ...options, ...best }) };
}

/** How many roles need the competency that the fewest need; all roles with a need if there is no competency. */
function supportOfRarest(graph: CareerGraph, competencies: readonly number[], options: MatrixOptions): number {
  if (competencies.length === 0) return skillMatrix(graph, options).roles.length;
  return competencies.reduce(
    (least, competency) => Math.min(least, supportIn(graph, competency, options)),
    Number.POSITIVE_INFINITY,
  );
}
