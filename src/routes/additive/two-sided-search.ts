/**
 * Distances to a target, as far out as a search needs them, and lower bounds beyond.
 *
 * Source: two-sided start as in I. Pohl, "Bi-directional Search", Machine Intelligence 6, 1971; the bound on what is
 * not settled follows the balanced heuristics of T. Ikeda et al., "A Fast Algorithm for Finding Better Routes by AI
 * Search Techniques", VNIS 1994, doi:10.1109/VNIS.1994.396824. A forward search gives pi(v): the distance from the
 * source, or the radius of the search if v lies beyond it. The reverse search goes on in order of h + pi. With R the
 * smallest key in its queue, min(h, R - pi) is a consistent bound on the distance to the target in every subgraph.
 *
 * Time O(m log n) at worst; usually two small balls around the ends.
 */

import type { SearchMeter } from '../question/search-meter';
import type { AdditiveNetwork } from './additive-network';
import type { SearchScratch } from './search-scratch';

export class TwoSidedSearch {
  /** If a role's distances from the source and to the target sum to less than this, they are known. */
  radius = 0;
  /** Length of the shortest route; Infinity if there is none. */
  shortest = Number.POSITIVE_INFINITY;
  /** False if the budget ended before the two sides had met. */
  isComplete = false;
  private readonly stamp: number;
  private forwardRadius = 0;

  constructor(
    private readonly network: AdditiveNetwork,
    private readonly closed: Uint8Array,
    private readonly scratch: SearchScratch,
    private readonly meter: SearchMeter,
    source: number,
    target: number,
  ) {
    this.stamp = scratch.nextStamp();
    this.clear();
    this.visit(source, 0);
    scratch.forward.set(source, 0);
    scratch.toTarget[target] = 0;
    scratch.nextStep[target] = -1;
    scratch.touched[scratch.touchedCount++] = target;
    scratch.backward.set(target, 0);
    this.meet();
  }

  /** Consistent lower bound on the distance from a role to the target; the distance itself if it is known. */
  bound(role: number): number {
    const { known, toTarget, settled, fromSource } = this.scratch;
    if (known[role] === 1) return toTarget[role]!;
    return this.radius - (settled[role] === this.stamp ? fromSource[role]! : this.forwardRadius);
  }

  /** Settles the reverse search up to this key; false if the budget ended it. */
  growTo(key: number): boolean {
    const { backward } = this.scratch;
    while (backward.size > 0 && backward.top() <= key) {
      if (!this.meter.step()) return false;
      this.settleBackward(true);
    }
    this.radius = backward.top();
    return true;
  }

  private meet(): void {
    const { forward, backward, toTarget } = this.scratch;
    while (forward.size > 0 && backward.size > 0 && forward.top() + backward.top() < this.shortest) {
      if (!this.meter.step()) return;
      if (forward.size <= backward.size) this.settleForward();
      else this.settleBackward(false);
    }
    this.forwardRadius = forward.top();
    this.isComplete = true;
    if (this.shortest === Number.POSITIVE_INFINITY) return;
    const settledKey = this.forwardRadius + backward.top();
    const open = backward.roles();
    backward.clear();
    for (const role of open) backward.set(role, toTarget[role]! + this.fromSourceBound(role));
    // Continues to the key at which the two sides met, so that every known distance lies within the radius.
    this.growTo(settledKey);
  }

  private settleForward(): void {
    const { network, closed, stamp } = this;
    const { forward, fromSource, reached, settled, toTarget } = this.scratch;
    const role = forward.pop();
    settled[role] = stamp;
    const so = fromSource[role]!;
    for (let step = network.head[role]!, end = network.head[role + 1]!; step < end; step++) {
      const next = network.target[step]!;
      const distance = so + network.key[step]!;
      if (settled[next] === stamp || (reached[next] === stamp && distance >= fromSource[next]!)) continue;
      if (closed[step] !== 0 || distance === Number.POSITIVE_INFINITY) continue;
      this.visit(next, distance);
      forward.set(next, distance);
      const whole = distance + toTarget[next]!;
      if (whole < this.shortest) this.shortest = whole;
    }
  }

  private settleBackward(withSource: boolean): void {
    const { network, closed, stamp, scratch } = this;
    const { backward, toTarget, nextStep, known, touched, reached, fromSource } = scratch;
    const role = backward.pop();
    known[role] = 1;
    const so = toTarget[role]!;
    for (let i = network.reverseHead[role]!, end = network.reverseHead[role + 1]!; i < end; i++) {
      const before = network.reverseSource[i]!;
      const distance = so + network.reverseKey[i]!;
      const best = toTarget[before]!;
      if (known[before] === 1 || distance > best || distance === Number.POSITIVE_INFINITY) continue;
      const step = network.reverse[i]!;
      if (closed[step] !== 0) continue;
      if (distance === best) {
        if (role < network.target[nextStep[before]!]!) nextStep[before] = step;
        continue;
      }
      if (best === Number.POSITIVE_INFINITY) touched[scratch.touchedCount++] = before;
      toTarget[before] = distance;
      nextStep[before] = step;
      if (withSource) {
        const bound = this.fromSourceBound(before);
        if (bound !== Number.POSITIVE_INFINITY) backward.set(before, distance + bound);
        continue;
      }
      backward.set(before, distance);
      if (reached[before] === stamp && distance + fromSource[before]! < this.shortest) {
        this.shortest = distance + fromSource[before]!;
      }
    }
  }

  private fromSourceBound(role: number): number {
    const { settled, fromSource } = this.scratch;
    return settled[role] === this.stamp ? fromSource[role]! : this.forwardRadius;
  }

  private visit(role: number, distance: number): void {
    this.scratch.reached[role] = this.stamp;
    this.scratch.fromSource[role] = distance;
  }

  private clear(): void {
    const { scratch } = this;
    for (let i = 0; i < scratch.touchedCount; i++) {
      const role = scratch.touched[i]!;
      scratch.toTarget[role] = Number.POSITIVE_INFINITY;
      scratch.known[role] = 0;
    }
    scratch.touchedCount = 0;
    scratch.backward.clear();
    scratch.forward.clear();
  }
}
