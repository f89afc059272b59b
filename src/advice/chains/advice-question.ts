/** What a question of advice is. */
import type { CareerGraph } from '../../graph';
import type { StepDownLimit } from '../../routes';
import { type Standing, usualHolder } from '../doors/standing';
import { kinship } from '../jobs/kinship';
import { firstMove } from '../price/asked-moves';
import type { MovePrice } from '../price/move-price';
import { nearnessByLadder } from './ladders';
import { type Asked, askerIn } from './step-facts';

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

/** The question of advice from one job to another; without `asked`, of someone who holds the first as most do. */
export function adviceQuestion(
  graph: CareerGraph,
  start: number,
  goal: number,
  asked?: Asked & { readonly stepDown: StepDownLimit },
): AdviceQuestion {
  const standing = asked === undefined ? usualHolder(graph, start) : askerIn(graph, asked, start);
  const direct = firstMove(graph, standing, start, goal);
  const stepDown = asked?.stepDown ?? 'ONE';
  const held = [start, ...(standing.asker?.past ?? []).map(({ role }) => role)];
  return { graph, start, goal, direct, standing, held, stepDown, near: new Map(), first: new Map([[goal, direct]]) };
}

/** Relevance of a job for the goal: its own, or what the ladder from it to the goal keeps. */
export function nearness({ graph, goal, near }: AdviceQuestion, job: number): number {
  let known = near.get(job);
  if (known === undefined) {
    known = Math.max(kinship(graph, job, goal), nearnessByLadder(graph, job, goal));
    near.set(job, known);
  }
  return known;
}
