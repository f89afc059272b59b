import { stepKey } from './cost-keys';
import type { Network, StepPrices } from './engine';

/** A network with the key of each progression, laid out for searches from both sides. */
export interface AdditiveNetwork extends Network {
  /** What each progression adds to a route's key; Infinity if it can't be priced. At least 1. */
  readonly key: Float64Array;
  /** Source and key of the progressions in the order of `reverse`. */
  readonly reverseSource: Int32Array;
  readonly reverseKey: Float64Array;
}

const reverseSources = new WeakMap<Network, Int32Array>();
const laidOut = new WeakMap<StepPrices, { readonly network: Network; readonly additive: AdditiveNetwork }>();

/** The network under these prices; made once as long as both are in use. Time O(progressions) the first time. */
export function additiveNetwork(network: Network, prices: StepPrices): AdditiveNetwork {
  const known = laidOut.get(prices);
  if (known?.network === network) return known.additive;
  const { head, source, target, reverseHead, reverse } = network;
  const count = target.length;
  let reverseSource = reverseSources.get(network);
  if (reverseSource === undefined) {
    reverseSource = new Int32Array(count);
    for (let i = 0; i < count; i++) reverseSource[i] = source[reverse[i]!]!;
    reverseSources.set(network, reverseSource);
  }
  const key = new Float64Array(count);
  const reverseKey = new Float64Array(count);
  const { ranking, previousRoleHours } = prices;
  for (let i = 0; i < count; i++) key[i] = stepKey(prices, ranking, i, previousRoleHours[i]!);
  for (let i = 0; i < count; i++) reverseKey[i] = key[reverse[i]!]!;
  const additive = { head, source, target, reverseHead, reverse, key, reverseSource, reverseKey };
  laidOut.set(prices, { network, additive });
  return additive;
}
