/** What a nearer goal is held to, by a goal that is hard to reach. */
import type { CareerGraph } from '../../graph';
import { NEARER_MODEL } from '../numbers/nearer';
import { firstMove } from '../price/asked-moves';
import { standingOf } from '../price/asker';
import type { MovePrice } from '../price/move-price';
import type { Asked } from '../price/stated-standing';
import type { Chain } from './beginning';

/** The best route to a hard goal, as the rules of nearer goals see it. */
export interface NearerCase {
  readonly graph: CareerGraph;
  readonly start: number;
  readonly goal: number;
  /** The jobs on the way. */
  readonly stations: ReadonlySet<number>;
  /** The most years that a nearer goal may take. */
  readonly most: number;
  /** The move from the start straight into a job. */
  readonly moveTo: (job: number) => MovePrice;
}

/** The case of a route for somebody in the job that it leaves. */
export function nearerCase(graph: CareerGraph, asked: Asked, chain: Chain): NearerCase {
  const { nearer, years: always, share } = NEARER_MODEL;
  const [start, goal] = [chain[0]!.from, chain.at(-1)!.to];
  const years = chain.reduce((sum, move) => sum + move.years, 0);
  const standing = standingOf(graph, start, asked);
  const moves = new Map<number, MovePrice>();
  return {
    graph,
    start,
    goal,
    stations: new Set(chain.slice(0, -1).map(({ to }) => to)),
    most: Math.min(nearer * years, Math.max(always, share * years)),
    moveTo: (job) => {
      const move = moves.get(job) ?? firstMove(graph, standing, start, job);
      moves.set(job, move);
      return move;
    },
  };
}
