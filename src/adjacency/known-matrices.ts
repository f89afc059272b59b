import { LRUCache } from 'lru-cache';
import { SCHEMES, STEP_MODEL } from '../domain';
import { type CareerGraph, oncePerFigures } from '../graph';
import { buildSkillMatrix, type MatrixOptions, type SkillMatrix } from './skill-matrix';

/** Matrices kept per graph: eight disciplines and three schemes, with space for some thresholds. */
const MOST_MATRICES = 24;

const matricesOf = oncePerFigures((_: CareerGraph) => new LRUCache<string, SkillMatrix>({ max: MOST_MATRICES }));

/** The matrix of a graph with these options. It is built on demand and kept as long as the graph. */
export function skillMatrix(graph: CareerGraph, options: MatrixOptions = {}): SkillMatrix {
  const matrices = matricesOf(graph);
  const { schemes = SCHEMES, discipline = '', importance = STEP_MODEL.needFromImportance } = options;
  const key = JSON.stringify([SCHEMES.filter((scheme) => schemes.includes(scheme)), discipline, importance]);
  const matrix = matrices.get(key) ?? buildSkillMatrix(graph, options);
  matrices.set(key, matrix);
  return matrix;
}
