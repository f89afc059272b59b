/** What of a role's needs someone has by a step: kept for the steps asked for last, since many routes and askers share them. */
import { LRUCache } from 'lru-cache';
import { oncePer, remembered } from '../../domain';
import type { CareerGraph } from '../../graph';
import { coverageOf, detailOf, type Profile, type StepDetail } from '../../needs';
import { type StepPrices, withLevelsFor } from '../../network';

export interface StepNeeds {
  /** 0..1; null if the role's needs are unknown. */
  readonly coverage: number | null;
  readonly detail: StepDetail;
}

/** How many steps are kept for a graph: up to some kilobytes each. */
const STEPS_KEPT = 2000;

const keptSteps = oncePer((_: CareerGraph) => new LRUCache<string, StepNeeds>({ max: STEPS_KEPT }));

let askers = 0;
/** A number for each list of prices; askers with the same competencies share one. */
const askerOf = oncePer((_: StepPrices['previousRoleHours']) => ++askers);

/** What of the needs of role `to` the asker has after these roles; figures are worked out when they are first read. */
export function stepNeeds(
  graph: CareerGraph,
  prices: StepPrices,
  profile: Profile,
  held: readonly number[],
  to: number,
): StepNeeds {
  const key = `${askerOf(prices.previousRoleHours)}:${held.join()}:${to}`;
  return remembered(keptSteps(graph), key, () => new LazyNeeds(graph, profile, held, to));
}

class LazyNeeds implements StepNeeds {
  private knownCoverage: number | null | undefined;
  private knownDetail: StepDetail | undefined;

  constructor(
    private readonly graph: CareerGraph,
    private readonly profile: Profile,
    private readonly held: readonly number[],
    private readonly to: number,
  ) {}

  get coverage(): number | null {
    const { graph, profile, held, to } = this;
    if (this.knownCoverage === undefined) {
      this.knownCoverage = withLevelsFor(graph, profile, held, to, (levels) => coverageOf(graph, to, levels));
    }
    return this.knownCoverage;
  }

  get detail(): StepDetail {
    const { graph, profile, held, to } = this;
    this.knownDetail ??= withLevelsFor(graph, profile, held, to, (levels) => detailOf(graph, to, levels));
    return this.knownDetail;
  }
}
