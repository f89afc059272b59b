import type { RouteQuestion } from '../question/engine';
import type { RelevantNetwork } from './relevant-network';

/** What links ask at least in hours, whatever was held before, and how far roles bring the asker towards the target. */
export interface HoursBounds {
  /** Per link: hours that it asks at least when so many steps are left; the same array for equal bounds. */
  least(stepsLeft: number): Float64Array;
  /** Ranges of "hours that the target still asks": where each starts, ascending from 0. */
  readonly rangeStart: Float64Array;
  readonly rangeCount: number;
  rangeOf(targetHours: number): number;
  /** Per role and range (`role * rangeCount + range`): the lowest range that holding the role can lead to. */
  readonly nextRange: Uint8Array;
  /** Per role: hours by which it lowers what the target asks, at most. */
  readonly saved: Float64Array;
}

/** Sums of hours are rounded to integers: two of them differ by up to one more than what lies between them. */
const ROUNDING = 1;

/** Bounds that hold where a step's hours depend on its progression alone. */
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
 * Bounds under whole-route memory. The first two steps of a route are known: behind them lie only the source and the role held.
 * For later ones nothing is known but what the target itself still asks: hours saved by several roles are at most the sum of
 * what each saves alone.
 *
 * Time O(links x needs of a role).
 */
export function wholeRouteHours(question: RouteQuestion, network: RelevantNetwork, rangeCount: number): HoursBounds {
  const { maxSteps, prices } = question;
  const { holdings } = prices;
  const { roleCount, head, to, progression, role, source, target } = network;
  const early = new Float64Array(progression.length);
  const late = new Float64Array(progression.length);
  const saved = new Float64Array(roleCount);
  const intoTarget = progression[to.indexOf(target)]!;
  const held = [role[source]!, 0];
  holdings.hold(held, 1);
  const targetHours = holdings.hours(intoTarget);
  for (let number = 0; number < roleCount; number++) {
    if (number === target) continue;
    held[1] = role[number]!;
    holdings.hold(held, 2);
    saved[number] = targetHours - holdings.hours(intoTarget) + (number === source ? 0 : ROUNDING);
    for (let link = head[number]!; link < head[number + 1]!; link++) early[link] = holdings.hours(progression[link]!);
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
