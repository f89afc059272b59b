/**
 * Which moves routes of at least a given confidence can use.
 *
 * A route's confidence is the product over its steps, so -ln of it is a sum. With the least sums from the source and to the target (E. W.
 * Dijkstra, "A Note on Two Problems in Connexion with Graphs", 1959), a move is of use if what comes before it, the move itself and what
 * comes after it stay within the limit: the reduction of constrained shortest paths by their resource (Y. P. Aneja, V. Aggarwal, K. P. K.
 * Nair, "Shortest Chain Subject to Side Constraints", Networks 13, 1983).
 */
import { oncePer } from '../../domain';
import { type MoveTable, type Network, sourcesInReverse } from '../../network';
import { NodeHeap } from '../additive/node-heap';
import type { RouteQuestion } from '../question/engine';

/** Sums of logarithms in another order differ by less. */
const DOUBT_ROUNDING = 1e-9;

/** By move: -ln of its confidence. */
const doubtsOf = oncePer(({ confidence }: MoveTable) => Float64Array.from(confidence, (sure) => -Math.log(sure)));

/** The least doubt to each role from one end, for the time of a call; Infinity where it is beyond the limit. */
interface Side {
  readonly doubt: Float64Array;
  readonly heap: NodeHeap;
  /** Roles that have a doubt, nearest first. */
  readonly reached: number[];
}

const sidesOf = oncePer(({ head }: Network): readonly [before: Side, after: Side] => [
  sideOf(head.length - 1),
  sideOf(head.length - 1),
]);

function sideOf(roles: number): Side {
  const doubt = new Float64Array(roles).fill(Number.POSITIVE_INFINITY);
  return { doubt, heap: new NodeHeap(roles, doubt), reached: [] };
}

/**
 * Per move: 1 if the question may not use it, or no route with this confidence (0..1) or more does. O(moves of the roles that such a
 * route can reach).
 */
export function closedUnless(
  question: Pick<RouteQuestion, 'source' | 'target' | 'closed'>,
  table: MoveTable,
  confidence: number,
): Uint8Array {
  const limit = -Math.log(confidence) + DOUBT_ROUNDING;
  const doubts = doubtsOf(table);
  const [before, after] = sidesOf(table);
  const { head, target, reverseHead, reverse } = table;
  const sources = sourcesInReverse(table);
  const { closed } = question;
  try {
    start(before, question.source);
    while (before.heap.size > 0) {
      const role = before.heap.pop();
      const so = before.doubt[role]!;
      for (let move = head[role]!, end = head[role + 1]!; move < end; move++) {
        if (closed[move] === 0) reach(before, target[move]!, so + doubts[move]!, limit);
      }
    }
    start(after, question.target);
    while (after.heap.size > 0) {
      const role = after.heap.pop();
      const so = after.doubt[role]!;
      for (let at = reverseHead[role]!, end = reverseHead[role + 1]!; at < end; at++) {
        const from = sources[at]!;
        const most = limit - before.doubt[from]!;
        // Most moves come from roles that are too far from the source.
        if (!(so <= most)) continue;
        const move = reverse[at]!;
        if (closed[move] === 0) reach(after, from, so + doubts[move]!, most);
      }
    }
    const left = new Uint8Array(closed.length).fill(1);
    for (const role of after.reached) {
      for (let move = head[role]!, end = head[role + 1]!; move < end; move++) {
        const doubt = before.doubt[role]! + doubts[move]! + after.doubt[target[move]!]!;
        if (doubt <= limit) left[move] = closed[move]!;
      }
    }
    return left;
  } finally {
    for (const side of [before, after]) {
      for (const role of side.reached) side.doubt[role] = Number.POSITIVE_INFINITY;
      side.reached.length = 0;
      side.heap.clear();
    }
  }
}

function start(side: Side, end: number): void {
  side.doubt[end] = 0;
  side.reached.push(end);
  side.heap.set(end, 0);
}

/** Notes a way to a role, unless it is beyond the limit or a better one is known. */
function reach({ doubt, heap, reached }: Side, role: number, sum: number, limit: number): void {
  const known = doubt[role]!;
  if (!(sum <= limit) || sum >= known) return;
  if (known === Number.POSITIVE_INFINITY) reached.push(role);
  doubt[role] = sum;
  heap.set(role, sum);
}
