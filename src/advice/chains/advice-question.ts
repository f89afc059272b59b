/** What a question of advice is. */
import { STEP_MODEL } from '../../domain';
import type { CareerGraph } from '../../graph';
import { jobsOf } from '../../network';
import type { RouteSearch, StepDownLimit } from '../../routes';
import type { Standing } from '../doors/standing';
import { kinship } from '../jobs/kinship';
import { firstMove } from '../price/asked-moves';
import { standingOf } from '../price/asker';
import type { MovePrice } from '../price/move-price';
import type { Asked } from '../price/stated-standing';
import { nearnessByLadder } from './ladders';

/** What the rules need to know of a question. */
export interface AdviceQuestion {
  readonly graph: CareerGraph;
  readonly start: number;
  readonly goal: number;
  readonly direct: MovePrice;
  /** What the asker has at the start. */
  readonly standing: Standing;
  /** The start, and the roles that the asker held before. */
  readonly held: readonly number[];
  readonly stepDown: StepDownLimit;
  /** Relevance for the goal, by job. */
  readonly near: Map<number, number>;
  /** Moves from the start, by job. */
  readonly first: Map<number, MovePrice>;
}

/** What a search asks of advice: made once, and handed on to all that answers it. */
export interface SearchQuestion extends AdviceQuestion {
  readonly search: RouteSearch;
}

/** The question of a search, between the jobs that stand for its roles. */
export function questionOf(graph: CareerGraph, search: RouteSearch): SearchQuestion {
  const { standIn } = jobsOf(graph);
  const [from, to] = [standIn[search.from]!, standIn[search.to]!];
  const { start, goal, direct, standing, held, stepDown, near, first } = adviceQuestion(graph, from, to, search);
  // Written out: rules read questions all the time, and an object made by spreading another is slower to read.
  return { graph, search, start, goal, direct, standing, held, stepDown, near, first };
}

/** The question of advice from one job to another; without `asked`, of someone who holds the first as most do. */
export function adviceQuestion(
  graph: CareerGraph,
  start: number,
  goal: number,
  asked: Asked & { readonly stepDown: StepDownLimit } = AS_MOST_DO,
): AdviceQuestion {
  const standing = standingOf(graph, start, asked);
  const direct = firstMove(graph, standing, start, goal);
  const held = [start, ...(standing.asker?.past ?? []).map(({ role }) => role)];
  const { stepDown } = asked;
  return { graph, start, goal, direct, standing, held, stepDown, near: new Map(), first: new Map([[goal, direct]]) };
}

/** What people ask who say nothing of themselves. */
const AS_MOST_DO = Object.freeze({
  profile: Object.freeze({ levels: new Map<number, number>(), weeklyHours: STEP_MODEL.defaultWeeklyHours }),
  study: 'ANY',
  stepDown: 'ONE',
} as const);

/** Relevance of a job for the goal: its own, or what the ladder from it to the goal keeps. */
export function nearness({ graph, goal, near }: AdviceQuestion, job: number): number {
  let known = near.get(job);
  if (known === undefined) {
    known = Math.max(kinship(graph, job, goal), nearnessByLadder(graph, job, goal));
    near.set(job, known);
  }
  return known;
}
