import type { Sliced } from '../../graph';
import { progressionDays } from '../../network';
import { HOURS_UNIT, stepKey } from '../question/cost-keys';
import type { RouteQuestion } from '../question/engine';
import type { HoursBounds } from './hours-bounds';
import type { RelevantNetwork } from './relevant-network';
import { type BoundShape, type RemainingBound, remainingBound } from './remaining-bound';

/** Bounds on whole routes that begin with a prefix. */
export interface PrefixBounds {
  /** The bit of each role that must be visited, otherwise 0. */
  readonly viaBit: Uint8Array;
  /** Sets `first` and `second`; false if no route within the limits begins like this. */
  bound(state: PrefixState, stepsLeft: number, targetHours: number): boolean;
  first: number;
  second: number;
}

export interface PrefixState {
  readonly role: number;
  readonly mask: number;
  readonly sum: number;
  readonly hours: number;
  readonly largestHours: number;
  readonly days: number;
}

/** What links cost at least, given the hours that they ask for at least. */
interface Costs {
  readonly asked: Float64Array;
  readonly links: Float64Array;
  /** By link into the target and range of hours; NaN until it is asked for. */
  readonly last: Float64Array;
}

/** Bounds from the layered remaining costs of each part of the key, and of the days if they are limited. */
export function* prefixBounds(
  question: RouteQuestion,
  network: RelevantNetwork,
  hours: HoursBounds,
): Sliced<PrefixBounds> {
  const { prices, maxSteps, maxDays, maxStepHours } = question;
  const { ranking } = prices;
  const viaBit = new Uint8Array(network.roleCount);
  question.via.forEach((role, index) => {
    const number = network.role.indexOf(role);
    if (number >= 0) viaBit[number] = 1 << index;
  });
  const shape: BoundShape = {
    network,
    maxSteps,
    viaBit,
    maskCount: 1 << question.via.length,
    rangeCount: hours.rangeCount,
    nextRange: hours.nextRange,
  };
  const { progression, to, target } = network;
  const { rangeCount } = hours;
  // Links into the target are numbered: what they cost is kept for each range.
  let lastCount = 0;
  const lastPlace = to.map((role) => (role === target ? lastCount++ : -1));
  const tooLong = (asked: number) => asked > maxStepHours;

  function bounded(
    cost: (progression: number, hours: number) => number,
    combine: 'SUM' | 'LARGEST',
  ): Sliced<RemainingBound> {
    const price = (link: number, asked: number) =>
      tooLong(asked) ? Number.POSITIVE_INFINITY : cost(progression[link]!, asked);
    const byHours = new Map<Float64Array, Costs>();
    const costsAt = (stepsLeft: number): Costs => {
      const asked = hours.least(stepsLeft);
      let costs = byHours.get(asked);
      if (costs === undefined) {
        const last = new Float64Array(lastCount * rangeCount).fill(Number.NaN);
        costs = { asked, links: asked.map((value, link) => price(link, value)), last };
        byHours.set(asked, costs);
      }
      return costs;
    };
    return remainingBound(shape, {
      combine,
      links: (stepsLeft) => costsAt(stepsLeft).links,
      last(link, stepsLeft, range) {
        const { asked, last } = costsAt(stepsLeft);
        const place = lastPlace[link]! * rangeCount + range;
        if (Number.isNaN(last[place])) last[place] = price(link, Math.max(asked[link]!, hours.rangeStart[range]!));
        return last[place]!;
      },
    });
  }

  const summed = yield* bounded((step, asked) => stepKey(prices, ranking, step, asked), 'SUM');
  const gap = ranking === 'SKILL_GAP';
  const largest = gap ? yield* bounded((_, asked) => asked, 'LARGEST') : null;
  const total = gap ? yield* bounded((_, asked) => asked, 'SUM') : null;
  const days =
    maxDays === Number.POSITIVE_INFINITY
      ? null
      : yield* bounded((step, asked) => progressionDays(prices, step, asked), 'SUM');

  return {
    viaBit,
    first: 0,
    second: 0,
    bound(state, stepsLeft, targetHours) {
      const { role, mask } = state;
      const range = hours.rangeOf(targetHours);
      const sum = state.sum + summed.at(role, stepsLeft, mask, range);
      if (sum === Number.POSITIVE_INFINITY) return false;
      if (days !== null && state.days + days.at(role, stepsLeft, mask, range) > maxDays) return false;
      if (largest === null || total === null) {
        this.first = sum;
        this.second = 0;
        return true;
      }
      const step = Math.max(state.largestHours, largest.at(role, stepsLeft, mask, range));
      this.first = step * HOURS_UNIT + state.hours + total.at(role, stepsLeft, mask, range);
      this.second = sum;
      return true;
    },
  };
}
