/** Which competencies go together, as the API and the command line ask. */
import { LRUCache } from 'lru-cache';
import { oncePer, type Scheme } from '../domain';
import type { CareerGraph, Sliced } from '../graph';
import { adjacentTo, type SkillPair, strongestPairs } from './adjacency';
import type { AdjacencyMeasure } from './measures';
import type { AdjacencyQuestion } from './question';
import { tellingMatrix } from './telling-matrix';

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

/** The most neighbours of one competency, and the most pairs, that a question can get. Exports have the weaker ones. */
export const MOST_NEIGHBOURS = 500;
export const MOST_PAIRS = 10_000;

/** The competencies nearest to one, nearest first, at most `MOST_NEIGHBOURS`. */
export function adjacentCompetencies(graph: CareerGraph, competency: number, question: AdjacencyQuestion): Adjacency {
  const { matrix, ...told } = tellingMatrix(graph, [competency], question, question.minSupport);
  const { measure, minSupport, minLift, kind } = question;
  const accepts = kind === undefined ? undefined : (_: number, y: number) => graph.competencies[y]!.kind === kind;
  const pairs = adjacentTo(matrix, competency, { measure, minSupport, minLift, accepts, first: MOST_NEIGHBOURS });
  return { kind: 'Adjacency', measure, ...told, pairs };
}

/** Answers kept per graph; an answer takes about a megabyte. */
const MOST_ANSWERS = 16;

const answersOf = oncePer((_: CareerGraph) => new LRUCache<string, Adjacency>({ max: MOST_ANSWERS }));

/** The strongest pairs, strongest first, at most `MOST_PAIRS`; in slices. Answers are kept for as long as the graph. */
export function* strongestInSlices(graph: CareerGraph, question: AdjacencyQuestion): Sliced<Adjacency> {
  const answers = answersOf(graph);
  const key = JSON.stringify(question);
  const known = answers.get(key);
  if (known !== undefined) return known;
  const { measure, minSupport, minLift, kind, competencies } = question;
  const { matrix, ...told } = tellingMatrix(graph, competencies, question, minSupport);
  yield;
  const named = new Set(competencies);
  const isOfKind = (each: number) => kind === undefined || graph.competencies[each]!.kind === kind;
  const accepts = (x: number, y: number) =>
    isOfKind(x) && isOfKind(y) && (named.size === 0 || named.has(x) || named.has(y));
  const pairs = yield* strongestPairs(matrix, { measure, minSupport, minLift, accepts, first: MOST_PAIRS });
  const answer: Adjacency = { kind: 'Adjacency', measure, ...told, pairs };
  answers.set(key, answer);
  return answer;
}
