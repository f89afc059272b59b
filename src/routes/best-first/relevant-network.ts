import { type Network, sourcesInReverse } from '../../network';

/**
 * The part of a network that routes of limited length can use, renumbered without gaps. The order of roles stays, so
 * ties are broken in the same way.
 */
export interface RelevantNetwork {
  readonly roleCount: number;
  /** The old number of each role, ascending. */
  readonly role: Int32Array;
  readonly source: number;
  readonly target: number;
  /** Least steps from the source, and to the target. */
  readonly stepsFrom: Uint8Array;
  readonly stepsTo: Uint8Array;
  /** Links out of role r are the places `head[r]` up to `head[r + 1]`, ordered by the role they lead to. */
  readonly head: Int32Array;
  readonly to: Int32Array;
  /** The old number of each link's progression. */
  readonly progression: Int32Array;
}

/** More steps than any route may have. */
const FAR = 255;

/**
 * The roles within `maxSteps` steps of both ends together, and the open links among them that such a route can use;
 * null if no route is that short. Leaves out links into the source and out of the target.
 *
 * Time O(roles + links) at most; less if few roles are that near.
 */
export function relevantNetwork(
  network: Network,
  source: number,
  target: number,
  closed: Uint8Array,
  maxSteps: number,
): RelevantNetwork | null {
  const to = stepsToTarget(network, source, target, closed, maxSteps);
  if (to[source]! > maxSteps) return null;
  const { steps: from, order } = stepsFromSource(network, source, target, closed, maxSteps, to);
  const role = Int32Array.from(order).sort();
  const number = new Int32Array(from.length);
  let most = 0;
  for (const [index, old] of role.entries()) {
    number[old] = index;
    most += network.head[old + 1]! - network.head[old]!;
  }
  const head = new Int32Array(role.length + 1);
  const links = new Int32Array(most);
  const progressions = new Int32Array(most);
  let count = 0;
  for (const [index, old] of role.entries()) {
    for (let i = network.head[old]!, end = old === target ? i : network.head[old + 1]!; i < end; i++) {
      const next = network.target[i]!;
      if (closed[i] !== 0 || next === source || from[old]! + 1 + to[next]! > maxSteps) continue;
      links[count] = number[next]!;
      progressions[count++] = i;
    }
    head[index + 1] = count;
  }
  return {
    roleCount: role.length,
    role,
    source: number[source]!,
    target: number[target]!,
    stepsFrom: Uint8Array.from(role, (old) => from[old]!),
    stepsTo: Uint8Array.from(role, (old) => to[old]!),
    head,
    to: links.slice(0, count),
    progression: progressions.slice(0, count),
  };
}

function stepsToTarget(
  network: Network,
  source: number,
  target: number,
  closed: Uint8Array,
  maxSteps: number,
): Uint8Array {
  const { reverseHead, reverse } = network;
  const sources = sourcesInReverse(network);
  const steps = new Uint8Array(reverseHead.length - 1).fill(FAR);
  steps[target] = 0;
  const queue = [target];
  for (let next = 0; next < queue.length; next++) {
    const role = queue[next]!;
    if (role === source || steps[role]! >= maxSteps) continue;
    for (let i = reverseHead[role]!; i < reverseHead[role + 1]!; i++) {
      const before = sources[i]!;
      if (steps[before] !== FAR || closed[reverse[i]!] !== 0) continue;
      steps[before] = steps[role]! + 1;
      queue.push(before);
    }
  }
  return steps;
}

function stepsFromSource(
  network: Network,
  source: number,
  target: number,
  closed: Uint8Array,
  maxSteps: number,
  to: Uint8Array,
): { steps: Uint8Array; order: number[] } {
  const { head } = network;
  const steps = new Uint8Array(head.length - 1).fill(FAR);
  steps[source] = 0;
  const order = [source];
  for (let next = 0; next < order.length; next++) {
    const role = order[next]!;
    if (role === target) continue;
    const left = maxSteps - steps[role]! - 1;
    for (let progression = head[role]!; progression < head[role + 1]!; progression++) {
      const after = network.target[progression]!;
      if (steps[after] !== FAR || to[after]! > left || closed[progression] !== 0) continue;
      steps[after] = steps[role]! + 1;
      order.push(after);
    }
  }
  return { steps, order };
}
