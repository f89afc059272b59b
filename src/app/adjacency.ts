/** Which competencies lie next to each other, for the faces. */
import { LRUCache } from 'lru-cache';
import { type AdjacencyMeasure, adjacentTo, type SkillPair, strongestPairs, tellingMatrix } from '../adjacency';
import type { Scheme } from '../domain';
import { type CareerGraph, type CompetencyNode, inTurns } from '../graph';
import { type AdjacencyInput, type AdjacencyQuestion, adjacencyQuestion, type NeighbourInput } from './adjacency-input';
import type { UnknownReference } from './atlas';

export interface Adjacency {
  readonly kind: 'Adjacency';
  readonly measure: AdjacencyMeasure;
  /** Whose roles were counted. */
  readonly schemes: readonly Scheme[];
  /** Requirements of this importance or more, 1..5, were counted. */
  readonly importance: number;
  /** Strongest first. */
  readonly pairs: readonly SkillPair[];
}

/** How many neighbours of one competency are looked at, and how many of all pairs: what is weaker is for exports. */
export const MOST_NEIGHBOURS = 500;
export const MOST_PAIRS = 10_000;

/** The competencies nearest to one, nearest first, at most `MOST_NEIGHBOURS`. @throws {InvalidOptionError} */
export function adjacentCompetencies(
  graph: CareerGraph,
  competency: CompetencyNode,
  input: NeighbourInput,
): Adjacency | UnknownReference {
  const question = adjacencyQuestion(graph, input, '');
  if ('ref' in question) return question;
  const { matrix, ...told } = tellingMatrix(graph, [competency.index], question, question.minSupport);
  const { measure, minSupport, minLift, kind } = question;
  const accepts = kind === undefined ? undefined : (_: number, y: number) => graph.competencies[y]!.kind === kind;
  const pairs = adjacentTo(matrix, competency.index, { measure, minSupport, minLift, accepts, first: MOST_NEIGHBOURS });
  return { kind: 'Adjacency', measure, ...told, pairs };
}

/**
 * The strongest pairs, strongest first, at most `MOST_PAIRS`. The search runs in slices between other work, and is made once for
 * equal questions of one graph. @throws {InvalidOptionError}
 */
export function strongestAdjacency(graph: CareerGraph, input: AdjacencyInput): UnknownReference | Promise<Adjacency> {
  const question = adjacencyQuestion(graph, input, 'input.');
  if ('ref' in question) return question;
  const answers = known.get(graph) ?? new LRUCache<string, Promise<Adjacency>>({ max: MOST_ANSWERS });
  known.set(graph, answers);
  const key = JSON.stringify(question);
  const answer = answers.get(key) ?? search(graph, question);
  answers.set(key, answer);
  return answer;
}

/** Answers kept for each graph: an answer is about a megabyte. */
const MOST_ANSWERS = 16;

const known = new WeakMap<CareerGraph, LRUCache<string, Promise<Adjacency>>>();

async function search(graph: CareerGraph, question: AdjacencyQuestion): Promise<Adjacency> {
  const { measure, minSupport, minLift, kind, competencies } = question;
  const { matrix, ...told } = tellingMatrix(graph, competencies, question, minSupport);
  const named = new Set(competencies);
  const isOfKind = (each: number) => kind === undefined || graph.competencies[each]!.kind === kind;
  const accepts = (x: number, y: number) =>
    isOfKind(x) && isOfKind(y) && (named.size === 0 || named.has(x) || named.has(y));
  const steps = strongestPairs(matrix, { measure, minSupport, minLift, accepts, first: MOST_PAIRS });
  return { kind: 'Adjacency', measure, ...told, pairs: await inTurns(steps) };
}
