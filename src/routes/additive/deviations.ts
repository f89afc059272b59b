/**
 * Simple paths in exact order of a sum of keys, then of their roles' numbers.
 *
 * Source: J. Y. Yen, "Finding the K Shortest Loopless Paths in a Network", Management Science 17(11), 1971,
 * doi:10.1287/mnsc.17.11.712, with the partition of E. L. Lawler, "A Procedure for Computing the K Best Solutions to
 * Discrete Optimization Problems", Management Science 18(7), 1972, doi:10.1287/mnsc.18.7.401. Departures: a part of the
 * partition waits under a lower bound and is searched only when that bound leads the queue (G. Feng, "Finding k
 * shortest simple paths in directed graphs: A node classification algorithm", Networks 64(1), 2014,
 * doi:10.1002/net.21552; A. Al Zoobi, D. Coudert, N. Nisse, "Space and Time Trade-Off for the k Shortest Simple Paths
 * Problem", SEA 2020, doi:10.4230/LIPIcs.SEA.2020.18). If the unrestricted shortest path from a spur is simple, no
 * search is needed. Distances come from both sides (two-sided-search).
 *
 * Time O(k n (m + n log n)) at worst, space O(k n + m).
 */

import { BinaryHeap } from '../question/binary-heap';
import type { SearchMeter } from '../question/search-meter';
import type { AdditiveNetwork } from './additive-network';
import type { SearchScratch } from './search-scratch';
import { spurSearch } from './spur-search';
import { TwoSidedSearch } from './two-sided-search';

/** The paths to look for. */
export interface PathQuestion {
  readonly network: AdditiveNetwork;
  readonly closed: Uint8Array;
  readonly source: number;
  readonly target: number;
  /** Longer paths may be left out, but need not. */
  readonly maxSteps: number;
  /** Paths with a larger key are left out. */
  readonly maxKey: number;
  /** True if no more paths that begin so are wanted; then none that begin so and go on are. */
  readonly isUnwanted?: (roles: readonly number[], steps: readonly number[]) => boolean;
}

/** A path; or, while `isWhole` is false, the shared beginning of a part of the partition, with a lower bound. */
export interface Deviation {
  readonly key: number;
  readonly isWhole: boolean;
  readonly roles: readonly number[];
  readonly steps: readonly number[];
  /** Place of the spur role; from there on the path is its own. */
  readonly spur: number;
  /** Key of the steps before the spur. */
  readonly spurKey: number;
  readonly forbidden: Forbidden | null;
}

/** Roles that may not follow the spur: paths through them are in other parts. */
interface Forbidden {
  readonly role: number;
  readonly others: Forbidden | null;
}

/** Factor by which the known distances grow beyond the radius each time. */
const GROWTH = 1.03;

/** The parts of the set of paths that are not given yet, best bound first. */
export class Deviations {
  private readonly queue = new BinaryHeap<Deviation>(compareDeviations);
  private readonly distances: TwoSidedSearch;
  /** The last path given. Its deviations are made when the next path is asked for. */
  private given: Deviation | null = null;

  constructor(
    private readonly question: PathQuestion,
    private readonly scratch: SearchScratch,
    private readonly meter: SearchMeter,
  ) {
    const { network, closed, source, target } = question;
    this.distances = new TwoSidedSearch(network, closed, scratch, meter, source, target);
    if (this.distances.shortest === Number.POSITIVE_INFINITY) return;
    scratch.banned[source] = scratch.nextStamp();
    this.add([source], [], 0, null);
  }

  /** A lower bound on the keys of all paths still to come. */
  get bound(): number {
    if (!this.distances.isComplete) return 0;
    return this.given?.key ?? this.queue.peek()?.key ?? Number.POSITIVE_INFINITY;
  }

  /** The next path; null if none is left or the budget ended the search. */
  next(): Deviation | null {
    const { queue, distances, meter } = this;
    if (this.given !== null) {
      const given = this.given;
      this.given = null;
      this.deviate(given);
    }
    for (let best = queue.peek(); best !== undefined; best = queue.peek()) {
      if (!meter.step()) return null;
      if (best.isWhole) {
        queue.pop();
        this.given = best;
        return best;
      }
      if (distances.radius <= best.key) {
        if (!distances.growTo(Math.ceil(distances.radius * GROWTH))) return null;
        queue.pop();
        this.ban(best.roles);
        this.add(best.roles, best.steps, best.spurKey, best.forbidden);
        continue;
      }
      if (this.question.isUnwanted?.(best.roles, best.steps) === true) {
        queue.pop();
        continue;
      }
      const found = this.search(best);
      if (found === undefined) return null;
      queue.pop();
      if (found !== null && found.key <= this.question.maxKey) queue.push(found);
    }
    return null;
  }

  /** Divides the paths other than `path` by how far they follow it. */
  private deviate(path: Deviation): void {
    const { network, maxSteps, isUnwanted } = this.question;
    let key = path.spurKey;
    const stamp = this.ban(path.roles.slice(0, path.spur));
    for (let spur = path.spur; spur < path.steps.length && spur < maxSteps; spur++) {
      const [roles, steps] = [path.roles.slice(0, spur + 1), path.steps.slice(0, spur)];
      if (isUnwanted?.(roles, steps) === true) return;
      this.scratch.banned[path.roles[spur]!] = stamp;
      const forbidden = { role: path.roles[spur + 1]!, others: spur === path.spur ? path.forbidden : null };
      this.add(roles, steps, key, forbidden);
      key += network.key[path.steps[spur]!]!;
    }
  }

  private ban(roles: readonly number[]): number {
    const stamp = this.scratch.nextStamp();
    for (const role of roles) this.scratch.banned[role] = stamp;
    return stamp;
  }

  private forbid(forbidden: Forbidden | null): number {
    const stamp = this.scratch.nextStamp();
    for (let each = forbidden; each !== null; each = each.others) this.scratch.forbidden[each.role] = stamp;
    return stamp;
  }

  /**
   * Queues the paths that begin with `roles` and do not go on to a forbidden role. The roles must be banned already.
   */
  private add(roles: readonly number[], steps: readonly number[], spurKey: number, forbidden: Forbidden | null): void {
    const { network, closed, maxKey } = this.question;
    const { scratch, distances } = this;
    const spur = roles.length - 1;
    const role = roles[spur]!;
    const banned = scratch.banned[role]!;
    const barred = this.forbid(forbidden);
    let best = Number.POSITIVE_INFINITY;
    let bestStep = -1;
    for (let step = network.head[role]!, end = network.head[role + 1]!; step < end; step++) {
      const next = network.target[step]!;
      if (scratch.banned[next] === banned || scratch.forbidden[next] === barred) continue;
      const key = network.key[step]! + distances.bound(next);
      if (key < best && closed[step] === 0) {
        best = key;
        bestStep = step;
      }
    }
    const key = spurKey + best;
    if (bestStep < 0 || key > maxKey) return;
    const rest = this.shortestFrom(bestStep, banned);
    this.queue.push(
      rest === null
        ? { key, isWhole: false, roles, steps, spur, spurKey, forbidden }
        : this.whole({ roles, steps, spur, spurKey, forbidden }, key, rest),
    );
  }

  /** Steps of the shortest path that begins with `step`; null if it is not known or meets a banned role. */
  private shortestFrom(step: number, banned: number): number[] | null {
    const { network, target } = this.question;
    const { known, nextStep, banned: bannedAt } = this.scratch;
    if (known[network.target[step]!] !== 1) return null;
    const steps = [step];
    for (let role = network.target[step]!; role !== target; ) {
      const next = nextStep[role]!;
      role = network.target[next]!;
      if (bannedAt[role] === banned) return null;
      steps.push(next);
    }
    return steps;
  }

  private search(part: Deviation): Deviation | null | undefined {
    const { network, closed, target } = this.question;
    const { distances, scratch, meter } = this;
    const role = part.roles[part.spur]!;
    const banned = this.ban(part.roles);
    const forbidden = this.forbid(part.forbidden);
    const rest = spurSearch(network, closed, distances, scratch, meter, role, target, banned, forbidden);
    return rest ? this.whole(part, part.spurKey + rest.key, rest.steps) : rest;
  }

  private whole(
    part: Pick<Deviation, 'roles' | 'steps' | 'spur' | 'spurKey' | 'forbidden'>,
    key: number,
    rest: readonly number[],
  ): Deviation {
    const { network } = this.question;
    return {
      key,
      isWhole: true,
      roles: part.roles.concat(rest.map((step) => network.target[step]!)),
      steps: part.steps.concat(rest),
      spur: part.spur,
      spurKey: part.spurKey,
      forbidden: part.forbidden,
    };
  }
}

/** Smaller keys first. For equal keys: first the parts that may still hold an earlier path, then roles by number. */
export function compareDeviations(a: Deviation, b: Deviation): number {
  if (a.key !== b.key) return a.key - b.key;
  if (!a.isWhole || !b.isWhole) return Number(a.isWhole) - Number(b.isWhole);
  for (let i = 0; i < a.roles.length && i < b.roles.length; i++) {
    if (a.roles[i] !== b.roles[i]) return a.roles[i]! - b.roles[i]!;
  }
  return a.roles.length - b.roles.length;
}
