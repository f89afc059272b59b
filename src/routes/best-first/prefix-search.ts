import type { Sliced } from '../../graph';
import { progressionDays } from '../../network';
import { BinaryHeap } from '../question/binary-heap';
import { closedProgressions, costOf, HOURS_UNIT, stepKey } from '../question/cost-keys';
import type { Beginning, RankedRoute, RouteQuestion } from '../question/engine';
import type { SearchMeter } from '../question/search-meter';
import { allowsStep } from '../question/step-limits';
import { type HoursBounds, knownHours, wholeRouteHours } from './hours-bounds';
import { comparePrefixes, type Prefix } from './prefix';
import { type PrefixBounds, prefixBounds } from './prefix-bounds';
import { type RelevantNetwork, relevantNetwork } from './relevant-network';

/** Prefixes that are looked at before others may have their turn. */
const STEPS_A_SLICE = 64;

/** The most numbers that a bound may have, and the most ranges of hours. */
const BOUND = Object.freeze({ numbers: 3_000_000, ranges: 24 });

/** A search for the question's routes; null if no route of at most `maxSteps` steps visits all roles of `via`. */
export function* startSearch(question: RouteQuestion): Sliced<PrefixSearch | null> {
  const { network, source, target, maxSteps, prices, via } = question;
  const near = relevantNetwork(network, source, target, closedProgressions(question), maxSteps);
  if (near === null || via.some((role) => !near.role.includes(role))) return null;
  const size = near.progression.length * maxSteps * (1 << via.length);
  const ranges = Math.max(1, Math.min(BOUND.ranges, Math.floor(BOUND.numbers / size)));
  yield;
  const hours =
    prices.memory === 'WHOLE_ROUTE' ? yield* wholeRouteHours(question, near, ranges) : knownHours(question, near);
  return new PrefixSearch(question, near, hours, yield* prefixBounds(question, near, hours));
}

/** Beginnings of simple paths in order of their bounds. */
export class PrefixSearch {
  private readonly queue = new BinaryHeap<Prefix>(comparePrefixes);
  private readonly roles: Int32Array;
  private readonly onPrefix: Uint8Array;
  private readonly intoTarget: number;

  constructor(
    private readonly question: RouteQuestion,
    private readonly network: RelevantNetwork,
    private readonly hours: HoursBounds,
    private readonly bounds: PrefixBounds,
  ) {
    this.roles = new Int32Array(question.maxSteps + 1);
    this.onPrefix = new Uint8Array(network.roleCount);
    this.intoTarget = network.progression[network.to.indexOf(network.target)]!;
    const root: Prefix = {
      role: network.source,
      parent: null,
      link: -1,
      steps: 0,
      mask: (1 << question.via.length) - 1,
      sum: 0,
      hours: 0,
      largestHours: 0,
      days: 0,
      stepHours: 0,
      stepDays: 0,
      first: 0,
      second: 0,
      refined: false,
      sibling: null,
    };
    this.queue.push(root);
  }

  get head(): Prefix | undefined {
    return this.queue.peek();
  }

  /** Share of its links, 0..1, that stay if these moves are closed (1 each). */
  openShare(closed: Uint8Array): number {
    const { progression } = this.network;
    let open = 0;
    for (let link = 0; link < progression.length; link++) open += 1 - closed[progression[link]!]!;
    return open / progression.length;
  }

  *next(meter: SearchMeter): Sliced<RankedRoute | null> {
    const { queue, network } = this;
    const { isUnwanted } = this.question;
    for (let prefix = queue.peek(); prefix !== undefined; prefix = queue.peek()) {
      if (!meter.step()) return null;
      if (meter.steps % STEPS_A_SLICE === 0) yield;
      queue.pop();
      if (prefix.sibling !== null) {
        queue.push(prefix.sibling);
        prefix.sibling = null;
      }
      if (prefix.role === network.target) return this.route(prefix);
      if (isUnwanted?.(this.beginning(prefix)) === true) continue;
      const targetHours = this.hold(prefix);
      if (!prefix.refined && !this.refine(prefix, targetHours)) continue;
      const rival = queue.peek();
      if (rival !== undefined && comparePrefixes(rival, prefix) < 0) queue.push(prefix);
      else this.expand(prefix, targetHours);
    }
    return null;
  }

  /** Sets the holdings to those after the prefix and returns the hours that the target then asks for. */
  private hold(prefix: Prefix): number {
    if (this.question.prices.memory !== 'WHOLE_ROUTE') return 0;
    const { roles, network } = this;
    for (let at: Prefix | null = prefix; at !== null; at = at.parent) roles[at.steps] = network.role[at.role]!;
    const { holdings } = this.question.prices;
    holdings.hold(roles, prefix.steps + 1);
    return holdings.hours(this.intoTarget);
  }

  /** Raises the prefix's bound to what the holdings allow; false if they allow no route. */
  private refine(prefix: Prefix, targetHours: number): boolean {
    const { bounds, question } = this;
    prefix.refined = true;
    if (!bounds.bound(prefix, question.maxSteps - prefix.steps, targetHours)) return false;
    const { first, second } = bounds;
    if (first > prefix.first || (first === prefix.first && second > prefix.second)) {
      prefix.first = first;
      prefix.second = second;
    }
    return true;
  }

  private expand(prefix: Prefix, targetHours: number): void {
    const { network, onPrefix } = this;
    for (let at: Prefix | null = prefix; at !== null; at = at.parent) onPrefix[at.role] = 1;
    const children: Prefix[] = [];
    for (let link = network.head[prefix.role]!; link < network.head[prefix.role + 1]!; link++) {
      if (onPrefix[network.to[link]!] === 1) continue;
      const child = this.child(prefix, link, targetHours);
      if (child !== null) children.push(child);
    }
    for (let at: Prefix | null = prefix; at !== null; at = at.parent) onPrefix[at.role] = 0;
    children.sort(comparePrefixes);
    for (let i = 1; i < children.length; i++) (children[i - 1] as Prefix).sibling = children[i] as Prefix;
    if (children[0] !== undefined) this.queue.push(children[0]);
  }

  /** The prefix with one more link; null if no route within the limits begins like this. */
  private child(prefix: Prefix, link: number, targetHours: number): Prefix | null {
    const { network, question, bounds } = this;
    const { prices, maxSteps, maxDays, maxStepHours } = question;
    const role = network.to[link]!;
    const steps = prefix.steps + 1;
    const stepsLeft = maxSteps - steps;
    if (network.stepsTo[role]! > stepsLeft) return null;
    const progression = network.progression[link]!;
    const mask = prefix.mask & ~bounds.viaBit[role]!;
    const isWhole = role === network.target;
    if (isWhole && mask !== 0) return null;
    const whole = prices.memory === 'WHOLE_ROUTE';
    const stepHours = whole ? prices.holdings.hours(progression) : prices.previousRoleHours[progression]!;
    if (stepHours > maxStepHours) return null;
    // With the memory of one role, such steps are closed beforehand.
    if (whole && !allowsStep(question, progression)) return null;
    const daysOfStep = progressionDays(prices, progression, stepHours);
    const days = prefix.days + daysOfStep;
    if (days > maxDays) return null;
    const sum = prefix.sum + stepKey(prices, prices.ranking, progression, stepHours);
    const hours = prefix.hours + stepHours;
    const largestHours = Math.max(prefix.largestHours, stepHours);
    let first = prices.ranking === 'SKILL_GAP' ? largestHours * HOURS_UNIT + hours : sum;
    let second = prices.ranking === 'SKILL_GAP' ? sum : 0;
    if (!isWhole) {
      const asked = Math.max(0, targetHours - this.hours.saved[role]!);
      if (!bounds.bound({ role, mask, sum, hours, largestHours, days }, stepsLeft, asked)) return null;
      first = bounds.first;
      second = bounds.second;
    }
    if (first === Number.POSITIVE_INFINITY) return null;
    // A prefix's bound also holds for every longer prefix, even if the longer one has a looser bound.
    if (!isWhole && (first < prefix.first || (first === prefix.first && second < prefix.second))) {
      first = prefix.first;
      second = prefix.second;
    }
    return {
      role,
      parent: prefix,
      link,
      steps,
      mask,
      sum,
      hours,
      largestHours,
      days,
      stepHours,
      stepDays: daysOfStep,
      first,
      second,
      refined: isWhole,
      sibling: null,
    };
  }

  private route(last: Prefix): RankedRoute {
    const cost = costOf(this.question.prices.ranking, last.first, last.second);
    return { ...this.beginning(last), cost };
  }

  private beginning(last: Prefix): Beginning {
    const { network } = this;
    const roles: number[] = [];
    const progressions: number[] = [];
    const stepDaysOf: number[] = [];
    const stepHoursOf: number[] = [];
    for (let at: Prefix | null = last; at !== null; at = at.parent) {
      roles.push(network.role[at.role]!);
      if (at.parent === null) break;
      progressions.push(network.progression[at.link]!);
      stepDaysOf.push(at.stepDays);
      stepHoursOf.push(at.stepHours);
    }
    return {
      roles: roles.reverse(),
      progressions: progressions.reverse(),
      stepDays: stepDaysOf.reverse(),
      stepHours: stepHoursOf.reverse(),
    };
  }
}
