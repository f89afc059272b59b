/**
 * Which roles count for adjacency if you do not choose. Schemes are not mixed: O*NET's 923 occupations are coarse and
 * would drown the finer roles of our seeds, and counts over one scheme mean something. The first of these that knows
 * the competencies well enough counts: what roles need, in ATLAS, ONET, ESCO; then everything they ask for, because
 * some tools are in use but not in demand. We tried weights by importance, joined schemes, and everything asked for on
 * the hand-checked neighbourhoods of `test/sense`; none was better, and some were clearly worse.
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

/** The importance that lets in everything that a role asks for. */
const AT_ALL = 1;

/**
 * The matrix in which to look for neighbours. It chooses whatever `options` leave out.
 *
 * @param competencies - numbers in the graph; `[]` if the question is not about certain ones
 * @param minSupport - least number of roles that ask for each; if no scheme has that many, the scheme with the most for
 * the rarest counts
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

/** Number of roles that need the rarest of the competencies; all roles with a need if there is none. */
function supportOfRarest(graph: CareerGraph, competencies: readonly number[], options: MatrixOptions): number {
  if (competencies.length === 0) return skillMatrix(graph, options).roles.length;
  return competencies.reduce(
    (least, competency) => Math.min(least, supportIn(graph, competency, options)),
    Number.POSITIVE_INFINITY,
  );
}
