/** The question behind the comparison, and the shape of its answer. */
import { profileOf } from '../about-me/me';
import { WAY_FRAGMENTS, type Way } from './routes-query';
import type { Search } from './search-address';

export type Aim = 'YEARS' | 'STUDY' | 'PAY' | 'ODDS';

export interface TradeOff {
  readonly bestIn: readonly Aim[];
  readonly route: Way;
}

export interface TradeOffsAnswer {
  readonly tradeOffs:
    | {
        readonly __typename: 'TradeOffSet';
        readonly count: number;
        readonly exact: boolean;
        readonly tradeOffs: readonly TradeOff[];
      }
    | { readonly __typename: 'NoRoute'; readonly bindingConstraints: readonly string[] }
    | { readonly __typename: 'UnknownReference' };
}

/** How many ways are compared. */
const MOST = 8;

/** Ways that no other beats, each in full, so that the page can show it. */
export const TRADE_OFFS = `query Compare($input: TradeOffSearch!) {
  tradeOffs(input: $input) {
    __typename
    ... on TradeOffSet {
      count exact
      tradeOffs { bestIn route { ...way } }
    }
    ... on NoRoute { bindingConstraints }
  }
}
${WAY_FRAGMENTS}`;

/** The variables of `TRADE_OFFS` for a search. It knows no order, no way by which to go, and no step down to refuse. */
export function tradeOffsInput({ from, to, avoid, maxYears, minPayUsd, me }: Search): { readonly input: object } {
  return {
    input: {
      from,
      to,
      first: MOST,
      ...(avoid.length > 0 && { avoid }),
      ...(maxYears !== null && { maxYears }),
      ...(minPayUsd !== null && { minPayUsd }),
      ...profileOf(me),
    },
  };
}
