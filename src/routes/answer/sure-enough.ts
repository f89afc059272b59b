/**
 * Which moves routes of at least a given confidence can use.
 *
 * A route's confidence is the product over its steps, so -ln of it is a sum. With the least sums from the source and to the target (E. W.
 * Dijkstra, "A Note on Two Problems in Connexion with Graphs", 1959), a move is of use if what comes before it, the move itself and what
 * comes after it stay within the limit: the reduction of constrained shortest paths by their resource (Y. P. Aneja, V. Aggarwal, K. P. K.
 * Nair, "Shortest Chain Subject to Side Constraints", Networks 13, 1983).
 */
import { oncePer } from '../../domain';
import type { MoveTable, Network } from '../../network';
import { NodeHeap } from '../additive/node-heap';
import type { RouteQuestion } from '../question/engine';

/** Sums of logarithms in another order differ by less. */
const ROUNDING = 1e-9;

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
  const limit = -Math.log(confidence) + ROUNDING;
  const doubts = doubtsOf(table);
  const [before, after] = sidesOf(table);
  const { head, target, source, reverseHead, reverse } = table;
  const { closed } = question;
  try {
    settle(before, question.source, limit, (role, visit) => {
      for (let move = head[role]!; move < head[role + 1]!; move++) {
        if (closed[move] === 0) visit(target[move]!, doubts[move]!);
      }
    });
    settle(after, question.target, limit, (role, visit) => {
      for (let at = reverseHead[role]!; at < reverseHead[role + 1]!; at++) {
        const move = reverse[at]!;
        const from = source[move]!;
        if (closed[move] === 0 && before.doubt[from]! + after.doubt[role]! + doubts[move]! <= limit) visit(from, doubts[move]!);
      }
    });
    const left = new Uint8Array(closed.length).fill(1);
    for (const role of before.reached) {
      for (let move = head[role]!; move < head[role + 1]!; move++) {
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

/** Finds the least doubt of every role within the limit. `next` visits the roles beside one. */
function settle(
  { doubt, heap, reached }: Side,
  end: number,
  limit: number,
  next: (role: number, visit: (beside: number, doubt: number) => void) => void,
): void {
  doubt[end] = 0;
  reached.push(end);
  heap.set(end, 0);
  while (heap.size > 0) {
    const role = heap.pop();
    const so = doubt[role]!;
    next(role, (beside, more) => {
      const sum = so + more;
      if (sum > limit || sum >= doubt[beside]!) return;
      if (doubt[beside] === Number.POSITIVE_INFINITY) reached.push(beside);
      doubt[beside] = sum;
      heap.set(beside, sum);
    });
  }
}
