/**
 * What a careful programmer writes from the text-book: Dijkstra's search with a binary heap, and Yen's algorithm with Lawler's
 * partition, one search for each spur. The measure that the engines are held against, on the same arrays.
 */
import { BinaryHeap } from '../../src/routes/question/binary-heap';

export interface WeightedNetwork {
  readonly head: Int32Array;
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** Per progression, >= 0. */
  readonly weight: Float64Array;
}

export interface WeightedPath {
  readonly cost: number;
  readonly steps: readonly number[];
}

/** The shortest path; null if there is none. Passes by `banned` roles, and takes no `closed` step. */
export function dijkstra(
  { head, source, target, weight }: WeightedNetwork,
  from: number,
  to: number,
  banned: ReadonlySet<number> = new Set(),
  closed: ReadonlySet<number> = new Set(),
): WeightedPath | null {
  const roleCount = head.length - 1;
  const distance = new Float64Array(roleCount).fill(Number.POSITIVE_INFINITY);
  const cameBy = new Int32Array(roleCount).fill(-1);
  const queue = new BinaryHeap<{ role: number; distance: number }>((a, b) => a.distance - b.distance);
  distance[from] = 0;
  queue.push({ role: from, distance: 0 });
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { role } = next;
    if (next.distance > distance[role]!) continue;
    if (role === to) break;
    for (let step = head[role]!; step < head[role + 1]!; step++) {
      const reached = target[step]!;
      const far = next.distance + weight[step]!;
      if (far >= distance[reached]! || banned.has(reached) || closed.has(step)) continue;
      distance[reached] = far;
      cameBy[reached] = step;
      queue.push({ role: reached, distance: far });
    }
  }
  if (distance[to] === Number.POSITIVE_INFINITY) return null;
  const steps: number[] = [];
  for (let role = to; role !== from; role = source[steps.at(-1) as number]!) steps.push(cameBy[role]!);
  return { cost: distance[to]!, steps: steps.reverse() };
}

/** The `count` shortest simple paths, shortest first. */
export function yen(network: WeightedNetwork, from: number, to: number, count: number): WeightedPath[] {
  interface Part extends WeightedPath {
    readonly spur: number;
    readonly closed: ReadonlySet<number>;
  }
  const found: WeightedPath[] = [];
  const queue = new BinaryHeap<Part>((a, b) => a.cost - b.cost);
  const first = dijkstra(network, from, to);
  if (first !== null) queue.push({ ...first, spur: 0, closed: new Set() });
  for (let best = queue.pop(); best !== undefined && found.length < count; best = queue.pop()) {
    found.push(best);
    const banned = new Set<number>();
    let cost = 0;
    for (const [spur, step] of best.steps.entries()) {
      const role = network.source[step]!;
      banned.add(role);
      if (spur >= best.spur) {
        const closed = new Set(spur === best.spur ? best.closed : []).add(step);
        const rest = dijkstra(network, role, to, banned, closed);
        const steps = best.steps.slice(0, spur).concat(rest?.steps ?? []);
        if (rest !== null) queue.push({ cost: cost + rest.cost, steps, spur, closed });
      }
      cost += network.weight[step]!;
    }
  }
  return found;
}
