import type { Sliced } from '../../graph';
import type { RouteQuestion } from '../question/engine';
import type { RelevantNetwork } from './relevant-network';

/**
 * The least hours that links ask for, whatever roles were held before, and how far roles bring you towards the target.
 */
export interface HoursBounds {
  /** Per link: the least hours that it asks for with this many steps left; the same array for equal bounds. */
  least(stepsLeft: number): Float64Array;
  /** Ranges of "hours that the target still asks for": the start of each, ascending from 0. */
  readonly rangeStart: Float64Array;
  readonly rangeCount: number;
  rangeOf(targetHours: number): number;
  /** Per role and range (`role * rangeCount + range`): the lowest range that the role can lead to. */
  readonly nextRange: Uint8Array;
  /** Per role: the most hours that it takes off what the target asks for. */
  readonly saved: Float64Array;
}

/** Roles that are looked at before others may have their turn. */
const ROLES_A_SLICE = 32;

/** Sums of hours are rounded to integers, so a difference of two sums may be off by one. */
const ROUNDING_HOURS = 1;

/** Bounds for costs in which a step's hours depend on its progression alone. */
export function knownHours(question: RouteQuestion, network: RelevantNetwork): HoursBounds {
  const { previousRoleHours } = question.prices;
  const asked = Float64Array.from(network.progression, (progression) => previousRoleHours[progression]!);
  return {
    least: () => asked,
    rangeStart: new Float64Array(1),
    rangeCount: 1,
    rangeOf: () => 0,
    nextRange: new Uint8Array(network.roleCount),
    saved: new Float64Array(network.roleCount),
  };
}

/**
 * Bounds under whole-route memory. The first two steps of a route are known: before them lie only the source and the
 * role held. For later steps only one thing is known: what the target itself still asks for. The hours that several
 * roles save are at most the sum of what each saves alone.
 *
 * Time O(links x needs of a role).
 */
export function* wholeRouteHours(
  question: RouteQuestion,
  network: RelevantNetwork,
  rangeCount: number,
): Sliced<HoursBounds> {
  const { maxSteps, prices } = question;
  const { holdings } = prices;
  const { roleCount, stepsFrom, head, to, progression, role, source, target } = network;
  const early = new Float64Array(progression.length);
  const late = new Float64Array(progression.length);
  const intoTarget = progression[to.indexOf(target)]!;
  const held = [role[source]!, 0];
  holdings.hold(held, 1);
  const targetHours = holdings.hours(intoTarget);
  const savings = holdings.savings(intoTarget);
  const saved = Float64Array.from(role, (old, number) => (number === source ? 0 : savings[old]! + ROUNDING_HOURS));
  for (let number = 0; number < roleCount; number++) {
    // The first two steps leave no other roles.
    if (number === target || stepsFrom[number]! > 1) continue;
    held[1] = role[number]!;
    holdings.hold(held, 2);
    for (let link = head[number]!; link < head[number + 1]!; link++) early[link] = holdings.hours(progression[link]!);
    // Whoever works meanwhile may hold other roles; the next number holds its own.
    if (number % ROLES_A_SLICE === 0) yield;
  }
  const width = targetHours / Math.max(1, rangeCount - 1);
  const rangeStart = Float64Array.from({ length: rangeCount }, (_, range) => (rangeCount === 1 ? 0 : range * width));
  const rangeOf = (hours: number) => (width === 0 ? 0 : Math.min(rangeCount - 1, Math.floor(hours / width)));
  const nextRange = new Uint8Array(roleCount * rangeCount);
  for (let number = 0; number < roleCount; number++) {
    for (let range = 0; range < rangeCount; range++) {
      nextRange[number * rangeCount + range] = rangeOf(Math.max(0, rangeStart[range]! - saved[number]!));
    }
  }
  return {
    least: (stepsLeft) => (maxSteps - stepsLeft < 2 ? early : late),
    rangeStart,
    rangeCount,
    rangeOf,
    nextRange,
    saved,
  };
}
