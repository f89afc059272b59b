/** Ladders: how near a job is to a goal by the rungs that people climb from the one to the other. */
import { remembered } from '../../domain';
import { type CareerGraph, oncePerFigures } from '../../graph';
import { isNamedAt, jobMovesOf } from '../jobs/job-moves';
import { rungsUp } from '../jobs/rungs';
import { RELEVANCE_MODEL } from '../numbers/relevance';

/** What makes a rung. */
const RUNG = RELEVANCE_MODEL.ladder;

/** By goal: relevance, 0..1, that the best ladder to it keeps, by job. */
const ladders = oncePerFigures(() => new Map<number, ReadonlyMap<number, number>>());

/**
 * The relevance that is left of a job when its best ladder has led to the goal: the product over its moves, each a usual one up
 * or level; 0 if no ladder leads there, or the goal is in none of our disciplines: others' lists name moves too freely for it. A first post
 * is far from what its director does, and yet where directors begin.
 */
export function nearnessByLadder(graph: CareerGraph, job: number, goal: number): number {
  if (graph.roles[goal]!.discipline === undefined) return 0;
  return remembered(ladders(graph), goal, () => ladderTo(graph, goal)).get(job) ?? 0;
}

function ladderTo(graph: CareerGraph, goal: number): ReadonlyMap<number, number> {
  const moves = jobMovesOf(graph);
  const near = new Map([[goal, 1]]);
  // Each job is looked at again when a better ladder to it is found; products only fall, so this ends.
  const open = [goal];
  for (let to = open.pop(); to !== undefined; to = open.pop()) {
    for (let at = moves.reverseHead[to]!; at < moves.reverseHead[to + 1]!; at++) {
      const move = moves.reverse[at]!;
      const from = moves.source[move]!;
      const kept = near.get(to)! * moves.relevance[move]!;
      if (kept < RUNG.nearest || kept <= (near.get(from) ?? 0) || !isRung(graph, move)) continue;
      near.set(from, kept);
      open.push(from);
    }
  }
  return near;
}

/** True if people usually make this move, and it leads down no rung. */
function isRung(graph: CareerGraph, move: number): boolean {
  const moves = jobMovesOf(graph);
  const isUsual =
    isNamedAt(moves, move) && moves.relevance[move]! >= RUNG.relevance && moves.confidence[move]! >= RUNG.confidence;
  return isUsual && !(rungsUp(graph, moves.source[move]!, moves.target[move]!) < 0);
}
