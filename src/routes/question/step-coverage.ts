/** What of a step's target is covered before it, and the limit on that. */
import { oncePer } from '../../domain';
import type { Network, StepPrices } from '../../network';
import type { RouteQuestion } from './engine';

/** Sums of shares in another order differ by less. */
const ROUNDING = 1e-6;

/** True if a step of this coverage (0..1, NaN if unknown) may be taken. */
export function coversEnough({ minCoverage }: Pick<RouteQuestion, 'minCoverage'>, coverage: number): boolean {
  return minCoverage === null || coverage >= minCoverage - ROUNDING;
}

/** Coverage of a route's steps, 0..1, by what its asker remembers; NaN where the target's needs are unknown. */
export function stepCoverages(
  { holdings, memory }: StepPrices,
  roles: readonly number[],
  progressions: readonly number[],
): readonly number[] {
  return progressions.map((progression, place) => {
    if (memory === 'WHOLE_ROUTE') holdings.hold(roles, place + 1);
    else holdings.hold([roles[place]!], 1);
    return holdings.coverage(progression);
  });
}

/** By progression: its coverage by the role that it leaves and what the asker has. O(progressions x needs of a role), once per asker. */
export function previousRoleCoverages({ holdings }: StepPrices, network: Network): Float64Array {
  return coveragesBy(holdings)(network);
}

const coveragesBy = oncePer((holdings: StepPrices['holdings']) =>
  oncePer(({ head, target }: Network) => {
    const coverages = new Float64Array(target.length);
    for (let role = 0; role + 1 < head.length; role++) {
      if (head[role] === head[role + 1]) continue;
      holdings.hold([role], 1);
      for (let step = head[role]!; step < head[role + 1]!; step++) coverages[step] = holdings.coverage(step);
    }
    return coverages;
  }),
);
