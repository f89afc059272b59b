/** Claims of several sources about one pair of nodes, brought together. */

import { headsOf, placesByRow } from '../arrays/rows';
import type { Sliced } from '../arrays/slices';
import type { SomeClaims } from './claims';
import { strengthOf } from './evidence';

/** Groups are numbered in order of their pairs: by the number of the first end, then of the second. */
export interface ClaimGroups {
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Number of the strongest claim of each group. */
  readonly strongest: Int32Array;
  /** Numbers of a group's claims, strongest first. */
  claims(group: number): Int32Array;
}

/**
 * The claims gathered by their ends. The strongest comes first: by the precedence of its source, then observed before surveyed
 * before expert lists before editorial words before what is modelled or derived, then by key.
 *
 * @param precedenceOf - of a source by its number; smaller is stronger
 */
export function* groupedClaims(
  claims: SomeClaims,
  fromCount: number,
  precedenceOf: (source: number) => number,
): Sliced<ClaimGroups> {
  const heads = headsOf(claims.from, fromCount);
  const order = placesByRow(claims.from, heads);
  yield;
  const byPair = (a: number, b: number) =>
    claims.to[a]! - claims.to[b]! ||
    precedenceOf(claims.source[a]!) - precedenceOf(claims.source[b]!) ||
    strengthOf(claims.said(a).evidence) - strengthOf(claims.said(b).evidence) ||
    (claims.fact(a).key < claims.fact(b).key ? -1 : 1);
  const starts: number[] = [];
  for (let from = 0; from < fromCount; from++) {
    const row = order.subarray(heads[from], heads[from + 1]).sort(byPair);
    row.forEach((claim, i) => {
      if (i === 0 || claims.to[claim] !== claims.to[row[i - 1]!]) starts.push(heads[from]! + i);
    });
    yield;
  }
  const head = Int32Array.from([...starts, claims.count]);
  const strongest = Int32Array.from(starts, (start) => order[start]!);
  return {
    count: starts.length,
    from: strongest.map((claim) => claims.from[claim]!),
    to: strongest.map((claim) => claims.to[claim]!),
    strongest,
    claims: (group) => order.subarray(head[group], head[group + 1]),
  };
}
