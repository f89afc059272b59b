import { oncePer } from '../../domain';
import type { Network, StepPrices } from '../../network';
import { stepKey } from '../question/cost-keys';

/** A network with the key of each progression, laid out for searches from both sides. */
export interface AdditiveNetwork extends Network {
  /** What each progression adds to a route's key, at least 1; Infinity if it has no price. */
  readonly key: Float64Array;
  /** Source and key of the progressions in the order of `reverse`. */
  readonly reverseSource: Int32Array;
  readonly reverseKey: Float64Array;
}

const reverseSources = oncePer(({ source, reverse }: Network) => Int32Array.from(reverse, (place) => source[place]!));

/** The network with these prices; made once and kept while both are in use. Time O(progressions) the first time. */
export function additiveNetwork(network: Network, prices: StepPrices): AdditiveNetwork {
  return laidOut(prices)(network);
}

const laidOut = oncePer((prices: StepPrices) =>
  oncePer((network: Network): AdditiveNetwork => {
    const { head, source, target, reverseHead, reverse } = network;
    const count = target.length;
    const key = new Float64Array(count);
    const reverseKey = new Float64Array(count);
    const { ranking, previousRoleHours } = prices;
    for (let i = 0; i < count; i++) key[i] = stepKey(prices, ranking, i, previousRoleHours[i]!);
    for (let i = 0; i < count; i++) reverseKey[i] = key[reverse[i]!]!;
    return { head, source, target, reverseHead, reverse, key, reverseSource: reverseSources(network), reverseKey };
  }),
);
